/** How wide a card is, in columns of a board. */
export interface Span {
  /** As wide as it reads best. */
  readonly natural: number;
  /** Narrower than this, it does not read. */
  readonly least: number;
  /** Wider than this, it only has more empty room. */
  readonly most: number;
}

/** What a row without cards costs, beside a card that is twice as wide as is natural. */
const HOLE = 4;

/** A row, and what it and the best rows after it cost. */
interface Row {
  readonly cost: number;
  readonly spans: readonly number[];
}

const NONE: Row = { cost: 0, spans: [] };

/**
 * Sets cards into rows, in their order, as a paragraph is set into lines: of all ways to break them the one
 * in which the cards are nearest to their natural width. A row is full unless each of its cards is as wide
 * as it may be. Cards of one kind share their row evenly; others end where a column does, so that the edges
 * of different rows meet.
 *
 * @returns the cards of each row, by their widths in columns
 */
export function rowsOf(cards: readonly Span[], columns: number): number[][] {
  const spans = cards.map((card) => within(card, columns));
  // The best rows of the cards from each place on, the last place first.
  const best: Row[] = [NONE];
  for (let from = spans.length - 1; from >= 0; from--) {
    best.unshift(bestRow(spans.slice(from), columns, best));
  }
  const rows: number[][] = [];
  for (let from = 0; from < spans.length;) {
    const row = [...best[from]!.spans];
    rows.push(row);
    from += row.length;
  }
  return rows;
}

/** The best first row of some cards, where `rest[i]` are the best rows without the first `i + 1` of them. */
function bestRow(cards: readonly Span[], columns: number, rest: readonly Row[]): Row {
  let best: Row | undefined;
  for (const i of cards.keys()) {
    const row = cards.slice(0, i + 1);
    const spans = filled(row, columns);
    if (!spans) break;
    const cost = costOf(row, spans, columns) + rest[i]!.cost;
    if (!best || cost < best.cost) best = { cost, spans };
  }
  return best ?? NONE;
}

/** A card on a board that may have fewer columns than it would take. */
function within({ natural, least, most }: Span, columns: number): Span {
  return {
    natural: Math.min(natural, columns),
    least: Math.min(least, columns),
    most: Math.min(most, columns),
  };
}

/** The widths of the cards of one row; none where there is no room for all of them. */
function filled(row: readonly Span[], columns: number): number[] | undefined {
  const [first] = row;
  const isOneKind = row.every(
    ({ natural, least, most }) =>
      natural === first!.natural && least === first!.least && most === first!.most,
  );
  return isOneKind ? shared(row, columns) : stepped(row, columns);
}

/** Cards of one kind are equally wide. */
function shared(row: readonly Span[], columns: number): number[] | undefined {
  const share = columns / row.length;
  if (row.some(({ least }) => share < least)) return undefined;
  return row.map(({ most }) => Math.min(most, share));
}

/** Widens or narrows the cards a column at a time, the one first that is the least changed. */
function stepped(row: readonly Span[], columns: number): number[] | undefined {
  const spans = row.map(({ natural }) => natural);
  const all = row.map((_, i) => i);
  const stretch = (i: number) => spans[i]! / row[i]!.natural;
  let free = columns - sum(spans);
  for (; free > 0; free--) {
    const able = all.filter((i) => spans[i]! + 1 <= row[i]!.most);
    if (able.length === 0) break;
    spans[able.reduce((one, other) => (stretch(other) < stretch(one) ? other : one))]!++;
  }
  for (; free < 0; free++) {
    const able = all.filter((i) => spans[i]! - 1 >= row[i]!.least);
    if (able.length === 0) return undefined;
    spans[able.reduce((one, other) => (stretch(other) > stretch(one) ? other : one))]!--;
  }
  return spans;
}

function costOf(row: readonly Span[], spans: readonly number[], columns: number): number {
  const hole = (columns - sum(spans)) / columns;
  return sum(spans.map((span, i) => (span / row[i]!.natural - 1) ** 2)) + HOLE * hole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
