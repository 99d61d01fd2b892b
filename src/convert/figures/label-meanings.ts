import type {
  Contract,
  LocalizedText,
  RegionItem,
} from '../../core/contract/contract.generated.js';
import { nearest } from '../../core/contract/nearest.js';
import { nameAndUnit } from '../../core/table/unit-text.js';
import { labelKeys, sectionKey } from '../layout/label-keys.js';
import type { Path } from '../layout/layout.js';
import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { isFormulaText } from './cell-figure.js';
import { isConflict, lettersOf, NOTHING, together } from './meaning.js';

/** What a label means, or why it means nothing. */
export type LabelReading =
  | { readonly meaning: Meaning }
  | {
      readonly fault: 'region-unknown' | 'indicator-unknown' | 'category-unknown';
      readonly text: string;
      readonly nearest?: string;
    }
  | { readonly fault: 'region-ambiguous'; readonly text: string; readonly known: string }
  | { readonly fault: 'formula-injection' | 'status-unknown'; readonly text: string };

type Named = { readonly id: string; readonly names: readonly string[] };

const textsOf = (text: LocalizedText | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** The names that the document of a mapping has for its regions, indicators and categories. */
export class KnownNames {
  readonly #indicators: readonly Named[];
  readonly #dimensions: ReadonlyMap<string, readonly Named[]>;
  readonly #regionsByName = new Map<string, RegionItem[]>();

  constructor({
    regions,
    indicators,
    dimensions = [],
  }: Pick<Contract, 'regions' | 'indicators' | 'dimensions'>) {
    for (const item of regions.items) {
      for (const name of new Set([item.id, item.code, ...textsOf(item.name)])) {
        if (name === undefined) continue;
        const same = this.#regionsByName.get(plainText(name));
        if (same) same.push(item);
        else this.#regionsByName.set(plainText(name), [item]);
      }
    }
    this.#indicators = indicators.map(({ id, name, shortName }) => ({
      id,
      names: [id, ...textsOf(name), ...textsOf(shortName)],
    }));
    this.#dimensions = new Map(
      dimensions.map(({ id, categories }) => [
        id,
        categories.map((one) => ({ id: one.id, names: [one.id, ...textsOf(one.name)] })),
      ]),
    );
  }

  isRegion(text: string): boolean {
    return this.#regionsByName.has(text);
  }

  region(text: string): LabelReading {
    const found = this.#regionsByName.get(text) ?? [];
    if (found.length === 1) return { meaning: { region: found[0]!.id } };
    if (found.length > 1) {
      const known = found
        .map(({ id, parent }) => [parent, id].filter(Boolean).join('/'))
        .join(', ');
      return { fault: 'region-ambiguous', text, known };
    }
    return unknown('region-unknown', text, [...this.#regionsByName.keys()]);
  }

  indicator(text: string): LabelReading {
    const { name, unit } = nameAndUnit(text);
    const has = ({ names }: Named) => names.some((one) => one === text || one === name);
    const found = this.#indicators.filter(has);
    if (found.length === 1) {
      return { meaning: { indicator: found[0]!.id, ...(unit ? { unit } : {}) } };
    }
    const known = this.#indicators.flatMap(({ names }) => names);
    return unknown('indicator-unknown', text, known);
  }

  category(dimension: string, text: string): LabelReading {
    const categories = this.#dimensions.get(dimension) ?? [];
    const found = categories.find(({ names }) => names.includes(text));
    if (found) return { meaning: { breakdown: { [dimension]: found.id } } };
    return unknown(
      'category-unknown',
      text,
      categories.flatMap(({ names }) => names),
    );
  }
}

function unknown(
  fault: 'region-unknown' | 'indicator-unknown' | 'category-unknown',
  text: string,
  names: readonly string[],
): LabelReading {
  const near = nearest(text, names) ?? names.find((name) => resembles(name, text));
  return { fault, text, ...(near === undefined ? {} : { nearest: near }) };
}

/** True for a name that holds another, or is held by it: 潮鸣 and 潮鸣街道. */
const resembles = (name: string, text: string): boolean =>
  text.length > 1 && name.length > 1 && (name.includes(text) || text.includes(name));

/** Letters of SDMX CL_OBS_STATUS, and Y of the contract. */
const LETTERS = /^[ABDEFGHIJKLMNOPQSUVWY]{1,8}$/;

/** What the labels of one column mean. */
export class LabelColumn {
  readonly #column: ColumnMapping;
  readonly #names: KnownNames;
  readonly #readings = new Map<string, LabelReading>();

  constructor(column: ColumnMapping, names: KnownNames) {
    this.#column = column;
    this.#names = names;
  }

  /** What a label says of the figures of its row; the path is all that it stands under, and itself. */
  read(path: Path): LabelReading {
    const key = path.length === 1 ? path[0]! : JSON.stringify(path);
    const found = this.#readings.get(key);
    if (found) return found;
    const reading = this.#reading(path);
    this.#readings.set(key, reading);
    return reading;
  }

  #reading(path: Path): LabelReading {
    const label = path[path.length - 1] ?? '';
    if (isFormulaText(label)) return { fault: 'formula-injection', text: label };
    const own = this.#own(path, label);
    if ('fault' in own) return own;
    return { meaning: this.#underSections(own.meaning, path) };
  }

  /** What a section says holds for all below it that say nothing else. */
  #underSections(own: Meaning, path: Path): Meaning {
    let whole = own;
    for (const name of [...path].reverse().slice(1)) {
      const section = this.#column.labels?.[sectionKey(name)];
      if (!section) continue;
      const both = together(section, whole);
      whole = isConflict(both) ? { ...section, ...whole } : both;
    }
    return whole;
  }

  #own(path: Path, label: string): LabelReading {
    const { labels = {}, holds, dimension } = this.#column;
    for (const key of labelKeys(path)) {
      const meaning = labels[key];
      if (meaning) return { meaning: withUnit(meaning, label) };
    }
    if (label === '') return { meaning: NOTHING };
    // Letters of another office mean something else: a column with labels knows these alone.
    if (holds === 'status' && !this.#column.labels && LETTERS.test(label)) {
      return { meaning: { status: lettersOf(label, '') } };
    }
    if (holds === 'status') return { fault: 'status-unknown', text: label };
    if (holds === 'region') return this.#names.region(label);
    if (holds === 'indicator') return this.#names.indicator(label);
    if (holds === 'category' && dimension) return this.#names.category(dimension, label);
    if (holds === 'category') return { fault: 'category-unknown', text: label };
    // Whether figures in it can be converted is seen when there are any.
    return { meaning: holds === 'unit' ? { unit: label } : NOTHING };
  }
}

/** A label with its unit in brackets is in that unit, where the mapping names none. */
function withUnit(meaning: Meaning, label: string): Meaning {
  if (meaning.unit !== undefined || meaning.indicator === undefined) return meaning;
  const { unit } = nameAndUnit(label);
  return unit ? { ...meaning, unit } : meaning;
}
