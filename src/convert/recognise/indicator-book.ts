import { chinese } from '../../core/contract/chinese.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { findIndicator, isFound } from '../names/find-indicator.js';
import type { ChoiceOption } from './choice.js';
import { newIndicator } from './new-indicator.js';
import type { Surroundings } from './surroundings.js';
import type { UnitBook } from './unit-book.js';

/** What a name and its unit came to. */
export interface IndicatorReading {
  readonly id: string;
  readonly isNew: boolean;
  /** The known ones that may be meant as well. */
  readonly options: readonly ChoiceOption[];
  /** True where a known one has the name and another unit, so that one of both is wrong. */
  readonly isAtOdds: boolean;
}

/** The indicators of a document. */
export class IndicatorBook {
  readonly #items = new Map<string, IndicatorItem>();
  readonly #known: readonly IndicatorItem[];
  readonly #units: UnitBook;

  constructor({ catalogue, earlier }: Surroundings, units: UnitBook) {
    this.#known = [...(earlier?.indicators ?? []), ...catalogue];
    this.#units = units;
  }

  get items(): IndicatorItem[] {
    return [...this.#items.values()];
  }

  get(id: string): IndicatorItem | undefined {
    return this.#items.get(id);
  }

  /** True where an indicator is known by this name, or several are. */
  isKnown(name: string, unit: string): boolean {
    const answer = findIndicator(name, unit || undefined, this.#known, this.#units.all);
    return isFound(answer) || ('several' in answer && answer.reason !== 'near');
  }

  /** True where one indicator is known by this name and unit. */
  isExact(name: string, unit: string): boolean {
    return isFound(findIndicator(name, unit || undefined, this.#known, this.#units.all));
  }

  /**
   * The indicator of a name, from the most to the least exact of several wordings: a known one of that unit,
   * else a new one of the first wording.
   */
  read(
    wordings: readonly string[],
    unit: string,
    decimals: number,
    isRunning: boolean,
  ): IndicatorReading {
    const several = new Map<string, IndicatorItem>();
    let isAtOdds = false;
    for (const wording of wordings) {
      const answer = findIndicator(wording, unit || undefined, this.#known, this.#units.all);
      if (isFound(answer) && isRunning && answer.indicator.kind === 'stock') {
        several.set(answer.indicator.id, answer.indicator);
        continue;
      }
      if (isFound(answer)) {
        this.#items.set(answer.indicator.id, withDecimals(answer.indicator, decimals));
        return { id: answer.indicator.id, isNew: false, options: [], isAtOdds: false };
      }
      if (!('several' in answer)) continue;
      isAtOdds ||= answer.reason === 'unit-differs';
      for (const item of answer.several) several.set(item.id, item);
    }
    const item = newIndicator(wordings[0]!, { id: this.#units.idOf(unit), text: unit }, decimals);
    this.#put(isRunning && item.kind === 'stock' ? { ...item, kind: 'flow' } : item);
    const own = this.#items.get(item.id)!;
    const options = [own, ...several.values()].map((one) => optionOf(one));
    return { id: item.id, isNew: true, options: several.size > 0 ? options : [], isAtOdds };
  }

  #put(item: IndicatorItem): void {
    const known = this.#items.get(item.id);
    const own = known && withDecimals(known, item.decimals ?? 0);
    const isFlow = item.kind === 'flow' && own?.kind === 'stock';
    this.#items.set(item.id, own ? { ...own, ...(isFlow && { kind: 'flow' as const }) } : item);
  }
}

const withDecimals = (item: IndicatorItem, decimals: number): IndicatorItem =>
  item.id.startsWith('x-') && decimals > (item.decimals ?? 0) ? { ...item, decimals } : item;

const optionOf = (item: IndicatorItem): ChoiceOption => ({
  value: item.id,
  label: chinese(item.name),
  adds: { indicators: [item] },
});
