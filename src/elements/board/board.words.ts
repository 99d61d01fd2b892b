import type { Lang } from '../../i18n/lang.js';

interface BoardWords {
  /** When a sheet was printed: it may be read long after the data were renewed. */
  printed(day: string): string;
}

export const boardWords: Record<Lang, BoardWords> = {
  'zh-CN': { printed: (day) => `打印日期：${day}` },
  en: { printed: (day) => `Printed on ${day}` },
};
