import type { FactItem } from '../core/contract.generated.js';
import type { Lang } from './words.js';

interface FactsWords {
  facts: string;
  noFacts: string;
  quoted(raw: string): string;
  kinds: Record<FactItem['kind'], string>;
}

/** What is said of a programme's facts; apart, because few pages show any. */
export const factsWords: Record<Lang, FactsWords> = {
  'zh-CN': {
    facts: '所述事实',
    noFacts: '数据中没有项目',
    quoted: (raw) => `原文：“${raw}”`,
    kinds: { award: '荣誉', standard: '标准', event: '事件', name: '名称', statement: '说明' },
  },
  en: {
    facts: 'Facts as stated',
    noFacts: 'The data name no programmes',
    quoted: (raw) => `in the source: “${raw}”`,
    kinds: {
      ...{ award: 'award', standard: 'standard', event: 'event' },
      ...{ name: 'name', statement: 'statement' },
    },
  },
};
