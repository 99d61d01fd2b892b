import { disputes } from '../documents/disputes.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '由哪些部分组成，各占多少？',
    en: 'Which parts make the whole, and how large is each?',
  },
  use: {
    zh: '一个总体按类别的构成，类别不重叠。缺一类而没有总数时不算比重。',
    en: 'For the parts of one whole that do not overlap. Where a part is missing and no total is stated, no shares are computed.',
  },
  not: [
    { when: { zh: '各类可能重复', en: 'The categories may overlap' }, use: 'table' },
    {
      when: { zh: '要比较几个地区的构成', en: 'Compositions of several regions are compared' },
      use: 'heatmap',
    },
    { when: { zh: '是一条先后的流程', en: 'It is a course in order' }, use: 'funnel' },
  ],
  data: {
    zh: '`dimensions` 里的维度，每个类别一个数；`aggregation.category` 写 `sum`。',
    en: 'A dimension of `dimensions` with one figure a category; `aggregation.category` says `sum`.',
  },
  document: disputes(),
  attributes: { by: 'cause' },
  variants: [
    {
      name: { zh: '一百格', en: 'A hundred cells' },
      attributes: { by: 'cause', picture: 'waffle' },
    },
    {
      name: { zh: '总数大于各类之和', en: 'The total is more than its parts' },
      attributes: { by: 'cause' },
      document: disputes({}, { value: 500 }),
    },
    {
      name: { zh: '一类缺报，也没有总数', en: 'A part is missing, and so is the total' },
      attributes: { by: 'cause' },
      document: disputes({ injury: { value: null, status: 'O' } }),
    },
  ],
};
