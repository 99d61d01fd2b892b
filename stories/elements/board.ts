import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '怎样让几张图说同一件事？', en: 'How do several pictures tell one story?' },
  use: {
    zh: '一份数据、一种布局、一个选择交给里面的全部标签：点一个街道，其余的图都转过去。',
    en: 'One document, one layout and one selection for all tags inside: pick a street in one picture and the others follow.',
  },
  not: [
    {
      when: {
        zh: '只有一张图：标签自己写 `src`',
        en: 'There is one picture: a tag has a `src` of its own',
      },
    },
    { when: { zh: '大厅的屏幕', en: 'A screen in a hall' }, use: 'wall' },
  ],
  data: {
    zh: '里面各标签要的数据合在一个文件里。',
    en: 'What the tags inside need, in one document.',
  },
  document: streets(),
  inside: [
    { tag: 'filter' },
    { tag: 'stat', attributes: { indicator: 'rate' } },
    { tag: 'ranking', attributes: { indicator: 'rate' } },
    { tag: 'trend', attributes: { indicator: 'rate' } },
  ],
  variants: [],
};
