import type { Lang } from './words.js';

interface ProgrammeWords {
  partOf(name: string): string;
  parts: string;
  nothingStated: string;
  /** Of a part that more is stated of than its whole has room for. */
  ownCard: string;
}

/** What is said around a programme. */
export const programmeWords: Record<Lang, ProgrammeWords> = {
  'zh-CN': {
    partOf: (name) => `属于“${name}”`,
    parts: '包括',
    nothingStated: '来源没有给出数字。',
    ownCard: '另有单独的说明。',
  },
  en: {
    partOf: (name) => `Part of “${name}”`,
    parts: 'Parts',
    nothingStated: 'The source gives no figures.',
    ownCard: 'More is stated of it on its own.',
  },
};
