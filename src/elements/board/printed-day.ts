import { inEach } from '../../i18n/lang.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const numbersIn = (day: string) => day.split('-').map(Number) as [number, number, number];

/**
 * A day, given as `2024-06-14`, as a person writes it at the foot of a sheet. The browser's own calendars would
 * cost a page 30 ms to start up.
 */
export const printedDay = inEach<(day: string) => string>({
  'zh-CN': (day) => {
    const [year, month, date] = numbersIn(day);
    return `${year}年${month}月${date}日`;
  },
  en: (day) => {
    const [year, month, date] = numbersIn(day);
    return `${date} ${MONTHS[month - 1]} ${year}`;
  },
});
