import type { UnitItem } from '../../core/contract/contract.generated.js';
import { canonicalUnit, unitParts } from '../../core/table/unit-text.js';
import { unitIdOf, wordsOf } from '../mapping/unit-words.js';
import { UNSTATED_UNIT } from '../mapping/unstated-unit.js';
import { stableId } from '../mapping/stable-id.js';

/** Units of things that have a measure word of their own each, which a page would lose: 所, 支, 家. */
const VARIOUS: ReadonlySet<string> = new Set([
  'facility',
  'club',
  'organisation',
  'enterprise',
  'community',
  'membership',
]);

/** The units that the figures of a document are in. */
export class UnitBook {
  readonly #own = new Map<string, UnitItem>();

  constructor(earlier: readonly UnitItem[] = []) {
    for (const unit of earlier) this.#own.set(unit.id, unit);
  }

  /**
   * The unit of a text: a built-in one where the word is certain, else one that the document declares; of no
   * text the one that says that it is not stated.
   */
  idOf(text: string): string {
    if (text === '') {
      this.#own.set(UNSTATED_UNIT.id, UNSTATED_UNIT);
      return UNSTATED_UNIT.id;
    }
    const word = canonicalUnit(text);
    const own = [...this.#own.values()].find(({ id }) =>
      wordsOf(id, [...this.#own.values()]).includes(word),
    );
    if (own) return own.id;
    const known = unitIdOf(word);
    // 所 would become 个 on a page. 元 would be 0.0001 of 万元, and ‰ a tenth of %: such figures keep their own unit.
    const [usual] = wordsOf(known?.id ?? '');
    const [, base] = unitParts(word);
    const isUsual = known === undefined || !VARIOUS.has(known.id) || base === usual;
    if (known && known.power >= 0 && isUsual) return known.id;
    const id = stableId('u', word);
    this.#own.set(id, { id, name: word });
    return id;
  }

  get all(): readonly UnitItem[] {
    return [...this.#own.values()];
  }

  /** The declared ones that are used. */
  used(ids: ReadonlySet<string>): UnitItem[] {
    return [...this.#own.values()].filter(({ id }) => ids.has(id));
  }
}
