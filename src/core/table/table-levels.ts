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
    const goesOn = row.role === 'main' && last?.role === 'part' && last.block > 0 && fits;
    if (opens || goesOn) {
      rest -= valueOf(row);
      levels.push({ role: 'part', parent: whole?.name ?? row.parent, block });
      continue;
    }
    if (row.role === 'main') whole = row;
    levels.push({ role: row.role, parent: row.parent, block: 0 });
  }
  return levels;
}

/**
 * Where each row stands: by its name, by 其中 above it, and by its figures, where it is the sum of all
 * other places or of the measures below it.
 */
export function levelsOf(rows: readonly Row[], areMeasures: boolean): Level[] {
  const levels = levelsBelow(rows);
  if (!areMeasures) {
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
  return levels;
}

/** True for a place whose figure is the sum of all other places. */
function isSumOfPlaces(rows: readonly Row[], levels: readonly Level[], i: number): boolean {
  const row = rows[i]!;
  const isMain = (k: number) => levels[k]!.role === 'main' && hasNumber(rows[k]!);
  const others = rows.filter((_, k) => k !== i && isMain(k));
  return isMain(i) && others.length > 2 && isLarge(row) && addUp(row, others);
}
