/*
 * The room `privacy`: what may not be shown, and what must be hidden with it so that it cannot be found.
 * The sums that tie figures together, complementary suppression, rates that point at single persons, what
 * looks like personal data. It stands below read and series: no dataset leaves `read` unprotected, and a
 * rate is guarded when it is made. No other room decides what is hidden.
 */
import type { Dataset } from '../model/dataset.js';
import type { Grid } from '../model/grid.js';
import {
  cellAt,
  identitiesOf,
  isKnown,
  rolesOf,
  type Cell,
  type Identity,
  type Roles,
} from './identities.js';
import { problem, type Problem } from '../contract/problem.js';
import { Flag } from '../contract/status.js';

/**
 * Withholds, in memory, what would give a suppressed value away: a sibling under a published total,
 * a part of a stock-flow balance, the running total of a year, the rate of a suppressed numerator
 * (complementary suppression; RULES.md, rule 12). It is done before anything can be drawn,
 * spoken or exported, so no later code can leak it. Every value that the document itself left
 * recoverable is reported, for the publisher to mend.
 */
export function protect(dataset: Dataset, report: (p: Problem) => void): void {
  const queue = suppressed(dataset);
  const published = queue.length;
  const rolesByGrid = new Map<Grid, Roles>();
  for (let at = 0; at < queue.length; at++) {
    const cell = queue[at]!;
    const roles = rolesByGrid.get(cell.grid) ?? rolesOf(dataset, cell.grid);
    rolesByGrid.set(cell.grid, roles);
    for (const identity of identitiesOf(dataset, cell, roles)) {
      if (!givesAway(identity)) continue;
      const next = choose(identity);
      if (!next) continue;
      if (at < published) report(recoverable(cell));
      hide(next);
      queue.push(next);
    }
    const { axis } = cell.grid;
    const i = cell.index % axis.count;
    for (const rate of roles.rates) {
      const stated = cellAt(rate, cell.region, axis.starts[i]!, axis.lengths[i]!);
      if (!stated || isHidden(stated)) continue;
      hide(stated);
      queue.push(stated);
    }
  }
}

/** The cells that a dataset withholds: those of the document, and after `protect` its own too. */
export function suppressed(dataset: Dataset): Cell[] {
  const cells: Cell[] = [];
  for (const grids of dataset.grids.values()) {
    for (const grid of grids) {
      for (const [region, row] of grid.rows) {
        const first = row * grid.axis.count;
        for (let index = first; index < first + grid.axis.count; index++) {
          if (grid.flags[index]! & Flag.Q) cells.push({ grid, region, index });
        }
      }
    }
  }
  return cells;
}

const isHidden = ({ grid, index }: Cell) => (grid.flags[index]! & Flag.Q) !== 0;

/** True where only one number is unknown, and it is a suppressed one. */
function givesAway({ cells }: Identity): boolean {
  let unknown: Cell | undefined;
  for (const cell of cells) {
    if (isKnown(cell)) continue;
    if (unknown) return false;
    unknown = cell;
  }
  return unknown !== undefined && isHidden(unknown);
}

function hide({ grid, index }: Cell) {
  grid.flags[index] = Flag.Q | Flag.Z;
  grid.values[index] = NaN;
  grid.details.delete(index);
}

function recoverable({ grid, region, index }: Cell): Problem {
  const period = grid.axis.period(index % grid.axis.count).code;
  const args = { indicator: grid.indicator, region, period };
  return problem('recoverable-cell', '/data', args, 'warning');
}

/** The one to withhold: positive values first, since a hidden zero protects little. */
function choose({ cells, prefer }: Identity): Cell | undefined {
  const value = ({ grid, index }: Cell) => grid.values[index]!;
  const open = cells.filter((cell) => !Number.isNaN(value(cell)));
  const positive = open.filter((cell) => value(cell) > 0);
  const sign = prefer === 'smallest' ? 1 : -1;
  return (positive.length > 0 ? positive : open).sort((a, b) => sign * (value(a) - value(b)))[0];
}
