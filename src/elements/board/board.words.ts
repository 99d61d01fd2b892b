import { inEach } from '../../i18n/lang.js';

interface BoardWords {
  /** When a sheet was printed: it may be read long after the data were renewed. The date is in words. */
  printed(date: string): string;
  /** The address of the page that a sheet is of. */
  page(address: string): string;
}

export const boardWords = inEach<BoardWords>({
  'zh-CN': {
    printed: (date) => `打印日期：${date}`,
    page: (address) => `网页：${address}`,
  },
  en: {
    printed: (date) => `Printed on ${date}`,
    page: (address) => `Page: ${address}`,
  },
});
