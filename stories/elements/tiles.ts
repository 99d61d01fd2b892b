import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '高低大致在哪一片？', en: 'In which part is it high, in which low?' },
  use: {
    zh: '每个街道一块同样大的方格，大致照方位排。不画界线，所以不需要审图号。',
    en: 'For one tile a street, all of one size, placed roughly where it lies. There are no boundaries, so no approval of a map is needed.',
  },
  not: [
    { when: { zh: '要读出准确的先后', en: 'The exact order is to be read' }, use: 'ranking' },
    { when: { zh: '手里有已审核的地图', en: 'You have an approved map' }, use: 'map' },
  ],
  data: {
    zh: '地区里写 `"tile": [列, 行]`；省略则依次排列，也照样能读。',
    en: 'Regions say `"tile": [column, row]`; left out, they stand in the order of the document.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '较早的一个月', en: 'An earlier month' },
      attributes: { indicator: 'rate', period: '2023-06' },
    },
    {
      name: { zh: '没有写位置', en: 'Without places' },
      attributes: { indicator: 'rate' },
      document: streets({
        regions: { items: streets().regions.items.map(({ tile: _tile, ...region }) => region) },
      }),
    },
  ],
};
