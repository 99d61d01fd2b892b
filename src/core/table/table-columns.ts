import { kindOf } from './column-head.js';
import { parseChangeText, parseNumberText } from './number-text.js';
import { parsePeriodText } from './period-text.js';
import { parseFiscal } from './fiscal-text.js';
import { closed } from './plain-text.js';
import { isUnit } from './unit-text.js';

/** What a column of a table is for. */
export type Role =
  'name' | 'numbering' | 'code' | 'unit' | 'period' | 'words' | 'blank' | 'measure';

/** A column as texts: its head, rows joined, and its cells. */
export interface ColumnText {
  head: string;
  cells: string[];
}

const NUMBERING =
  /^(?:序号|序|编号|项次|行次|no\.?|#|s\/n|serial no\.?)$|(?:排名|排序|名次|位次|\brank(?:ing)?)$/i;
/** Columns whose numbers name something and count nothing. */
const CODE =
  /文号|电话|手机|热线|传真|号码|邮编|邮政编码|代码|编码|编号|经度|纬度|邮箱|网址|\b(?:phone|tel|fax|postcode|zip|code|latitude|longitude|id)\b/i;
const UNIT_HEAD = /^(?:计量单位|单位|units?(?: of measure)?)$/i;
const REMARK = /^(?:备注|说明|注|注释|附注|remarks?|notes?|comments?)$/i;
const PERIOD_HEAD =
  /^(?:年份|年度|年|时间|时期|日期|期间|月份|月|季度|统计(?:时间|期|月份|年份)|years?|dates?|periods?|months?|quarters?|time)$/i;
/** A year of a building or a founding, which names something; a year in which each figure is of its own. */
const YEAR_HEAD = /(?:\byear(?: (?:built|founded|opened|established))?|年份|年度|年)$/i;
const YEAR = /^(?:19|20)\d\d年?$/;
const PHONE = /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|[2-9]\d{6,7})$/;

/** True for a head that says that times stand below it: 年份, 月份. */
export const isPeriodHead = (head: string) => PERIOD_HEAD.test(closed(head));

const isPeriod = (text: string) => parsePeriodText(text) !== undefined || !!parseFiscal(text);

/** What one column is for, by its head and its cells; the first one names the rows. */
function roleOf({ head, cells }: ColumnText, isFirst: boolean): Role {
  const texts = cells.filter((text) => text !== '');
  const bare = closed(head);
  if (NUMBERING.test(bare)) return 'numbering';
  if (CODE.test(head)) return 'code';
  if (!isFirst && isPeriod(head)) return 'measure';
  if (texts.length === 0) return 'blank';
  if (REMARK.test(bare)) return 'words';
  const units = texts.filter(isUnit).length;
  if (UNIT_HEAD.test(bare) && (bare.startsWith('计量') || units * 2 > texts.length)) return 'unit';
  if (isFirst) return isCounting(texts, head) ? 'numbering' : 'name';
  if (PERIOD_HEAD.test(bare) && texts.some(isPeriod)) return 'period';
  if (YEAR_HEAD.test(bare) && texts.every((text) => YEAR.test(text))) return 'code';
  const read = texts.map(kindOf(head) === 'change' ? parseChangeText : parseNumberText);
  const numbers = read.filter((cell) => typeof cell === 'object').length;
  const words = read.filter((cell) => cell === 'unreadable').length;
  if (numbers === 0 || numbers <= words) return words > 0 || numbers > 0 ? 'words' : 'blank';
  return texts.every((text) => PHONE.test(text)) && !/[(（]/.test(head) ? 'code' : 'measure';
}

/** True for 1, 2, 3 … below a head that says nothing. */
const isCounting = (texts: readonly string[], head: string) =>
  head === '' && texts.length > 1 && texts.every((text, i) => text === String(i + 1));

/**
 * The role of every column. The names stand in the first column that is no number of the row, and in
 * the columns of words behind it before the first figures.
 */
export function rolesOf(columns: readonly ColumnText[]): Role[] {
  const roles: Role[] = [];
  let figures = false;
  for (const column of columns) {
    const found = roleOf(column, !roles.includes('name'));
    figures = figures || found === 'measure' || found === 'unit';
    const isLabel = found === 'words' && !figures && !REMARK.test(column.head.trim());
    roles.push(isLabel ? 'name' : found);
  }
  // 年份 before 街道: the times of the rows, and their names behind them.
  const first = roles.indexOf('name');
  const isDated =
    first >= 0 && columns[first]!.cells.every((text) => text === '' || isPeriod(text));
  if (isDated && roles.indexOf('name', first + 1) > 0 && !roles.includes('period')) {
    roles[first] = 'period';
  }
  return roles;
}
