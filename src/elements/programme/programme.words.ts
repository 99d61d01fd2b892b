import { inEach } from '../../i18n/lang.js';

interface ProgrammeWords {
  partOf(name: string): string;
  parts: string;
  nothingStated: string;
}

/** What is said around a programme. */
export const programmeWords = inEach<ProgrammeWords>({
  'zh-CN': {
    partOf: (name) => `属于“${name}”`,
    parts: '包括',
    nothingStated: '除此之外，来源没有给出数字或事实。',
  },
  en: {
    partOf: (name) => `Part of “${name}”`,
    parts: 'Parts',
    nothingStated: 'The source states no figure or fact beyond this.',
  },
});
