/**
 * The months of the sample and what the year does to them: Spring Festival, and the weak months of 2022.
 * Months are counted from January 2022 = 0.
 */

/** The last year of the sample. */
export const LAST_YEAR = 2024;

export const yearOf = (month) => 2022 + Math.floor(month / 12);

export const monthOf = (month) => ((month % 12) + 12) % 12;

export const monthCode = (month) =>
  `${yearOf(month)}-${String(monthOf(month) + 1).padStart(2, '0')}`;

export const quarterCode = (month) => `${yearOf(month)}-Q${Math.floor(monthOf(month) / 3) + 1}`;

export const monthIndex = (code) =>
  (Number(code.slice(0, 4)) - 2022) * 12 + Number(code.slice(5, 7)) - 1;

export const daysIn = (month) =>
  new Date(Date.UTC(yearOf(month), monthOf(month) + 1, 0)).getUTCDate();

/** Month (0 or 1) and day of the first day of the lunar year. */
const SPRING_FESTIVAL = {
  2014: [0, 31],
  2015: [1, 19],
  2016: [1, 8],
  2017: [0, 28],
  2018: [1, 16],
  2019: [1, 5],
  2020: [0, 25],
  2021: [1, 12],
  2022: [1, 1],
  2023: [0, 22],
  2024: [1, 10],
  2025: [0, 29],
};

/** Share of a month's working life that the holiday takes, 0 to 1. */
export const holiday = (month) => {
  const [festivalMonth, day] = SPRING_FESTIVAL[yearOf(month)];
  if (monthOf(month) > 1) return 0;
  if (monthOf(month) === festivalMonth) return day > 20 && festivalMonth === 0 ? 0.75 : 1;
  return festivalMonth === 0 && monthOf(month) === 1
    ? 0.3
    : festivalMonth === 1 && day < 8
      ? 0.25
      : 0;
};

/** The four to eight weeks before the holiday, when wages are settled. */
export const beforeHoliday = (month) => {
  const year = monthOf(month) === 11 ? yearOf(month) + 1 : yearOf(month);
  const [festivalMonth, day] = SPRING_FESTIVAL[year];
  if (monthOf(month) === 11) return festivalMonth === 0 ? 1 : day < 8 ? 0.8 : 0.45;
  if (monthOf(month) === 0) return festivalMonth === 0 ? 0.35 : 1;
  return 0;
};

/** Weak months of 2022. */
export const weak2022 = (month) => ({ 3: 0.5, 4: 0.35, 10: 0.3, 11: 0.9, 12: 0.2 })[month] ?? 0;

/** Each year with the places of its months. */
export const wholeYears = (months) =>
  [...new Set(months.map(yearOf))].map((year) => ({
    code: String(year),
    places: months.flatMap((month, p) => (yearOf(month) === year ? [p] : [])),
  }));

/**
 * A sample of so many months, up to the end of LAST_YEAR: its months, the last month of each quarter, its first
 * month and quarter as codes with their number.
 */
export const calendarOf = (monthCount) => {
  const first = monthIndex(`${LAST_YEAR}-12`) - monthCount + 1;
  const months = Array.from({ length: monthCount }, (_, i) => first + i);
  const quarterEnds = months.filter((month) => monthOf(month) % 3 === 2);
  return {
    months,
    quarterEnds,
    monthly: { start: monthCode(first), count: monthCount },
    quarterly: { start: quarterCode(quarterEnds[0]), count: quarterEnds.length },
  };
};
