import type { Item, RowForm } from './row.js';
import { isNote, rowForm, type Band } from './row-form.js';
import type { SheetGrid } from './sheet-grid.js';

/** The rows of one table within a band, by number. */
export interface Segment {
  readonly titles: readonly number[];
  /** The first and the last row of the head; `bottom` above `top` where there is none. */
  readonly heads: { readonly top: number; readonly bottom: number };
  readonly body: { readonly top: number; readonly bottom: number };
  /** Rows of the body that say the head once more. */
  readonly repeated: ReadonlySet<number>;
  readonly notes: readonly number[];
  readonly isRunOn: boolean;
}

/** Deeper heads are lists of words, and no heads. */
const MOST_HEAD_ROWS = 7;
/** So many blank rows may part the head from its body, or the body within itself. */
const MOST_BLANK = 2;

/** Finds the tables below each other in a band of columns. */
export function segmentsOf(grid: SheetGrid, band: Band): Segment[] {
  const forms = Array.from({ length: grid.height }, (_, row) => rowForm(grid, row, band));
  const found: Segment[] = [];
  let open: number[] = [];
  for (let row = 0; row < forms.length; row++) {
    const head = headAt(forms, row);
    if (!head) {
      open.push(row);
      continue;
    }
    const body = bodyFrom(forms, head);
    const { notes, titles } = parted(forms, open, found.length > 0);
    giveNotes(found, notes);
    const above = found[found.length - 1];
    const isRunOn =
      above !== undefined && head.top <= head.bottom && above.body.bottom === head.top - 1;
    found.push({ titles, heads: head, ...body, notes: [], isRunOn });
    open = [];
    row = body.body.bottom;
  }
  giveNotes(
    found,
    open.filter((row) => forms[row]!.kind !== 'blank'),
  );
  return found;
}

function giveNotes(found: Segment[], notes: readonly number[]): void {
  const last = found[found.length - 1];
  if (last) found[found.length - 1] = { ...last, notes };
}

/** Which lines between two tables belong to the one above them, and which to the one below. */
function parted(forms: readonly RowForm[], open: readonly number[], hasAbove: boolean) {
  const rows = open.filter((row) => forms[row]!.kind !== 'blank');
  if (!hasAbove) return { notes: [], titles: rows };
  const lastNote = rows.reduce((last, row, i) => (isNote(forms[row]!) ? i : last), -1);
  // Behind a blank row a line opens what follows; without one only what is a note ends what was.
  const blank = open.find((row) => forms[row]!.kind === 'blank');
  const before = blank === undefined ? 0 : rows.filter((row) => row < blank).length;
  const cut = Math.max(lastNote + 1, before < rows.length ? before : 0);
  return { notes: rows.slice(0, cut), titles: rows.slice(cut) };
}

type Rows = Segment['heads'];

/** The head that begins at a row, where figures follow it; a table without a head begins with its figures. */
function headAt(forms: readonly RowForm[], row: number): Rows | undefined {
  if (forms[row]!.kind === 'data' && !isHeadByContrast(forms, row))
    return { top: row, bottom: row - 1 };
  if (!isHeadRow(forms, row)) return undefined;
  let bottom = row;
  while (bottom + 1 < forms.length && isInHead(forms, bottom + 1)) bottom++;
  if (isPair(forms, row, bottom)) return undefined;
  if (bottom - row + 1 > MOST_HEAD_ROWS) return undefined;
  return figuresFollow(forms, bottom + 1) ? { top: row, bottom } : undefined;
}

/** A name and what it is, above a wider head: Last updated, 2024-05-14. */
function isPair(forms: readonly RowForm[], row: number, bottom: number): boolean {
  const { items } = forms[row]!;
  const last = forms[bottom]!.items;
  const [first, second] = items;
  if (items.length !== 2 || last.length < 4 || row === bottom) return false;
  const isBeside = second!.column === first!.column + 1 && first!.wide + second!.wide === 2;
  const columns = last.map(({ column }) => column);
  return isBeside && items.every(({ column }) => columns.includes(column));
}

const isPartWide = ({ items }: RowForm) =>
  items.length === 1 && items[0]!.wide > 1 && items[0]!.column > 0;

/** A row of heads: several words, or one group of columns right above such a row. */
function isHeadRow(forms: readonly RowForm[], row: number): boolean {
  const form = forms[row]!;
  if (form.kind === 'words' || form.kind === 'numbers') return true;
  if (form.kind === 'data') return isHeadByContrast(forms, row);
  const next = forms[row + 1];
  const isGroup = form.kind === 'line' && isPartWide(form) && next?.kind === 'words';
  return isGroup && next.items.some(({ column }) => column < form.items[0]!.column);
}

/** A row below the first one of a head that goes on with it. */
const isInHead = (forms: readonly RowForm[], row: number) => {
  const { kind, isBelow, items } = forms[row]!;
  if (kind === 'words' || kind === 'numbers') return true;
  if (kind === 'data' && isHeadByContrast(forms, row)) return true;
  const first = forms[row - 1]!.items[0];
  if (kind === 'line' && first && items[0]!.column > first.column) return true;
  // Numbers below a merged corner are heads as well: the months 1 to 12.
  return isBelow && forms[row - 1]!.isBelow === false && kind === 'data'
    ? items.every(({ text }, i) => Number(text) === Number(items[0]!.text) + i)
    : false;
};

/** 60+ beside 合计: numbers in a row of words, where the row below has figures under the words. */
function isHeadByContrast(forms: readonly RowForm[], row: number): boolean {
  const next = forms[row + 1];
  if (next?.kind !== 'data') return false;
  const [, ...words] = forms[row]!.items;
  const [first] = forms[row]!.items;
  const isOverFigure = ({ column, form }: Item) =>
    form === 'text' && next.items.some((item) => item.column === column && item.form === 'number');
  const hasPlain = words.some(({ form, text }) => form === 'number' && /^[\d.,]+$/.test(text));
  return first!.form === 'text' && !hasPlain && words.filter(isOverFigure).length > 0;
}

/** True where the next rows, some blank ones or a section aside, have figures. */
function figuresFollow(forms: readonly RowForm[], from: number): boolean {
  let blank = 0;
  let lines = 0;
  for (let row = from; row < forms.length; row++) {
    const { kind } = forms[row]!;
    if (kind === 'data') return true;
    if (kind === 'blank') blank++;
    else if (kind === 'line' || kind === 'remark') lines++;
    else return false;
    if (blank > MOST_BLANK || lines > 2) return false;
  }
  return false;
}

const textsOf = ({ items }: RowForm) => items.map(({ text }) => text).join('|');

/** The body below a head: up to the last row of figures before another head or what stands below the table. */
function bodyFrom(forms: readonly RowForm[], heads: Rows): Pick<Segment, 'body' | 'repeated'> {
  const repeated = new Set<number>();
  const texts = new Set(forms.slice(heads.top, heads.bottom + 1).map(textsOf));
  let bottom = heads.bottom;
  let row = heads.bottom + 1;
  for (; row < forms.length; row++) {
    const form = forms[row]!;
    if (form.kind === 'data') {
      bottom = row;
      continue;
    }
    if (form.kind === 'numbers' || (form.kind === 'words' && texts.has(textsOf(form)))) {
      if (isAgainHead(forms, row, heads, texts)) repeated.add(row);
      else break;
      continue;
    }
    if (form.kind === 'words') {
      if (isNewHead(forms, row, heads)) break;
      bottom = row;
      continue;
    }
    if (!goesOn(forms, row, texts, repeated)) break;
  }
  return { body: { top: heads.bottom + 1, bottom }, repeated };
}

/** What stands above names of rows. */
const HEAD_WORD =
  /^(?:序号?|编号|地区|区域|区划|街道|社区|村|镇街|街镇|乡镇|区县|县区|县市区|单位|部门|机构|企业|指标|项目|事项|名称|类别|类型|种类|内容|行业|年份|年度|月份|时间|时期|季度|.{1,6}(?:名称|类别|项目|指标)|regions?|areas?|indicators?|items?|names?|years?|months?)$/i;
const UNIT_END = /[(（](?:[^()（）\d]{1,6}|[%％‰])[)）]$/;

/** So many rows of figures tell where their names stand; a long list has a hundred thousand. */
const MOST_ABOVE = 60;

/** The rows of figures above a row, the nearest first. */
function dataAbove(forms: readonly RowForm[], row: number, heads: Rows): RowForm[] {
  const above: RowForm[] = [];
  for (let at = row - 1; at > heads.bottom && above.length < MOST_ABOVE; at--)
    if (forms[at]!.kind === 'data') above.push(forms[at]!);
  return above;
}

/** Words amid figures that head what follows: no figures in the row, over the columns of the head. */
function isNewHead(forms: readonly RowForm[], row: number, heads: Rows): boolean {
  const { items } = forms[row]!;
  const above = dataAbove(forms, row, heads);
  const [last] = above;
  if (!last) return false;
  if (!figuresFollow(forms, row + 1) && !isHeadRow(forms, row + 1 < forms.length ? row + 1 : row))
    return false;
  const figures = last.items.filter(({ form }) => form === 'number' || form === 'symbol');
  const over = items.filter(({ column, wide }) =>
    figures.some((one) => one.column >= column && one.column < column + wide),
  );
  const differ = new Set(over.map(({ text }) => text)).size === over.length;
  if (over.length === 0 || !differ || over.length * 2 < figures.length) return false;
  // A row of figures that are words, 未报 and 见附件, has a name as the others have.
  const [first] = items;
  const names = above.map((one) => one.items[0]!.column);
  const isApart = !names.includes(first!.column);
  return isApart || HEAD_WORD.test(first!.text) || over.some(({ text }) => UNIT_END.test(text));
}

/** The head said again, with figures below it; a line between them, as 续表, is no title of its own. */
const isAgainHead = (
  forms: readonly RowForm[],
  row: number,
  heads: Rows,
  texts: ReadonlySet<string>,
): boolean => {
  let next = row + 1;
  while (next < forms.length && next - row < MOST_HEAD_ROWS && texts.has(textsOf(forms[next]!)))
    next++;
  return row > heads.bottom && figuresFollow(forms, next);
};

const CONTINUED =
  /^[(（]?(?:续表?|接上表|表?续)[\d一二三四]*[)）]?$|[(（]续(?:表|[一二三四\d])?[)）]|^续表/;
const PAGE = /^(?:第?\s*\d+\s*页?(?:[/,，]?\s*共?\s*\d+\s*页?)?|[-—–]\s*\d+\s*[-—–])$/;

/**
 * Whether the body goes on behind a blank or a single line: a section with figures below it, a page's end.
 * A line before another head opens a table of its own, unless it says that the first one is continued.
 */
function goesOn(
  forms: readonly RowForm[],
  from: number,
  texts: ReadonlySet<string>,
  repeated: Set<number>,
): boolean {
  let blank = 0;
  const lines: number[] = [];
  for (let row = from; row < forms.length; row++) {
    const form = forms[row]!;
    if (form.kind === 'blank') {
      if (++blank > MOST_BLANK) return false;
      continue;
    }
    if (form.kind === 'line' || form.kind === 'remark') {
      if (isNote(form) && !CONTINUED.test(form.items[0]!.text)) return false;
      lines.push(row);
      if (lines.length > 3) return false;
      continue;
    }
    if (form.kind === 'data')
      return lines.every((line) => forms[line]!.kind === 'line' || isUnitLine(forms[line]!));
    const isSame = texts.has(textsOf(form));
    const isContinued = lines.every((line) => {
      const { text } = forms[line]!.items[0]!;
      return CONTINUED.test(text) || PAGE.test(text) || isUnitLine(forms[line]!);
    });
    if (!isSame || !isContinued) return false;
    for (const line of lines) repeated.add(line);
    return true;
  }
  return false;
}

const isUnitLine = ({ items }: RowForm) =>
  items.length === 1 && /^[(（]?(?:计量)?单位[:：]/.test(items[0]!.text);
