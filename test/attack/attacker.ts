import loadHighs from 'highs';
import type { Dataset, Region } from '../../src/core/model/dataset.js';
import type { Grid } from '../../src/core/model/grid.js';
import { Flag } from '../../src/core/contract/status.js';
import { THRESHOLD, type Secret } from './random-document.js';

/*
 * A reader with a solver, who has the guide of the contract and what a page shows, and nothing of the
 * code that protects it: the smallest counts (one region without parts, one month, one category) are
 * numbers that are not negative, and every published figure is a sum of some of them.
 */

const highs = await loadHighs();

type Terms = Map<string, number>;

/** What can be told of a withheld figure. */
export interface Told {
  low: number;
  high: number;
}

/** Exactly, or to within 20 % of the middle. */
export const isNear = ({ low, high }: Told): boolean => high === low || high <= 1.5 * low;

/** Why nothing can be told: published figures contradict one another, or the solver does not say. */
export type Untold = 'contradictory' | 'unanswered';

/**
 * How the solver is asked, until it finds an end or that there is none. Its presolve takes some problems
 * for contradictory that are not, by the rounding of rates: without it they are solved.
 */
const WAYS = [{}, { presolve: 'off' }, { presolve: 'off', solver: 'ipm' }] as const;

export class Attacker {
  readonly #dataset: Dataset;
  readonly #constraints: string[] = [];
  readonly #names = new Map<string, string>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    for (const grids of dataset.grids.values()) {
      for (const grid of grids) {
        for (const [region, row] of grid.rows) {
          for (let i = 0; i < grid.axis.count; i++) {
            this.#read(grid, region, i, row * grid.axis.count + i);
          }
        }
      }
    }
  }

  /** The least and the greatest that a figure can be, in whole numbers. */
  told({ indicator, region, period, breakdown, frequency }: Secret): Told | Untold {
    const grid = this.#dataset.grids
      .get(indicator)!
      .find(
        (one) =>
          one.accumulation === 'period' &&
          one.breakdown === breakdown &&
          one.frequency === frequency,
      )!;
    const i = Array.from({ length: grid.axis.count }, (_, at) => at).find(
      (at) => grid.axis.period(at).code === period,
    )!;
    const terms = this.#sum(grid, indicator, region, i);
    const range = this.#range(terms, false);
    if (typeof range === 'string') return range;
    // Fractions admit more than whole numbers do: where they leave little, whole numbers are asked.
    // Where the solver gives no answer in whole numbers, fractions stand.
    if (range.high > 3 * range.low + 3) return range;
    const whole = this.#range(terms, true);
    return typeof whole === 'string' ? range : whole;
  }

  #range(terms: Terms, isWhole: boolean): Told | Untold {
    const low = this.#solve('Minimize', terms, isWhole);
    if (typeof low === 'string') return low;
    const high = this.#solve('Maximize', terms, isWhole);
    if (typeof high === 'string') return high;
    return { low: Math.ceil(low - 1e-6), high: Math.floor(high + 1e-6) };
  }

  #read(grid: Grid, region: string, i: number, cell: number) {
    const value = grid.values[cell]!;
    const flags = grid.flags[cell]!;
    const rule = this.#dataset.indicators.get(grid.indicator)!.ratio;
    if (rule) {
      if (Number.isNaN(value)) return;
      // Printed with one decimal: 41.5 stands for 41.45 to 41.55, and a little for the solver.
      const top = this.#sum(grid, rule.numerator, region, i);
      const bottom = this.#sum(grid, rule.denominator as string, region, i);
      this.#constraints.push(`${text(minus(top, bottom, (value - 0.0500001) / 100))} >= 0`);
      this.#constraints.push(`${text(minus(top, bottom, (value + 0.0500001) / 100))} <= 0`);
      return;
    }
    const terms = this.#sum(grid, grid.indicator, region, i);
    if (!Number.isNaN(value)) this.#constraints.push(`${text(terms)} = ${value}`);
    const isSmall = flags & Flag.Q && !(flags & Flag.Z) && this.#dataset.info.suppression;
    if (isSmall) this.#constraints.push(`${text(terms)} <= ${THRESHOLD - 1}`);
  }

  /** The smallest counts that a figure of an indicator is the sum of. */
  #sum(grid: Grid, indicator: string, region: string, i: number): Terms {
    const terms: Terms = new Map();
    const [start, length] = [grid.axis.starts[i]!, grid.axis.lengths[i]!];
    const end = start + length;
    let from = grid.accumulation === 'ytd' ? Math.floor(start / 12) * 12 : start;
    if (grid.accumulation === 'rolling-12') from = end - 12;
    if (this.#dataset.indicators.get(indicator)!.aggregation.time === 'last') from = end - 1;
    const stated = grid.breakdown.split('=')[1];
    const used = [...(this.#dataset.grids.get(indicator) ?? [])].flatMap(
      ({ breakdown }) => breakdown.split('=')[1] ?? [],
    );
    const categories = stated ? [stated] : used.length > 0 ? used : ['all'];
    for (const leaf of leavesOf(this.#dataset.regions.get(region)!)) {
      for (let month = from; month < end; month++) {
        for (const category of categories) {
          terms.set(this.#name([indicator, leaf, month, category].join()), 1);
        }
      }
    }
    return terms;
  }

  #name(what: string): string {
    const name = this.#names.get(what) ?? `v${this.#names.size}`;
    this.#names.set(what, name);
    return name;
  }

  #solve(aim: 'Minimize' | 'Maximize', terms: Terms, isWhole: boolean): number | Untold {
    const rows = this.#constraints.map((constraint, i) => ` c${i}: ${constraint}`);
    const whole = isWhole ? ['General', ` ${[...this.#names.values()].join(' ')}`] : [];
    const problem = [aim, ` obj: ${text(terms)}`, 'Subject To', ...rows, ...whole, 'End'];
    let isContradictory = true;
    for (const way of WAYS) {
      const { Status, ObjectiveValue } = highs.solve(problem.join('\n'), {
        time_limit: 10,
        ...way,
      });
      if (Status === 'Optimal') return ObjectiveValue;
      if (Status === 'Unbounded') return Infinity;
      if (Status !== 'Infeasible') isContradictory = false;
    }
    return isContradictory ? 'contradictory' : 'unanswered';
  }
}

/** Regions without parts; one that was abolished before has none to count. */
function leavesOf(region: Region): string[] {
  if (region.validTo) return [];
  return region.children.length > 0 ? region.children.flatMap(leavesOf) : [region.id];
}

function minus(top: Terms, bottom: Terms, times: number): Terms {
  const terms = new Map(top);
  for (const name of bottom.keys()) terms.set(name, (terms.get(name) ?? 0) - times);
  return terms;
}

const text = (terms: Terms) =>
  [...terms].map(([name, by]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name}`).join(' ');
