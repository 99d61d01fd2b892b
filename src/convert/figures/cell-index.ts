import type { Accumulation, Breakdown } from '../../core/contract/contract.generated.js';
import { breakdownKey } from '../../core/model/breakdown.js';

/** What a figure is of, as far as a document tells two apart. */
export interface FigureOf {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly accumulation?: Accumulation | undefined;
  readonly breakdown?: Breakdown | undefined;
}

type Periods<Value> = Map<string, Value>;
type Regions<Value> = Map<string, Periods<Value>>;

/**
 * Something for each figure, by what it is of. Nested by the ids themselves, for hundreds of thousands of
 * figures have a few hundred of them, and a key made for each would be most of the work.
 */
export class CellIndex<Value> {
  readonly #kinds = new Map<string, Map<string, Regions<Value>>>();

  /** `kind` tells apart what else is said of one figure: its change, its target. */
  get(of: FigureOf, kind = ''): Value | undefined {
    return this.#kinds.get(kindOf(of, kind))?.get(of.indicator)?.get(of.region)?.get(of.period);
  }

  set(of: FigureOf, value: Value, kind = ''): void {
    const key = kindOf(of, kind);
    let indicators = this.#kinds.get(key);
    if (!indicators) this.#kinds.set(key, (indicators = new Map()));
    let regions = indicators.get(of.indicator);
    if (!regions) indicators.set(of.indicator, (regions = new Map()));
    let periods = regions.get(of.region);
    if (!periods) regions.set(of.region, (periods = new Map()));
    periods.set(of.period, value);
  }

  *values(): Generator<Value> {
    for (const indicators of this.#kinds.values()) {
      for (const regions of indicators.values()) {
        for (const periods of regions.values()) yield* periods.values();
      }
    }
  }
}

function kindOf({ accumulation, breakdown }: FigureOf, kind: string): string {
  const runs = accumulation === undefined || accumulation === 'period' ? '' : accumulation;
  if (breakdown === undefined) return runs === '' ? kind : `${kind}|${runs}`;
  return `${kind}|${runs}|${breakdownKey(breakdown)}`;
}
