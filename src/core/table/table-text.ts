import { readCaption, subjectOf, type Caption } from './caption-text.js';
import { readHead, type ColumnHead, type HeadContext } from './column-head.js';
import { fiscalHeads, fiscalStart, isLoneFiscal, parseFiscal } from './fiscal-text.js';
import { parsePeriodText } from './period-text.js';
import { closed, joinLines } from './plain-text.js';
import { calendarOf } from './table-calendar.js';
import { isPeriodHead, rolesOf, type Role } from './table-columns.js';
import { gridOf, type GridCell, type TextCell } from './table-grid.js';
import { partsOf } from './table-parts.js';
import { isTotalName, rowsOf, type TableCell, type TableRow } from './table-rows.js';
import { refusal, type TableRefusal } from './table-refusal.js';
import type { TextTable } from './text-table.js';
import { canonicalUnit } from './unit-text.js';

/** What the page itself says of a table, in its `data-` attributes. */
export interface TableChoices {
  /** The unit of all figures whose row or column states none. */
  unit?: string;
  /** The period of figures whose column states none. */
  period?: string;
  /** The head of the column to draw. */
  column?: string;
  /** The month with which its fiscal years begin. */
  yearStart?: string;
}

const MEASURE_HEAD =
  /^(?:(?:主要|统计|考核|经济)?(?:指标|项目)(?:名称)?|内容|名目|科目|indicators?(?: name)?|items?|series(?: name)?|measures?|variables?)$/i;

/** Reads the cells of a table: what each row and column is, and what is said around them. */
export function readTable(
  caption: string,
  source: readonly (readonly TextCell[])[],
  choices: TableChoices = {},
): TextTable | TableRefusal {
  const grid = gridOf(source);
  if (!grid) return refusal('table-shape');
  const parts = partsOf(grid);
  if (typeof parts === 'string') return refusal(parts);
  const said = readCaption([caption, ...parts.lines].filter(Boolean), parts.notes);
  const { columns, roles } = columnsOf(parts.heads, parts.body);
  const places = (role: Role) => roles.flatMap((one, c) => (one === role ? [c] : []));
  const [names, figures] = [places('name'), places('measure')];
  if (names.length === 0 || figures.length === 0) return refusal('table-no-figures');
  const context = contextOf(
    said,
    columns.map(({ head }) => head),
    choices,
  );
  if ('code' in context) return context;
  const { rows, shared } = rowsOf(parts.body, { names, unit: places('unit')[0], figures });
  const nameHead = columns[names[names.length - 1]!]!.head;
  const table: TextTable = {
    caption: withChoices(said, shared, choices),
    nameHead,
    columns: figures.map((c) => readHead(columns[c]!.rows, context)),
    rows,
    rowsAreMeasures:
      MEASURE_HEAD.test(nameHead.replace(/\s/g, '')) ||
      places('unit').length > 0 ||
      rows.some(({ unit }) => unit !== ''),
    leftOut: [],
  };
  const [dates] = places('period');
  if (dates !== undefined) return dated(table, parts.body, dates, context);
  return calendarOf(table, context) ?? turned(table, context) ?? table;
}

interface Columns {
  columns: { head: string; rows: string[]; cells: string[] }[];
  roles: Role[];
}

/** The columns as texts and their roles; those without any text are left out. */
function columnsOf(heads: readonly GridCell[][], body: readonly GridCell[][]): Columns {
  const columns = body[0]!.map((_, c) => {
    const rows = heads.map((row) => row[c]!.text);
    const head = rows
      .map(joinLines)
      .filter((text, i, all) => text && all.indexOf(text) === i)
      .join('/');
    return { head, rows, cells: body.map((row) => row[c]!.text) };
  });
  return { columns, roles: rolesOf(columns) };
}

/** The time that heads refer to; a refusal where they name years that begin nobody says when. */
function contextOf(
  caption: Caption,
  heads: readonly string[],
  { period, yearStart }: TableChoices,
): HeadContext | TableRefusal {
  const chosen = period ? parsePeriodText(period) : undefined;
  if (period && typeof chosen !== 'object') {
    return refusal('table-choice-unknown', {
      name: 'data-period',
      value: period,
      known: '2024-10',
    });
  }
  const around = typeof chosen === 'object' ? chosen : caption.period;
  const stated = yearStart ? Number(yearStart) : fiscalStart(caption.text);
  if (stated !== undefined && !(stated >= 1 && stated <= 12)) {
    return refusal('table-choice-unknown', {
      name: 'data-year-start',
      value: yearStart!,
      known: '1, 2, … 12',
    });
  }
  const fiscal = fiscalHeads(heads);
  const value = heads.find((head) => parseFiscal(head)) ?? '';
  if (fiscal === 'unclear' && stated === undefined)
    return refusal('table-period-unclear', { value });
  const lone = heads.find(isLoneFiscal);
  if (lone !== undefined) return refusal('table-fiscal-year', { value: lone });
  const school = heads.every((head) => parseFiscal(head)?.school !== false);
  if (fiscal === 'fiscal' && stated === undefined && !school)
    return refusal('table-fiscal-year', { value });
  return {
    year: around ? around.period.code.slice(0, 4) : caption.year,
    period: around,
    fiscalStart: fiscal === 'none' ? undefined : (stated ?? 9),
    besideMonth: heads.some((head) => /本月|当月|this month|current month/i.test(head)),
  };
}

/** The caption with what all rows share and what the page says for what the table does not. */
function withChoices(caption: Caption, shared: string, { unit, period }: TableChoices): Caption {
  const chosen = period ? parsePeriodText(period) : undefined;
  return {
    ...caption,
    name: [caption.name, shared].filter(Boolean).join(' '),
    units: unit ? [canonicalUnit(unit)] : caption.units,
    period: typeof chosen === 'object' ? chosen : caption.period,
  };
}

/** 2024-1 below 文号 is no month: a head says that these are times, or each name does. */
const isDated = (nameHead: string, rows: readonly TableRow[]) =>
  nameHead === '' ||
  isPeriodHead(nameHead) ||
  rows.every(({ name }) => /[年月季度]|^\d{4}$|[a-z]{3}/i.test(name));

/** Heads of a running total, and of a time before that of the row, in a table with a period a row. */
const RUNNING_HEAD = /累计|年初至今|1-本月|year to date|\bytd\b/i;
const EARLIER_HEAD =
  /^(?:上月|上个月|上季度?|上期|上年|去年|last |previous |prior )(?!.*(?:增|[±%]|change|growth))/i;
/** Heads that name a time and nothing else. */
const NOW_HEAD = /^(?:本|当)[月期季年]度?(?:数|值|完成数?)?$/;

/** A table whose rows are periods, with its columns as rows. */
function turned(table: TextTable, context: HeadContext): TextTable | undefined {
  if (table.columns.some(({ period }) => period !== undefined)) return undefined;
  const rows = table.rows.filter(({ role }) => role !== 'total');
  const heads = rows.map(({ name, unit }) => ({ ...readHead([name], context), unit }));
  if (!isDated(table.nameHead, rows)) return undefined;
  if (rows.length === 0 || heads.some(({ period, name }) => period === undefined || name !== ''))
    return undefined;
  // The rows say when; a column of another time than theirs has no place beside the others.
  const now = table.columns.some(({ text }) => !RUNNING_HEAD.test(text));
  const isElsewhen = ({ text }: ColumnHead) =>
    (now && RUNNING_HEAD.test(text)) || EARLIER_HEAD.test(text);
  const elsewhen = table.columns.filter(isElsewhen);
  if (elsewhen.length === table.columns.length) return undefined;
  const subject = subjectOf(table.caption);
  const nameOf = ({ name, text }: ColumnHead) =>
    (NOW_HEAD.test(closed(name || text)) && subject) || name || text;
  return {
    ...table,
    nameHead: '',
    columns: heads,
    rows: table.columns.flatMap((head, c): TableRow[] =>
      elsewhen.includes(head)
        ? []
        : [
            {
              name: nameOf(head),
              unit: head.unit,
              role: isTotalName((head.name || head.text).split('/').pop()!) ? 'total' : 'main',
              parent: '',
              isDivision: false,
              cells: rows.map(({ cells }) => cells[c]!),
            },
          ],
    ),
    rowsAreMeasures: true,
    leftOut: [
      ...table.rows.filter(({ role }) => role === 'total').map(({ name }) => name),
      ...elsewhen.map(({ text }) => text),
    ],
  };
}

/** A table with a column of times: of one for all rows, of several for each, or of one for each. */
function dated(
  table: TextTable,
  body: readonly (readonly GridCell[])[],
  dates: number,
  context: HeadContext,
): TextTable | TableRefusal {
  const times = new Set(body.map((row) => row[dates]!.text));
  const names = new Set(table.rows.map(({ name }) => name));
  const isLong = names.size < table.rows.length || times.size === 1;
  // Rows of a date each are of no one time.
  return isLong ? pivoted(table, body, dates, context) : table;
}

/** A table with a column of periods, so that a name stands in several rows: one row a name. */
function pivoted(
  table: TextTable,
  body: readonly (readonly GridCell[])[],
  dates: number,
  context: HeadContext,
): TextTable | TableRefusal {
  const texts = body.map((row) => row[dates]!.text);
  const codes = [...new Set(texts.filter(Boolean))];
  const [column, ...others] = table.columns;
  if (table.rows.length !== body.length || texts.some((text) => text === ''))
    return refusal('table-long');
  const heads = codes.map((text) => readHead([text], context));
  const names = [...new Set(table.rows.map(({ name }) => name))];
  const rows = names.map((name): TableRow | undefined => {
    const own = table.rows.flatMap((row, r) => (row.name === name ? [{ row, r }] : []));
    const cells = codes.map((code): TableCell | undefined => {
      const [found, ...more] = own.filter(({ r }) => texts[r] === code);
      if (more.length > 0) return undefined;
      return found?.row.cells[0] ?? { text: '', mark: '', merged: false };
    });
    if (cells.includes(undefined)) return undefined;
    const [first] = own;
    return { ...first!.row, name, unit: first!.row.unit, cells: cells as TableCell[] };
  });
  if (rows.includes(undefined)) return refusal('table-long');
  return {
    ...table,
    columns: heads.map((head) => ({
      ...head,
      name: column!.name,
      unit: column!.unit,
      kind: column!.kind,
    })),
    rows: rows as TableRow[],
    leftOut: others.map(({ text }) => text),
  };
}
