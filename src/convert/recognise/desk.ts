import type { DimensionItem } from '../../core/contract/contract.generated.js';
import { Asked } from './ask.js';
import { IndicatorBook } from './indicator-book.js';
import { RegionBook } from './region-book.js';
import { stableId } from '../mapping/stable-id.js';
import type { Surroundings } from './surroundings.js';
import { UnitBook } from './unit-book.js';

/** What is gathered while tables are read: the words of the document, and what is to be asked. */
export class Desk {
  readonly asked = new Asked();
  readonly units: UnitBook;
  readonly regions: RegionBook;
  readonly indicators: IndicatorBook;
  readonly surroundings: Surroundings;
  /** The region that the places of all files lie in, where they show it. */
  home: string | undefined;
  /** The number of the table that is read. */
  tableIndex = 0;
  readonly #dimensions = new Map<string, DimensionItem>();

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.units = new UnitBook(surroundings.earlier?.units);
    this.regions = new RegionBook(surroundings);
    this.indicators = new IndicatorBook(surroundings, this.units);
  }

  /** The dimension of a name and a category of it, as ids. */
  category(dimension: string, category: string): { dimension: string; category: string } {
    const known = (this.surroundings.earlier?.dimensions ?? []).find(({ name }) =>
      isNamed(name, dimension),
    );
    const id = known?.id ?? stableId('d', dimension);
    const item = this.#dimensions.get(id) ?? known ?? { id, name: dimension, categories: [] };
    const own = item.categories.find(({ name }) => isNamed(name, category));
    const found = own ?? { id: stableId('c', dimension, category), name: category };
    this.#dimensions.set(id, own ? item : { ...item, categories: [...item.categories, found] });
    return { dimension: id, category: found.id };
  }

  get dimensions(): DimensionItem[] {
    return [...this.#dimensions.values()];
  }
}

const isNamed = (name: DimensionItem['name'], text: string) =>
  typeof name === 'string' ? name === text : Object.values(name).includes(text);
