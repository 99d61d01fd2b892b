import { parseChangeText, parseNumberText } from '../../core/table/number-text.js';
import { narrow } from '../../core/table/plain-text.js';
import type { SymbolMeaning } from '../mapping/mapping.generated.js';
import { cellName, type Place } from '../workbook/workbook.js';
import { pointed } from './ask.js';
import type { Desk } from './desk.js';

interface Met {
  place: Place;
  count: number;
}

/** What each sign often means, the likeliest first; none of it is taken without an answer. */
const OFTEN: readonly [RegExp, readonly SymbolMeaning[]][] = [
  [/^[…⋯.]+$/, ['N', 'O', 'L', 'zero', 'leave']],
  [/^\*+$|^x+$|保密|不公布/i, ['Q', 'N', 'leave', 'O']],
  [/未报|缺报|未上报|漏报/, ['O', 'L', 'leave']],
  [/待|未发布|未公布/, ['Y', 'O', 'leave']],
  [/不适用|n\/?a$|^\/$/i, ['M', 'O', 'leave', 'zero']],
  [/^$/, ['leave', 'O', 'L', 'zero', 'M']],
  [/./, ['O', 'M', 'zero', 'L', 'N', 'leave', 'Q']],
];
/** A longer text is a remark, and none that many cells share. */
const LONGEST = 6;

/** The signs and words that stand in place of figures, as choices without a guess. */
export class Symbols {
  readonly #met = new Map<string, Met>();

  /** Takes note of a cell of figures that has none. */
  see(text: string, file: string, sheet: string, row: number, column: number): void {
    const sign = narrow(text);
    if (!isSign(sign)) return;
    const known = this.#met.get(sign);
    if (known) known.count++;
    else this.#met.set(sign, { place: { file, sheet, cells: cellName(row, column) }, count: 1 });
  }

  /** Asks what each of them means. */
  ask(desk: Desk): void {
    for (const [sign, { place, count }] of this.#met) {
      const often = OFTEN.find(([pattern]) => pattern.test(sign))![1];
      const options = often.map((value) => ({ value, label: '' }));
      desk.asked.add({
        code: 'symbol',
        at: pointed('symbols', sign),
        place,
        count,
        text: sign,
        options,
        proof: [],
      });
    }
  }
}

function isSign(sign: string): boolean {
  if (sign === '') return true;
  if (sign.length > LONGEST || /\d/.test(sign)) return false;
  return typeof parseNumberText(sign) !== 'object' && typeof parseChangeText(sign) !== 'object';
}
