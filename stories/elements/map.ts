import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '在地图上是怎样分布的？', en: 'How is it spread over the map?' },
  use: {
    zh: '数据自带的、写明审图号等四项的地图。缺一项就不画，以方格图代替并说明原因。',
    en: 'For a map that the data bring, with its approval number, producer, coordinate system and boundary date. If one is missing, tiles stand in and say why.',
  },
  not: [
    { when: { zh: '没有审图号', en: 'There is no approval number' }, use: 'tiles' },
    { when: { zh: '面积大小会让人误会', en: 'Large areas would mislead' }, use: 'ranking' },
  ],
  data: {
    zh: '`map` 里的 `url`、`approval`、`producer`、`crs`、`boundaryDate` 五项；包里没有任何界线数据，所以这里的例子以方格图代替。',
    en: '`url`, `approval`, `producer`, `crs` and `boundaryDate` of `map`. No boundary data come with the package, so the example here shows the tiles that stand in.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '较早的一个月', en: 'An earlier month' },
      attributes: { indicator: 'rate', period: '2023-06' },
    },
  ],
};
