import type {
  IndicatorItem,
  LocalizedText,
  UnitItem,
} from '../../core/contract/contract.generated.js';
import type { Meaning } from '../mapping/mapping.generated.js';
import type { Code, Component, ListedCell, Listing, Role } from './listing.js';
import { labelOf } from './list-columns.js';
import { idOf } from '../mapping/stable-id.js';
import { unitItem } from './stated-unit.js';
import { UNSTATED_UNIT } from '../mapping/unstated-unit.js';

/** An indicator of a listing: its code in one unit. */
interface Listed {
  readonly id: string;
  readonly name: LocalizedText;
  readonly unit: UnitItem;
  readonly note?: LocalizedText;
  decimals?: number;
}

const inBrackets = (name: LocalizedText, unit: LocalizedText): LocalizedText => {
  const of = (text: LocalizedText, lang: 'zh-CN' | 'en') =>
    typeof text === 'string' ? text : (text[lang] ?? text['zh-CN']);
  if (typeof name === 'string') return `${name} (${of(unit, 'en')})`;
  return {
    'zh-CN': `${name['zh-CN']}（${of(unit, 'zh-CN')}）`,
    ...(name.en ? { en: `${name.en} (${of(unit, 'en')})` } : {}),
  };
};

/**
 * The indicators of a listing. Figures of one code in two units (a rate and a number of persons) are two
 * indicators, for what has another unit is another thing. A listing without a code for them is of one, which
 * has the title of the whole.
 */
export class IndicatorsOf {
  readonly #listed = new Map<string, Listed>();
  readonly #texts = new Map<string, string>();
  readonly #unitsOf = new Map<string, Set<string>>();
  readonly #at: Readonly<Record<'indicator' | 'unit' | 'decimals' | 'multiplier', number>>;

  constructor(readonly listing: Listing) {
    const place = (role: Role) =>
      listing.components.findIndex((component) => component.role === role);
    this.#at = {
      indicator: place('indicator'),
      unit: place('unit'),
      decimals: place('decimals'),
      multiplier: place('multiplier'),
    };
    for (const row of listing.rows)
      this.#unitsIn(row[this.#at.indicator]).add(unitCode(row[this.#at.unit]));
    for (const row of listing.rows) this.#meet(row);
  }

  #unitsIn(code: ListedCell | undefined): Set<string> {
    const key = String(code ?? '');
    const known = this.#unitsOf.get(key) ?? new Set<string>();
    this.#unitsOf.set(key, known);
    return known;
  }

  #component(role: 'indicator' | 'unit'): Component | undefined {
    return this.listing.components[this.#at[role]];
  }

  /** The role of the column whose texts say which indicator a figure is of; none where there is one alone. */
  get carrier(): 'indicator' | 'unit' | undefined {
    if (this.#at.indicator >= 0) return 'indicator';
    return this.#unitsIn(undefined).size > 1 ? 'unit' : undefined;
  }

  #key(cells: readonly ListedCell[]): string {
    const code = cells[this.#at.indicator];
    const hasSeveral = this.#unitsIn(code).size > 1;
    return `${code ?? ''}\u0000${hasSeveral ? unitCode(cells[this.#at.unit]) : ''}`;
  }

  /** What stands in the column that says which indicator a row is of. */
  textOf(cells: readonly ListedCell[]): string {
    return this.#texts.get(this.#key(cells))!;
  }

  #meet(cells: readonly ListedCell[]): void {
    const key = this.#key(cells);
    if (this.#listed.has(key)) return;
    const code = cells[this.#at.indicator];
    const unit = unitCode(cells[this.#at.unit]);
    const item = this.#codeOf(cells);
    const { about, name: sheet } = this.listing;
    const whole = code == null ? (about.title ?? sheet) : (item?.name ?? String(code));
    const hasSeveral = this.#unitsIn(code).size > 1;
    const unitName = this.#component('unit')?.codes?.get(unit)?.name ?? item?.unit?.name;
    const stated = unit || item?.unit?.name;
    const found = stated ? unitItem(stated, unitName ?? stated) : UNSTATED_UNIT;
    const own = code == null ? (about.id ?? String(sheet)) : String(code);
    this.#texts.set(
      key,
      code == null ? unit || own : hasSeveral ? `${code} (${unit})` : String(code),
    );
    const decimals = this.#printed(cells);
    this.#listed.set(key, {
      id: idOf(hasSeveral ? `${own}.${found.id}` : own, 'x'),
      name: hasSeveral ? inBrackets(whole, found.name) : whole,
      unit: found,
      ...(item?.note ? { note: item.note } : {}),
      ...(decimals === undefined ? {} : { decimals }),
    });
  }

  /** The decimals that a figure is written with, where the file says so. */
  decimalsOf(cells: readonly ListedCell[]): number | undefined {
    const stated = cells[this.#at.decimals] ?? this.#codeOf(cells)?.unit?.decimals;
    return stated == null || !Number.isInteger(Number(stated)) ? undefined : Number(stated);
  }

  #codeOf(cells: readonly ListedCell[]): Code | undefined {
    return this.#component('indicator')?.codes?.get(String(cells[this.#at.indicator] ?? ''));
  }

  /** The decimals that figures are printed with, in the unit itself: one of thousands is none of persons. */
  #printed(cells: readonly ListedCell[]): number | undefined {
    const stated = this.decimalsOf(cells);
    return stated === undefined
      ? undefined
      : Math.min(6, Math.max(0, stated - this.powerOf(cells)));
  }

  /** The power of ten that a figure is written in. */
  powerOf(cells: readonly ListedCell[]): number {
    const power = Number(cells[this.#at.multiplier] ?? this.#codeOf(cells)?.unit?.multiplier ?? 0);
    return Number.isInteger(power) ? power : 0;
  }

  /** What each text of that column means. */
  get labels(): Record<string, Meaning> {
    return Object.fromEntries(
      [...this.#listed].map(([key, { id }]) => [labelOf(this.#texts.get(key)!), { indicator: id }]),
    );
  }

  /** The one indicator of a listing that has no column for it. */
  get only(): string | undefined {
    return this.carrier ? undefined : [...this.#listed.values()][0]?.id;
  }

  /** As the document defines them: nothing is added up that the file does not say can be. */
  items(source: string | undefined): IndicatorItem[] {
    return [...this.#listed.values()].map(({ id, name, unit, decimals, note }) => ({
      id,
      name,
      unit: unit.id,
      kind: unit.id === 'percent' ? 'ratio' : 'stock',
      aggregation: { region: 'none', time: 'none' },
      direction: 'neutral',
      ...(decimals === undefined ? {} : { decimals }),
      ...(note ? { note } : {}),
      ...(source ? { source } : {}),
    }));
  }

  get units(): UnitItem[] {
    return [...this.#listed.values()].map(({ unit }) => unit);
  }
}

const unitCode = (cell: ListedCell | undefined): string => (cell == null ? '' : String(cell));
