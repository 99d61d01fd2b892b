import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '换一个街道、换一个月会怎样？', en: 'What about another street, another month?' },
  use: {
    zh: '给看板里的全部图选地区和时期。一块看板放一个，放在最上面。',
    en: 'Chooses region and period for all pictures of a board: one a board, at its top.',
  },
  not: [
    {
      when: {
        zh: '只有一张图：在它上面写 `region`',
        en: 'There is one picture: give it a `region`',
      },
    },
    {
      when: {
        zh: '要固定给读者看一个地区：在看板上写',
        en: 'Readers are shown one fixed region: set it on the board',
      },
      use: 'board',
    },
  ],
  data: {
    zh: '地区写 `parent`，就能逐级选。',
    en: 'Regions with a `parent` can be chosen level by level.',
  },
  document: streets(),
  variants: [],
};
