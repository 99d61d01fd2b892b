import type { BalanceRule, Breakdown, IndicatorItem } from '../contract/contract.generated.js';
import { admitted, isBounded } from '../contract/qualifier.js';
import { breakdownKey, breakdownOf, dimensionsOf } from '../model/breakdown.js';
import { parentOf, type Dataset, type Region } from '../model/dataset.js';
import { answersFor, type Grid } from '../model/grid.js';
import { decimalsOf, shift } from '../model/decimal.js';
import { factorOf, ratioParts } from '../model/ratio-parts.js';
import { usualDecimals } from '../model/round.js';
import { isWithheld, type Cell } from './cell.js';
import { hide, isPrimary, known, withheldIn } from './withheld-cells.js';
import { guardRate, threshold } from './disclosure.js';
import { entry, formAt, Ledger, type Whereabouts } from './ledger.js';
import type { Figure, Form, Line, Term } from './lines.js';
import { stretchesOf, validity, type Stretch } from './moments.js';
import { addRest, addTotal, relate, type Part } from './totals.js';

const ALWAYS: Stretch = [-Infinity, Infinity];

/** A withheld cell, and the form whose value must stay open. */
export interface Secret {
  cell: Cell;
  form: Form;
  /** Forms without which nothing follows from it: the denominators, where a rate is withheld. */
  given: readonly Form[];
}

/**
 * The withheld figures of a dataset, and all linear relations that the contract's own definitions
 * imply for them: time adds up, or its last figure counts; regions add up over the tree and categories
 * over each dimension; a rate is Σ numerator ÷ Σ denominator; an account balances. Made once: what is
 * known is asked of the cells each time.
 */
export class Relations {
  readonly secrets: Secret[] = [];
  /** Lines of which a cell was hidden. */
  readonly changed = new Set<Line>();
  readonly #rules: BalanceRule[];
  readonly #ledger: Ledger;
  readonly #indicators: IndicatorItem[];
  /** Figures whose rows say more than a value. */
  readonly #detailed: Figure[] = [];
  /** From when to when figures tell of a category of an indicator, or of one of its regions. */
  readonly #told = new Map<string, Map<string, [number, number]>>();
  readonly #byLine = new Map<Line, Form[]>();
  readonly #ratesOf = new Map<Grid, Grid[]>();

  constructor(readonly dataset: Dataset) {
    const withheld = withheldIn(dataset.grids.values());
    const all = [...dataset.indicators.values()];
    this.#rules = all.flatMap(({ balance }) => balance ?? []);
    this.#ledger = new Ledger(dataset, this.#rules);
    const ids = this.#concerned(new Set(withheld.map(({ grid }) => grid.indicator)));
    this.#indicators = all.filter(({ id }) => ids.has(id));
    const counted = this.#indicators.filter(({ ratio }) => !ratio);
    for (const { id } of counted) this.#figures(id);
    for (const indicator of this.#indicators) if (indicator.ratio) this.#rates(indicator);
    this.#bounds();
    // Twice: a total of categories may be a part of a total of regions, and the other way round.
    for (const isLast of [false, true]) for (const one of counted) this.#totals(one, isLast);
    this.#accounts();
  }

  /** Withholds a cell; what its lines give away must be found anew. */
  hide(cell: Cell): void {
    const { grid, region } = cell;
    hide(cell);
    const indicator = this.dataset.indicators.get(grid.indicator);
    for (const id of [grid.indicator, ...(indicator ? ratioParts(indicator) : [])]) {
      const line = this.#ledger.find({ indicator: id, breakdown: grid.breakdown, region });
      if (!line) continue;
      line.settled = undefined;
      this.changed.add(line);
    }
  }

  /** Stated rates of which the figures of a grid are a part, period by period. */
  ratesOf(grid: Grid): readonly Grid[] {
    return entry(this.#ratesOf, grid, () => this.#findRates(grid));
  }

  #findRates(grid: Grid): Grid[] {
    return this.#indicators
      .filter((indicator) => ratioParts(indicator).includes(grid.indicator))
      .flatMap(({ id }) => this.dataset.grids.get(id) ?? [])
      .filter(
        (rate) =>
          answersFor(rate, grid.accumulation) &&
          rate.frequency === grid.frequency &&
          rate.breakdown === grid.breakdown,
      );
  }

  /** Indicators with withheld figures, and all that rates and accounts tie to them. */
  #concerned(ids: Set<string>): Set<string> {
    const groups = [...this.dataset.indicators.values()].flatMap((indicator) => [
      indicator.ratio ? [indicator.id, ...ratioParts(indicator)] : [],
      Object.values(indicator.balance ?? {}),
    ]);
    for (let size = 0; size < ids.size;) {
      size = ids.size;
      for (const group of groups) {
        if (group.some((id) => ids.has(id))) for (const id of group) ids.add(id);
      }
    }
    return ids;
  }

  #figures(indicator: string) {
    for (const grid of this.#gridsOf(indicator)) {
      const { axis, breakdown, details, flags } = grid;
      const spotOf = this.#ledger.spotsOf(indicator, grid);
      for (const [region, row] of grid.rows) {
        const where = { indicator, breakdown, region };
        const line = this.#ledger.line(where);
        let start = Infinity;
        let end = -Infinity;
        for (let column = 0; column < axis.count; column++) {
          const index = row * axis.count + column;
          if (!flags[index]) continue;
          const { from, to } = formAt(line, spotOf(column));
          const figure: Figure = { grid, region, index, from, to };
          line.figures.push(figure);
          if (details.has(index)) this.#detailed.push(figure);
          if (isWithheld(figure)) this.secrets.push({ cell: figure, form: figure, given: [] });
          const [first, last] = from ? [from.time, to.time] : this.#ledger.stretchOf(to);
          if (first > -Infinity) start = Math.min(start, first);
          end = Math.max(end, last);
        }
        this.#tell(where, start, end);
      }
    }
  }

  #gridsOf(indicator: string): readonly Grid[] {
    return this.dataset.grids.get(indicator) ?? [];
  }

  /** Notes from when to when there are figures of a region, and of each category. */
  #tell({ indicator, breakdown, region }: Whereabouts, start: number, end: number) {
    const names = breakdown === '' ? [region] : [region, ...breakdown.split('&')];
    const byName = entry(this.#told, this.#ledger.homeOf(indicator), () => new Map());
    for (const name of names) {
      const told = entry<string, [number, number]>(byName, name, () => [Infinity, -Infinity]);
      told[0] = Math.min(told[0], start);
      told[1] = Math.max(told[1], end);
    }
  }

  /** What a stated rate says of its parts, and what its row states of them. */
  #rates(indicator: IndicatorItem) {
    for (const grid of this.#gridsOf(indicator.id)) {
      const { axis, breakdown, flags } = grid;
      const stretches = stretchesOf(grid);
      for (const [region, row] of grid.rows) {
        const where = { indicator: indicator.id, breakdown, region };
        for (const [column, stretch] of stretches.entries()) {
          const index = row * axis.count + column;
          if (flags[index]) this.#rate(indicator, { grid, region, index }, where, stretch);
        }
      }
    }
  }

  #rate(indicator: IndicatorItem, cell: Cell, where: Whereabouts, stretch: Stretch) {
    const { grid } = cell;
    const parts = ratioParts(indicator);
    const factor = factorOf(indicator);
    const [top, ...bottoms] = parts.map((id) =>
      this.#ledger.form({ ...where, indicator: id }, grid.accumulation, stretch),
    ) as [Form, ...Form[]];
    if (isWithheld(cell)) this.secrets.push({ cell, form: top, given: bottoms });
    const row = grid.details.get(cell.index);
    const { numerator, denominator } = row ?? {};
    if (numerator != null && denominator != null) {
      const unit = this.dataset.indicators.get(parts[0]!)?.unit ?? '';
      const shown = guardRate(numerator, denominator, factor, unit, threshold(this.dataset));
      if (shown?.qualifier !== 'exact') return;
      top.to.line.figures.push({ ...cell, part: 'numerator', ...top });
      const [bottom] = bottoms;
      if (bottom && bottoms.length === 1) {
        bottom.to.line.figures.push({ ...cell, part: 'denominator', ...bottom });
      }
    }
    const value = known(cell);
    if (Number.isNaN(value)) return;
    const [low, high] = beforeRounding(value, indicator);
    const terms = (rate: number): Term[] => [
      { coefficient: factor, ...top },
      ...bottoms.map((bottom) => ({ coefficient: -rate, ...bottom })),
    ];
    relate({ terms: terms(low), low: 0, high: Infinity, source: cell });
    relate({ terms: terms(high), low: -Infinity, high: 0, source: cell });
  }

  /** What is known of single figures: bounds that are printed, and the publisher's threshold. */
  #bounds() {
    for (const figure of this.#detailed) {
      const { grid, index, from, to } = figure;
      const { qualifier = 'exact', value, upper } = grid.details.get(index)!;
      if (value == null || !isBounded(qualifier)) continue;
      const { low, high } = admitted(value, qualifier, upper);
      relate({ terms: [{ coefficient: 1, from, to }], low, high, source: figure });
    }
    const limit = this.dataset.info.suppression?.threshold;
    if (limit === undefined) return;
    for (const { cell, form } of this.secrets) {
      const { from, to } = form;
      const { isCount, isWhole } = to.line;
      if (!isCount || !isPrimary(cell) || this.#isRate(cell)) continue;
      const high = isWhole ? limit - 1 : limit;
      relate({ terms: [{ coefficient: 1, from, to }], low: -Infinity, high, isPresumed: true });
    }
  }

  #isRate({ grid: { indicator } }: Cell): boolean {
    return this.dataset.indicators.get(indicator)?.ratio !== undefined;
  }

  #totals({ id, aggregation }: IndicatorItem, isLast: boolean) {
    const byBreakdown = this.#ledger.lines.get(id);
    if (!byBreakdown) return;
    if (aggregation.region === 'sum') {
      for (const [breakdown, byRegion] of byBreakdown) {
        for (const region of this.#above([...byRegion.keys()])) {
          const parts = region.children.map((child) => ({
            line: byRegion.get(child.id),
            alive: this.#aliveIn(id, child),
          }));
          this.#total({ indicator: id, breakdown, region: region.id }, parts, isLast);
        }
      }
    }
    if (aggregation.category === 'sum') this.#overCategories(id, byBreakdown, isLast);
  }

  #total(where: Whereabouts, parts: Part[], isLast: boolean) {
    addTotal(this.#ledger, () => this.#ledger.line(where), parts, isLast);
    const line = isLast && this.#ledger.find(where);
    if (line && line.isCount) addRest(line, parts, this.#withheld());
  }

  /** The regions above some, the deepest first. */
  #above(ids: readonly string[]): Region[] {
    const depths = new Map<Region, number>();
    const depthOf = (start: Region): void => {
      const way: Region[] = [];
      for (let at: Region | undefined = start; at && !depths.has(at);) {
        way.push(at);
        at = parentOf(this.dataset, at);
      }
      for (const region of way.reverse()) {
        const parent = parentOf(this.dataset, region);
        depths.set(region, parent ? depths.get(parent)! + 1 : 0);
      }
    };
    for (const id of ids) {
      const region = this.dataset.regions.get(id);
      if (region) depthOf(region);
    }
    return [...depths.keys()]
      .filter(({ children }) => children.length > 0)
      .sort((a, b) => depths.get(b)! - depths.get(a)!);
  }

  /** From when to when a region is valid, or has figures all the same. */
  #aliveIn(indicator: string, { id, validFrom, validTo }: Region): Stretch {
    if (!validFrom && !validTo) return ALWAYS;
    const [from, to] = validity(validFrom, validTo);
    const told = this.#told.get(indicator)?.get(id);
    return told ? [Math.min(from, told[0]), Math.max(to, told[1])] : [from, to];
  }

  /** For each dimension: the whole of the others, and its categories; one that is never used is none. */
  #overCategories(id: string, byBreakdown: Map<string, Map<string, Line>>, isLast: boolean) {
    const depth = (key: string) => dimensionsOf(key).length;
    const deepest = Math.max(...[...byBreakdown.keys()].map(depth));
    for (let size = deepest; size > 0; size--) {
      const keys = [...byBreakdown.keys()].filter((key) => depth(key) === size);
      const wholes = new Map<
        string,
        { rest: Breakdown; dimension: string; regions: Set<string> }
      >();
      for (const key of keys) {
        for (const dimension of dimensionsOf(key)) {
          const { [dimension]: _category, ...rest } = breakdownOf(key);
          const whole = entry(wholes, `${breakdownKey(rest)} ${dimension}`, () => {
            return { rest, dimension, regions: new Set<string>() };
          });
          for (const region of byBreakdown.get(key)!.keys()) whole.regions.add(region);
        }
      }
      for (const { rest, dimension, regions } of wholes.values()) {
        const categories = this.dataset.dimensions.get(dimension)?.categories ?? [];
        const used = categories.flatMap((category) => {
          const alive = this.#told.get(id)?.get(`${dimension}=${category.id}`);
          const key = breakdownKey({ ...rest, [dimension]: category.id });
          return alive ? { byRegion: byBreakdown.get(key), alive } : [];
        });
        for (const region of regions) {
          const parts = used.map(({ byRegion, alive }) => ({ line: byRegion?.get(region), alive }));
          this.#total({ indicator: id, breakdown: breakdownKey(rest), region }, parts, isLast);
        }
      }
    }
  }

  /** Opening + inflow − outflow = closing, of every stretch of time that one of the four tells of. */
  #accounts() {
    for (const { opening, inflow, outflow, closing } of this.#rules) {
      const sides = [opening, inflow, outflow, closing];
      if (!this.#indicators.some(({ id }) => id === closing)) continue;
      const done = new Map<string, Set<number>>();
      for (const side of sides) {
        for (const grid of this.#gridsOf(side)) {
          const isYearly = grid.accumulation === 'ytd';
          if (answersFor(grid, 'period') || isYearly) this.#account(grid, sides, isYearly, done);
        }
      }
    }
  }

  /** The account of every region and period of a grid, unless it is done: the same of another side. */
  #account(
    grid: Grid,
    sides: readonly string[],
    isYearly: boolean,
    done: Map<string, Set<number>>,
  ) {
    const { axis, breakdown, flags } = grid;
    // No period is longer than a hundred thousand days.
    const names = stretchesOf(grid).map(([start, end]) => start * 1e5 + end - start);
    const spots = sides.map((indicator) => this.#ledger.spotsOf(indicator, grid));
    for (const [region, row] of grid.rows) {
      const seen = entry(done, [isYearly, breakdown, region].join(), () => new Set());
      const lines = sides.map((indicator) => this.#ledger.line({ indicator, breakdown, region }));
      for (let column = 0; column < axis.count; column++) {
        const name = names[column]!;
        if (!flags[row * axis.count + column] || seen.has(name)) continue;
        seen.add(name);
        const terms: Term[] = [];
        for (let i = 0; i < sides.length; i++) {
          const { from, to } = formAt(lines[i]!, spots[i]!(column));
          terms.push({ coefficient: i < 2 ? 1 : -1, from, to });
        }
        relate({ terms, low: 0, high: 0 });
      }
    }
  }

  #withheld(): Map<Line, Form[]> {
    if (this.#byLine.size === 0) {
      for (const { form } of this.secrets) entry(this.#byLine, form.to.line, () => []).push(form);
    }
    return this.#byLine;
  }
}

/** The values that are printed as a rate: half a unit of its last decimal to either side. */
function beforeRounding(value: number, rule: IndicatorItem): [low: number, high: number] {
  const unit = shift(1, -Math.max(usualDecimals(rule), decimalsOf(value)));
  if (rule.rounding !== 'truncate') return [value - unit / 2, value + unit / 2];
  return value < 0 ? [value - unit, value] : [value, value + unit];
}
