import type { SeenTable } from './seen-table.js';

/** The first and the last time that tables speak of, as codes of years or months. */
export interface SaidTimes {
  readonly since?: string;
  readonly on?: string;
}

const TIME = /(?<!\d)((?:19|20)\d\d)(?:\s*[年.\-/]\s*(1[0-2]|0?[1-9])(?!\d))?(?!\d)/g;
const YEAR_BEFORE = /上年|去年|同期|year before|last year|previous year/i;

/**
 * The times in titles, names of sheets, heads and row labels; those in the names of the files, where nothing
 * else says one, for C2014.xls may as well be a table's number.
 */
export function timesSaid(seen: readonly SeenTable[]): SaidTimes {
  const texts = new Set<string>();
  for (const { sheet, layout } of seen) {
    texts.add(sheet.name).add(layout.title);
    for (const { path } of layout.columns) for (const part of path) texts.add(part);
    for (const { labels } of layout.rows) for (const label of labels) texts.add(label);
  }
  const said = timesIn(texts);
  return said.since === undefined ? timesIn(seen.map(({ workbook }) => workbook.name)) : said;
}

function timesIn(texts: Iterable<string>): SaidTimes {
  const times: string[] = [];
  let reachesBack = false;
  for (const text of texts) {
    if (YEAR_BEFORE.test(text)) reachesBack = true;
    for (const [, year, month] of text.matchAll(TIME))
      times.push(month === undefined ? year! : `${year}-${month.padStart(2, '0')}`);
  }
  times.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  const [since, on] = [times[0], times[times.length - 1]];
  if (since === undefined || on === undefined) return {};
  return { since: reachesBack ? yearBefore(since) : since, on };
}

/** Its last month: a year is as late as its December. */
const endOf = (time: string) => (time.length === 4 ? `${time}-12` : time);

const yearBefore = (time: string) => `${Number(time.slice(0, 4)) - 1}${time.slice(4)}`;
