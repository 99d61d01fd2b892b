/** Cells in full rows: so many columns, the first cell over so many of them. */
export interface Balance {
  columns: number;
  lead: number;
}

/** The narrowest cell and the room between two, in em. */
const CELL = 8.5;
const GAP = 1.5;
/** Fewer columns than these read better as a list; more are more than a look takes in. */
const FEWEST = 3;
const MOST = 6;

/**
 * How cells of which the first one leads fill their rows, none of which is left half empty: the fewest
 * rows, and of these the narrowest lead. Undefined where the room, in em, has no such columns, so that
 * the cells are a list.
 */
export function balanceOf(count: number, room: number): Balance | undefined {
  const most = Math.min(MOST, Math.floor((room + GAP) / (CELL + GAP)));
  const options: (Balance & { rows: number })[] = [];
  for (let columns = FEWEST; columns <= most; columns++) {
    for (let lead = 2; lead <= columns; lead++) {
      const rows = (lead + count - 1) / columns;
      if (Number.isInteger(rows)) options.push({ columns, lead, rows });
    }
  }
  const [best] = options.sort((a, b) => a.rows - b.rows || a.lead - b.lead);
  return best && { columns: best.columns, lead: best.lead };
}

/** What the lead figure itself takes, and the shortest and the longest line that is drawn beside it, in em. */
const NUMBER = 11;
const SHORTEST = 7.5;
const LONGEST = 22;

/** How long the line beside the lead figure is, in em; 0 where there is no room for one. */
export function courseLength(balance: Balance | undefined, room: number): number {
  const { lead, columns } = balance ?? { lead: 1, columns: 1 };
  const cell = (room + GAP) * (lead / columns) - GAP;
  const length = Math.min(LONGEST, cell - NUMBER);
  return length < SHORTEST ? 0 : length;
}
