import { parsePeriodText } from '../../core/table/period-text.js';
import { plainText } from './plain-head.js';
import type { Item, RowForm, RowKind } from './row.js';
import type { SheetGrid } from './sheet-grid.js';
import { yearLikeFigures } from './year-like-figures.js';

/** Columns of a sheet that tables stand in, the last one included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Lines that say how a table was made; several may share a row. */
const REMARK =
  /^(?:[^:：\d]{1,8}[:：]\s*\S?|(?:(?:计量|制表|填报|填表|编制|报送|统计)(?:单位|部门|机构|日期|时间|人)|表\s*号|制定机关|批准机关|批准文号|备案机关|有效期至?|数据截|截至|units?|sources?)(?:[:：]|$))/i;
/** Who made and who checked a table: such a row is none of figures, whatever numbers stand in it. */
const SIGNED =
  /^(?:制表|填表|填报|审核|复核|审批|审定|签发|校对|经办|统计|单位|部门|科室)?(?:负责|联系|制表|填表|填报|审核|复核|经办|分管|主管|统计)(?:人|人员|员|领导|负责人|单位|部门|日期|时间)?(?:签[字章名])?\s*[:：]|^(?:制表|填表|填报|审核|复核|审批|经办|联系)(?:人|人员|员)\s*$|^(?:联系)?电话\s*[:：]|^(?:报出|报送|填报|填表|制表|报表)?日期\s*[:：]|^(?:盖章|公章|签[字章])/;
export const NOTE =
  /^(?:[(（]?(?:注|附注|备注|说明|注释|补充资料|附)\s*\d?[)）]?(?:[:：.、\d\s]|$)|(?:数据|资料|信息)来源|来源[:：]|[*※①②③]|notes?\b|sources?\b)/i;

const TITLE = /.{4}(?:表|情况|统计|月报|年报|季报|快报|一览|汇总|进度)(?:[(（].*[)）])?$/;

/** The items of a row within a band. */
function itemsOf(grid: SheetGrid, row: number, { left, right }: Band): Item[] {
  const items: Item[] = [];
  for (let column = left; column <= right; column++) {
    const form = grid.formAt(row, column);
    if (form === 'blank') continue;
    const area = grid.mergeAt(row, column);
    if (area && area.top !== row) continue;
    const end = area ? Math.min(area.right, right) : column;
    const written = grid.at(row, column)!.text;
    // Figures are many and all different: none of them is looked up.
    const text = form === 'number' ? written.trim() : plainText(written);
    items.push({ column, wide: end - column + 1, form, text });
    column = end;
  }
  return items;
}

function isBelowMerge(grid: SheetGrid, row: number, { left, right }: Band): boolean {
  for (let column = left; column <= right; column++) {
    const area = grid.mergeAt(row, column);
    if (area && area.top < row && grid.formAt(row, column) !== 'blank') return true;
  }
  return false;
}

const isCounted = ({ form }: Item) => form === 'number' || form === 'symbol';

/** 甲 乙 1 2 3, or 1 2 3 4 over all columns: the columns of an official form, numbered. */
function areColumnNumbers(items: readonly Item[]): boolean {
  const texts = items.map(({ text }) => text.replace(/^[(（](.+)[)）]$/, '$1'));
  const [first = ''] = texts;
  const rest = texts.filter((text) => !/^(?:栏次|[甲乙丙丁])$/.test(text));
  const isMarked = /^(?:栏次|甲)$/.test(first);
  if (rest.length < (isMarked ? 1 : 2) || !rest.every((text) => /^\d+(?:=.*)?$/.test(text)))
    return false;
  const ordered = rest.every(
    (text, i) => parseInt(text, 10) === parseInt(rest[0]!, 10) + i && parseInt(rest[0]!, 10) <= 2,
  );
  return ordered && (isMarked || (rest.length === texts.length && rest.length > 2));
}

/** Forms are asked for again and again while a sheet is parted: each is made once. */
const made = new WeakMap<SheetGrid, Map<string, RowForm[]>>();

/** The form of a row within a band. */
export function rowForm(grid: SheetGrid, row: number, band: Band): RowForm {
  let bands = made.get(grid);
  if (!bands) made.set(grid, (bands = new Map()));
  const key = `${band.left} ${band.right}`;
  let forms = bands.get(key);
  if (!forms) bands.set(key, (forms = []));
  return (forms[row] ??= formOfRow(grid, row, band));
}

function formOfRow(grid: SheetGrid, row: number, band: Band): RowForm {
  const items = itemsOf(grid, row, band);
  const isBelow = isBelowMerge(grid, row, band);
  const form: RowForm = { kind: kindOf(items, isBelow), items, isBelow };
  const figures = row > 0 ? yearLikeFigures(form, () => rowForm(grid, row - 1, band)) : undefined;
  return figures ? { kind: 'data', items: figures, isBelow } : form;
}

function kindOf(items: readonly Item[], isBelow: boolean): RowKind {
  const [first, ...others] = items;
  if (!first) return 'blank';
  if (!isBelow && areColumnNumbers(items)) return 'numbers';
  if (SIGNED.test(first.text) || NOTE.test(first.text)) {
    const isLabel = others.some(isCounted) && !/[:：]/.test(first.text);
    if (!isLabel) return 'remark';
  }
  if (items.some(isCounted)) {
    return 'data';
  }
  if (others.length === 0 && !isBelow) return REMARK.test(first.text) ? 'remark' : 'line';
  const remarks = items.filter(({ text }) => REMARK.test(text));
  const named = items.filter(({ text }) => /[:：]/.test(text) && REMARK.test(text));
  const times = items.filter(
    ({ text, form }) => !REMARK.test(text) && (form === 'time' || !!parsePeriodText(text)),
  );
  const rest = items.length - remarks.length - times.length;
  // A title, the time and the unit may share a row.
  const isTitled = rest === 1 && TITLE.test(first.text) && times.length > 0;
  return (named.length > 0 || isTitled) && rest <= 1 && items.length <= 4 ? 'remark' : 'words';
}

/** True for a line below a table that belongs to it: a note, a source, a signature. */
export const isNote = ({ items }: RowForm): boolean =>
  items.length > 0 &&
  (NOTE.test(items[0]!.text) ||
    SIGNED.test(items[0]!.text) ||
    items.some(({ text }) => SIGNED.test(text)));
