import { subjectOf } from './caption-text.js';
import { kindOf, PLAIN_HEAD } from './column-head.js';
import { listed, named, withBracket } from './plain-text.js';
import { datasetOf, rowId, WHOLE, type CardFigures } from './table-document.js';
import { hasNumber, rowIn, type Row } from './table-figures.js';
import { levelsOf, type Level } from './table-levels.js';
import type { Measure } from './table-measure.js';
import type { TextTable } from './text-table.js';
import type { Parsed } from '../read/assemble.js';

/** One picture of a table, ready for its element. */
export interface TableCard {
  picture: 'trend' | 'ranking' | 'stat';
  /** The document that its figures make, for the element's `data`. */
  parsed: Parsed;
  /** The regions to draw, as the element's attributes name them. */
  region: string;
  compare: string;
  period: string;
}

/** What a figure is divided by, which its unit may not say: 每千人口床位（张）, 日均客流（人次）. */
const BASE = /每[十百千万亿]*(?:名|个|位)?(?:人口|居民|人|户|平方公里)?|[人户日月年]均/;
/** Behind a name these make it less than what the name alone says: Households with internet access. */
const NARROWING =
  /^ (?:with|without|who|that|whose|where|having|receiving|living|using|in which)\b/i;

/** As many lines as can be told apart. */
const MOST_LINES = 8;
/** As many pictures as one table may become. */
const MOST_CARDS = 12;

/** Rows that may stand beside each other. */
interface Group {
  rows: Row[];
  level: Level;
}

/**
 * The rows that each picture shows: of one unit, a total apart from its parts, parts apart from what
 * they are of. A course draws a whole and its parts as lines, which nobody takes for a ranking.
 */
function groupsOf(table: TextTable, rows: readonly Row[], isCourse: boolean): Group[] {
  const levels = levelsOf(rows, table.rowsAreMeasures, subjectOf(table.caption));
  const groups = new Map<string, Group>();
  rows.forEach((row, i) => {
    const level = levels[i]!;
    const isAlone = level.role === 'total' || (table.rowsAreMeasures && row.unit === '');
    const below = isCourse ? '' : `${level.parent}\n${level.block}`;
    // A goal beside what was done, a growth beside a rate: one unit, and nothing to rank.
    const kind = table.rowsAreMeasures && !isCourse ? kindOf(row.name) : '';
    const base = table.rowsAreMeasures ? (BASE.exec(row.name)?.[0] ?? '') : '';
    const key = isAlone ? `row ${i}` : [row.unit, below, kind, base].join('\n');
    const group = groups.get(key) ?? { rows: [], level };
    group.rows.push(row);
    groups.set(key, group);
  });
  const order = ({ level }: Group) => (level.role === 'total' ? 1 : 0);
  return [...groups.values()].sort((one, other) => order(one) - order(other));
}

/** What a picture is of: the caption, the column, the row that stands alone. */
function titleOf(
  table: TextTable,
  { rows, level }: Group,
  measure: Measure,
  isOne: boolean,
): string {
  const { caption, columns, rowsAreMeasures, nameHead } = table;
  const column = columns[measure.columns[0]!]!.name;
  const [, behind] = column ? caption.name.split(column) : [];
  const isNarrowed = behind !== undefined && NARROWING.test(behind);
  // 户数和人口 as the title of 户数 would say too much.
  const namesOthers = columns.some(
    ({ name: other }) =>
      other !== '' &&
      !column.includes(other) &&
      !other.includes(column) &&
      !PLAIN_HEAD.test(other) &&
      caption.name.toLowerCase().includes(other.toLowerCase()),
  );
  const isSaid = PLAIN_HEAD.test(column) || (behind !== undefined && !isNarrowed && !namesOthers);
  const [only, ...others] = rows;
  if (rowsAreMeasures && others.length === 0) {
    const isRepeated = table.rows.filter(({ name }) => name === only!.name).length > 1;
    const own = isRepeated && level.parent ? named(level.parent, only!.name) : only!.name;
    return isSaid ? own : named(own, column);
  }
  const whole = rows.map(({ name }) => name);
  const list = whole.length > 3 ? nameHead || listed(whole.slice(0, 3)) : listed(whole);
  const subject = subjectOf(caption);
  const ofColumn = PLAIN_HEAD.test(column) ? list : column || list;
  const name = subject === '' ? ofColumn : isSaid ? subject : named(subject, column);
  const isBelow = level.parent !== '' && measure.periods.length === 0;
  const below = isBelow && !name.includes(level.parent) ? named(name, level.parent) : name;
  return isOne || !only!.unit ? below : withBracket(below, only!.unit);
}

/** The pictures of the rows of a table, and the rows for which there is no place. */
export function cardsOf(
  table: TextTable,
  read: readonly Row[],
  measure: Measure,
): { cards: TableCard[]; drawn: Row[]; crowded: Row[] } {
  const isCourse = measure.periods.length > 0;
  const drawable = read.filter((row) => !row.doubt);
  const [model] = drawable.filter((row) => hasNumber(row) && row.unitInCells);
  const rows = model ? drawable.map((row) => rowIn(row, model.unit)) : drawable;
  const stated = rows.filter(hasNumber);
  const groups = groupsOf(table, stated, isCourse).flatMap((group) =>
    isCourse ? chunks(group, MOST_LINES) : [group],
  );
  const silent = rows.filter((row) => !hasNumber(row));
  // A place without a figure keeps its line in the list of the others.
  if (!isCourse && !table.rowsAreMeasures) {
    const [main] = groups.filter(
      ({ level, rows: own }) => level.role !== 'total' && own.length > 1,
    );
    if (main)
      main.rows = rows.filter(
        (row) => main.rows.includes(row) || (silent.includes(row) && row.role !== 'total'),
      );
  }
  const shown = groups.slice(0, MOST_CARDS);
  const drawn = shown.flatMap((group) => group.rows);
  return {
    cards: shown.map((group) =>
      cardOf(
        table,
        group,
        measure,
        shown.filter(({ level }) => level.role !== 'total').length === 1,
      ),
    ),
    drawn,
    crowded: groups.slice(MOST_CARDS).flatMap((group) => group.rows),
  };
}

/** A group in as few even parts as hold at most so many rows. */
function chunks(group: Group, most: number): Group[] {
  const count = Math.ceil(group.rows.length / most);
  const size = Math.ceil(group.rows.length / count);
  return Array.from({ length: count }, (_, i) => ({
    ...group,
    rows: group.rows.slice(i * size, (i + 1) * size),
  }));
}

function cardOf(table: TextTable, group: Group, measure: Measure, isOne: boolean): TableCard {
  const { rows } = group;
  const isCourse = measure.periods.length > 0;
  const figures: CardFigures = {
    caption: table.caption,
    title: titleOf(table, group, measure, isOne),
    ofMeasures: table.rowsAreMeasures,
    head: isCourse ? undefined : table.columns[measure.columns[0]!],
    periods: measure.periods,
    rows,
  };
  const { parsed, codes } = datasetOf(figures);
  const ids = rows.map((_, i) => rowId(i));
  const [from, to] = [codes[0]!, codes[codes.length - 1]!];
  const isList = !isCourse && rows.length > 1;
  return {
    picture: isCourse ? 'trend' : isList ? 'ranking' : 'stat',
    parsed,
    period: from === to ? to : `${from}..${to}`,
    region: isList ? WHOLE : ids[0]!,
    compare: isCourse ? ids.slice(1).join(' ') : '',
  };
}
