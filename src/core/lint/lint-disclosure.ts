import type { BalanceRule } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { determined, type Equation } from '../privacy/elimination.js';
import type { Grid } from '../model/grid.js';
import { identitiesOf, isKnown, rolesOf, type Cell, type Roles } from '../privacy/identities.js';
import type { Note } from './note.js';
import { suppressed } from '../privacy/protect.js';
import { Flag } from '../contract/status.js';

/** So many figures are named. */
const NAMED = 5;

/** A system of more unknowns is not solved: who publishes so much has a program for it. */
const MOST = 4000;

/**
 * Suppressed figures that several published sums give away together, though none of the sums does so
 * alone (a page closes those by itself: privacy/protect.ts). Which cells must go with them is for the
 * publisher to choose, so they are only named.
 */
export function lintDisclosure(dataset: Dataset, note: Note): void {
  const system = new System(dataset);
  const recoverable: Cell[] = [];
  for (const { cells, equations } of system.parts()) {
    if (cells.size > MOST) {
      const [cell] = cells.values();
      note('disclosure-unproven', '/data', { indicator: cell!.grid.indicator, count: cells.size });
      continue;
    }
    const determinate = determined(equations);
    for (const [name, cell] of cells)
      if (determinate.has(name) && isSecret(cell)) recoverable.push(cell);
  }
  for (const { grid, region, index } of recoverable.slice(0, NAMED)) {
    const period = grid.axis.period(index % grid.axis.count).code;
    const args = { indicator: grid.indicator, region, period, count: recoverable.length };
    note('recoverable-together', '/data', args);
  }
}

/** Withheld for its own sake; what is withheld for the sake of another may be known. */
const isSecret = ({ grid, index }: Cell) => (grid.flags[index]! & (Flag.Q | Flag.Z)) === Flag.Q;

/** A bound is not enough to compute with. */
const isExact = (cell: Cell) =>
  isKnown(cell) && (cell.grid.details.get(cell.index)?.qualifier ?? 'exact') === 'exact';

/** Cells without a figure that hang together, by number, and what is known of their sums. */
interface Part {
  cells: Map<number, Cell>;
  equations: Equation[];
}

/** The equations in which suppressed figures stand. */
class System {
  readonly #bases = new Map<Grid, number>();
  readonly #roles = new Map<Grid, Roles>();
  readonly #balances: BalanceRule[];
  #size = 0;

  constructor(readonly dataset: Dataset) {
    this.#balances = [...dataset.indicators.values()].flatMap(({ balance }) => balance ?? []);
    for (const grids of dataset.grids.values()) {
      for (const grid of grids) {
        this.#bases.set(grid, this.#size);
        this.#size += grid.flags.length;
      }
    }
  }

  *parts(): Generator<Part> {
    const seen = new Set<number>();
    for (const cell of suppressed(this.dataset).filter(isSecret)) {
      const name = this.#name(cell);
      if (!seen.has(name)) yield this.#around(cell, seen);
    }
  }

  #around(start: Cell, seen: Set<number>): Part {
    const part: Part = { cells: new Map(), equations: [] };
    const gathered = new Set<string>();
    const queue = [start];
    seen.add(this.#name(start));
    for (let cell = queue.pop(); cell; cell = queue.pop()) {
      part.cells.set(this.#name(cell), cell);
      for (const { cells } of identitiesOf(this.dataset, cell, this.#rolesOf(cell.grid))) {
        const key = cells.map((member) => this.#name(member)).join();
        if (gathered.has(key) || this.#isMixture(cells)) continue;
        gathered.add(key);
        const sign = this.#signs(cells);
        const unknown = cells.filter((member) => !isExact(member));
        part.equations.push(new Map(unknown.map((member) => [this.#name(member), sign(member)])));
        for (const member of unknown) {
          if (seen.has(this.#name(member))) continue;
          seen.add(this.#name(member));
          queue.push(member);
        }
      }
    }
    return part;
  }

  #name({ grid, index }: Cell): number {
    return this.#bases.get(grid)! + index;
  }

  #rolesOf(grid: Grid): Roles {
    const roles = this.#roles.get(grid) ?? rolesOf(this.dataset, grid);
    this.#roles.set(grid, roles);
    return roles;
  }

  /** Two cells that are hidden together, though neither follows from the other (`spans`). */
  #isMixture([a, b, ...others]: readonly Cell[]): boolean {
    if (!a || !b || others.length > 0 || a.grid.frequency === b.grid.frequency) return false;
    return this.dataset.indicators.get(a.grid.indicator)?.aggregation.time === 'sum';
  }

  /** The whole is what the others add up to; from an account the outflow and what is left are taken. */
  #signs(cells: readonly Cell[]): (cell: Cell) => number {
    const indicators = new Set(cells.map(({ grid }) => grid.indicator));
    if (indicators.size > 1) {
      const account = this.#balances.find((rule) =>
        [...indicators].every((id) => Object.values(rule).includes(id)),
      );
      return ({ grid: { indicator } }) =>
        indicator === account?.outflow || indicator === account?.closing ? -1 : 1;
    }
    const [first] = cells;
    const runs = cells.some(({ grid }) => grid.accumulation !== first!.grid.accumulation);
    const whole = runs ? first : cells[cells.length - 1];
    return (cell) => (cell === whole ? -1 : 1);
  }
}
