import type { FactItem } from '../../core/contract/contract.generated.js';
import { inEach } from '../../i18n/lang.js';

interface FactsWords {
  facts: string;
  noFacts: string;
  quoted(raw: string): string;
  /** When the document came out: its figures are of other dates, each with its own. */
  published(date: string): string;
  /** What a fact is, where it does not say so itself. */
  kinds: Record<FactItem['kind'], string>;
}

/** What is said of a programme's facts; apart, because few pages show any. */
export const factsWords = inEach<FactsWords>({
  'zh-CN': {
    facts: '所述事实',
    noFacts: '数据中没有项目',
    quoted: (raw) => `原文：“${raw}”`,
    published: (date) => `${date}整理发布，各数有各自的日期`,
    kinds: {
      award: '荣誉',
      standard: '标准',
      event: '事件',
      name: '',
      statement: '',
    },
  },
  en: {
    facts: 'Facts as stated',
    noFacts: 'The data name no programmes',
    quoted: (raw) => `in the source: “${raw}”`,
    published: (date) => `Published ${date}; each figure has its own date`,
    kinds: {
      award: 'award',
      standard: 'standard',
      event: 'event',
      name: '',
      statement: '',
    },
  },
});
