import { STAGES, subsidies } from '../documents/subsidies.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '从头到尾，人在哪一环节少了？',
    en: 'From beginning to end, at which stage do people drop out?',
  },
  use: {
    zh: '同一批人依次经过的环节，每一环节是前一环节的一部分。写出占首个和上一环节的比重。',
    en: 'For the stages that one group passes in order, each a part of the one before, with its share of the first and of the last stage.',
  },
  not: [
    { when: { zh: '人会分到几个去处', en: 'People part and go different ways' }, use: 'flow' },
    { when: { zh: '各环节的单位不同（人、人次）', en: 'The stages are counted in unlike units' } },
  ],
  data: {
    zh: '每个环节一个指标，单位、时期、累计方式都相同，按先后写进 `indicators`。',
    en: 'One indicator a stage, all of one unit, period and accumulation, named in order by `indicators`.',
  },
  document: subsidies(),
  attributes: { indicators: STAGES },
  variants: [
    {
      name: { zh: '只取三个环节', en: 'Three stages' },
      attributes: { indicators: 'eligible applied paid' },
    },
    {
      name: { zh: '一个环节不公布', en: 'A stage is withheld' },
      attributes: { indicators: STAGES },
      document: subsidies({ applied: { value: null, status: 'Q', conf: 'C' } }),
    },
    {
      name: { zh: '单位不同，不画', en: 'Unlike units: refused' },
      attributes: { indicators: STAGES },
      document: subsidies({}, { reached: 'person-time' }),
    },
  ],
};
