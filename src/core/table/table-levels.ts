import { hasNumber, type Row } from './table-figures.js';
import type { RowRole } from './table-rows.js';
import { isRateUnit } from './unit-text.js';

/** Where a row stands among the others. */
export interface Level {
  role: RowRole;
  /** The row that it is a part of. */
  parent: string;
  /** Which division of that row: 其中：城镇, 乡村 are one, 其中：男性, 女性 another. */
  block: number;
}

/** Smaller figures add up by chance. */
const LEAST_STEPS = 100;
/** A whole is looked for in so many rows below it. */
const MOST_PARTS = 8;

const valueOf = ({ cells: [cell] }: Row) => (typeof cell === 'object' ? cell.value : NaN);
/** The size of the last digit of a figure. */
const stepOf = ({ cells: [cell] }: Row) => (typeof cell === 'object' ? 10 ** -cell.decimals : 0);

/** True where parts make a whole, as far as each of them may be rounded. */
function addUp(whole: Row, parts: readonly Row[]): boolean {
  const sum = parts.reduce((all, part) => all + valueOf(part), 0);
  const slack = (stepOf(whole) * parts.length) / 2;
  return Math.abs(sum - valueOf(whole)) <= slack * (1 + 1e-9);
}

const isLarge = (row: Row) => valueOf(row) >= LEAST_STEPS * stepOf(row);

/** The rows below a measure that it is the sum of, the next one among them; none where they are not. */
function partsBelow(rows: readonly Row[], i: number): Row[] {
  const whole = rows[i]!;
  const below = rows.slice(i + 1, i + 1 + MOST_PARTS);
  const end = below.findIndex((row) => row.unit !== whole.unit);
  const all = (end < 0 ? below : below.slice(0, end)).filter(
    (row) => hasNumber(row) && row.role === 'main' && valueOf(row) < valueOf(whole),
  );
  const [first, ...others] = all;
  if (!first || !isLarge(whole) || isRateUnit(whole.unit)) return [];
  // Few rows at once before many that leave some out.
  for (let n = 1; n <= others.length; n++) {
    const parts = [first, ...others.slice(0, n)];
    if (addUp(whole, parts)) return parts;
  }
  for (let pick = 1; pick < 2 ** others.length; pick++) {
    const parts = [first, ...others.filter((_, k) => pick & (1 << k))];
    if (addUp(whole, parts)) return parts;
  }
  return [];
}

/** The rows right above a measure that it is the sum of, as 总人口 below 城镇 and 乡村. */
function partsAbove(rows: readonly Row[], i: number): Row[] {
  const whole = rows[i]!;
  if (!isLarge(whole) || isRateUnit(whole.unit)) return [];
  const parts: Row[] = [];
  for (let k = i - 1; k >= 0 && parts.length < MOST_PARTS; k--) {
    const row = rows[k]!;
    if (row.unit !== whole.unit || row.role !== 'main' || !hasNumber(row)) break;
    parts.unshift(row);
    if (parts.length > 1 && addUp(whole, parts)) return parts;
  }
  return [];
}

/** Words that share a whole between them. */
const PAIRS: readonly [RegExp, RegExp][] = [
  [/^(?:城镇|城市)/, /^(?:农村|乡村)/],
  [/^男性?/, /^女性?/],
];
/** A name of all there is of a kind: 各项存款, 总收入. */
const ALL_OF = /^(?:[年月季期]末)?(?:全[市区县省国])?(?:各项|各类|全部|所有|全社会|总)(?=..)/;

/** What a row is the half of, as 户籍人口 in 城镇户籍人口; '' for 城镇居民; undefined for all else. */
function pairedTail(rows: readonly Row[], row: Row): string | undefined {
  for (const pair of PAIRS) {
    const half = pair.find((side) => side.test(row.name));
    if (!half) continue;
    const tail = row.name.replace(half, '');
    const other = pair[half === pair[0] ? 1 : 0];
    const hasOther = rows.some(
      ({ name, unit }) => unit === row.unit && other.test(name) && name.replace(other, '') === tail,
    );
    if (hasOther) return /^(?:常住)?(?:居民|人口)?$/.test(tail) ? '' : tail;
  }
  return undefined;
}

/** The row that by its name holds another: 总人口 above 城镇 and 乡村, 各项存款 above 住户存款. */
function wholeByName(rows: readonly Row[], levels: readonly Level[], i: number): Row | undefined {
  const row = rows[i]!;
  const peers = rows.filter(
    (one, k) => k !== i && one.unit === row.unit && levels[k]!.role === 'main' && hasNumber(one),
  );
  const ofAll = peers.find(({ name }) => {
    const kind = ALL_OF.test(name) ? name.replace(ALL_OF, '') : '';
    return kind !== '' && kind !== row.name && row.name.endsWith(kind) && !ALL_OF.test(row.name);
  });
  const both = peers.find(({ name }) => {
    const named = name.split(/\s+(?:and|&)\s+|和|与|及|、/);
    return (
      named.length > 1 &&
      named.includes(row.name) &&
      named.every((one) => rows.some((other) => other.name === one))
    );
  });
  if (both) return both;
  const tail = pairedTail(rows, row);
  if (ofAll || tail === undefined) return ofAll;
  const above = peers.filter(
    (one) =>
      rows.indexOf(one) < i && pairedTail(rows, one) === undefined && one.name.includes(tail),
  );
  return above[above.length - 1];
}

/** Sets the rows below the ones that by their names hold them. */
function levelsByName(rows: readonly Row[], levels: Level[]): void {
  rows.forEach((row, i) => {
    if (levels[i]!.role !== 'main') return;
    const whole = wholeByName(rows, levels, i);
    const pair = PAIRS.findIndex((sides) => sides.some((side) => side.test(row.name)));
    const block = 1 + (pair < 0 ? PAIRS.length : pair);
    if (whole) levels[i] = { role: 'part', parent: whole.name, block };
  });
}

/** What a title says of a table beside what it is of: 一般公共预算支出情况. */
const OF_TABLE = /(?:及其?(?:构成|增长速度|增速|比重)|主要数据|情况|构成|明细|统计)?表?$/;

/** Sets the rows below the first one, where that is what the whole table is of. */
function levelsBySubject(rows: readonly Row[], levels: Level[], subject: string): void {
  const [whole] = rows;
  if (!whole || levels[0]!.role !== 'main' || whole.name !== subject.replace(OF_TABLE, '')) return;
  rows.forEach((row, i) => {
    if (i > 0 && row.unit === whole.unit && levels[i]!.role === 'main')
      levels[i] = { role: 'part', parent: whole.name, block: 0 };
  });
}

/** Sets rows below the one before the first of them, where others have parts of the same names: 客运量, 铁路, 公路. */
function levelsByRepetition(rows: readonly Row[], levels: Level[]): void {
  const isRepeated = (row: Row | undefined) =>
    row !== undefined && rows.filter(({ name }) => name === row.name).length > 1;
  let whole: Row | undefined;
  rows.forEach((row, i) => {
    if (levels[i]!.role !== 'main') return;
    if (!isRepeated(row) && isRepeated(rows[i + 1]) && rows[i + 1]!.unit === row.unit) whole = row;
    else if (whole && row.unit === whole.unit)
      levels[i] = { role: 'part', parent: whole.name, block: 0 };
  });
}

/** Rows numbered alike, as 一、 and 二、 or 第一产业 and 第二产业. */
const NUMBERED = /^[一二三四五六七八九十]+、|^第[一二三]产业/;

/**
 * Rows without a number between numbered ones are parts of the one above them. Behind the last one
 * only a sum tells, where they end: without it they stand for themselves.
 */
function levelsByNumber(rows: readonly Row[], levels: Level[]): void {
  const numbered = rows.flatMap(({ name }, i) =>
    levels[i]!.role === 'main' && NUMBERED.test(name) ? [i] : [],
  );
  const [first, last] = [numbered[0], numbered[numbered.length - 1]];
  if (first === undefined || last === undefined || first === last) return;
  let above = '';
  for (let i = first; i < rows.length; i++) {
    const { name } = rows[i]!;
    const level = levels[i]!;
    if (level.role === 'total') return;
    if (numbered.includes(i)) above = name;
    else if (level.role === 'main') {
      const isClosed = i < last || levels.slice(i).some(({ role }) => role === 'total');
      levels[i] = isClosed ? { role: 'part', parent: above, block: 0 } : { ...level, block: APART };
    }
  }
}

/** The block of rows behind a division, of which nothing tells what they are parts of. */
const APART = -1;

/** True where a row and the whole above make a third one, so that the row is no part of that whole. */
function isBeside(rows: readonly Row[], levels: readonly Level[], whole: Row, row: Row): boolean {
  const mains = rows.filter((_, k) => k < levels.length && levels[k]!.role === 'main');
  return rows.some((sum) => {
    if (sum === whole || sum === row || sum.unit !== row.unit || !isLarge(sum)) return false;
    const others = mains.filter((one) => one !== sum && one.unit === row.unit);
    return addUp(sum, [whole, row]) || addUp(sum, [...others, row]);
  });
}

/** The parts of a measure that go on below its first 其中, as long as they fit into it. */
function levelsBelow(rows: readonly Row[]): Level[] {
  const levels: Level[] = [];
  let whole: Row | undefined;
  let block = 0;
  let rest = 0;
  for (const row of rows) {
    if (row.role === 'part' && !row.isDivision) {
      levels.push({ role: 'part', parent: row.parent, block: 0 });
      continue;
    }
    const opens = row.role === 'part';
    const last = levels[levels.length - 1];
    if (opens) {
      block++;
      rest = whole ? valueOf(whole) : NaN;
    }
    const isOfWhole = whole !== undefined && row.unit === whole.unit && hasNumber(row);
    const fits = isOfWhole && (isRateUnit(row.unit) || valueOf(row) <= rest + stepOf(row));
    const isBehind = row.role === 'main' && last?.role === 'part' && last.block > 0;
    const goesOn = isBehind && fits && !isBeside(rows, levels, whole!, row);
    if (opens || goesOn) {
      rest -= valueOf(row);
      // 其中：私营企业 behind a smaller 外商投资企业 is of something above that.
      const exceeds = isOfWhole && !isRateUnit(row.unit) && valueOf(row) > valueOf(whole!);
      levels.push({ role: 'part', parent: exceeds ? '' : (whole?.name ?? row.parent), block });
      continue;
    }
    // 商品零售 behind 其中：限额以上 may be as well a part of the whole as stand beside it.
    const isUnclear =
      (isBehind || last?.block === APART) &&
      isOfWhole &&
      valueOf(row) < valueOf(whole!) &&
      !isBeside(rows, levels, whole!, row);
    if (row.role === 'main' && !isUnclear) whole = row;
    levels.push({ role: row.role, parent: row.parent, block: isUnclear ? APART : 0 });
  }
  return levels;
}

/**
 * Where each row stands: by its name, by 其中 above it, and by its figures, where it is the sum of all
 * other places or of the measures below it.
 */
export function levelsOf(rows: readonly Row[], areMeasures: boolean, subject: string): Level[] {
  const levels = levelsBelow(rows);
  levelsByNumber(rows, levels);
  if (!areMeasures) {
    levelsByName(rows, levels);
    return levels.map((level, i) =>
      isSumOfPlaces(rows, levels, i) ? { ...level, role: 'total' } : level,
    );
  }
  rows.forEach((row, i) => {
    if (levels[i]!.role === 'total') return;
    const parts = partsBelow(rows, i);
    for (const part of parts.length > 0 ? parts : partsAbove(rows, i)) {
      const at = rows.indexOf(part);
      if (levels[at]!.role === 'main') levels[at] = { role: 'part', parent: row.name, block: 0 };
    }
  });
  levelsByName(rows, levels);
  levelsBySubject(rows, levels, subject);
  levelsByRepetition(rows, levels);
  return levels;
}

/** True for a place whose figure is the sum of all other places. */
function isSumOfPlaces(rows: readonly Row[], levels: readonly Level[], i: number): boolean {
  const row = rows[i]!;
  const isMain = (k: number) => levels[k]!.role === 'main' && hasNumber(rows[k]!);
  const others = rows.filter((_, k) => k !== i && isMain(k));
  return isMain(i) && others.length > 2 && isLarge(row) && addUp(row, others);
}
