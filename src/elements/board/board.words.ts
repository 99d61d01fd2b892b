import type { Lang } from '../../i18n/lang.js';

interface BoardWords {
  /**
   * When a sheet was printed: it may be read long after the data were renewed. The day as a code,
   * `2024-06-14`; the browser's own calendars would cost a page 30 ms to start up.
   */
  printed(day: string): string;
  /** The address of the page that a sheet is of. */
  page(address: string): string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const numbersIn = (day: string) => day.split('-').map(Number) as [number, number, number];

export const boardWords: Record<Lang, BoardWords> = {
  'zh-CN': {
    printed: (day) => {
      const [year, month, date] = numbersIn(day);
      return `打印日期：${year}年${month}月${date}日`;
    },
    page: (address) => `网页：${address}`,
  },
  en: {
    printed: (day) => {
      const [year, month, date] = numbersIn(day);
      return `Printed on ${date} ${MONTHS[month - 1]} ${year}`;
    },
    page: (address) => `Page: ${address}`,
  },
};
