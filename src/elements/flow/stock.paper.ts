import { flowChart } from '../../charts/flow.js';
import {
  beside,
  stack,
  wrapped,
  EMPTY,
  type Block,
  type PaperForm,
} from '../../charts/paper/block.js';
import { words } from '../../charts/paper/words.js';
import type { StockFlow } from '../../core/derive/stock-flow.js';
import type { Speaker } from '../../i18n/speaker.js';
import { environmentOf } from '../base/text/marks.js';
import { flowWords } from './flow.words.js';
import {
  accountText,
  keyTexts,
  unbalancedText,
  type AccountTerm,
  type SideNames,
} from './stock.text.js';

/** The height of the drawing: a share of its width, in em no less and no more than so many. */
const [SHARE, LEAST, MOST] = [0.45, 15, 22];

/** What an account is drawn from. */
interface Account {
  /** All periods, of which the year is put together, and those that are drawn. */
  all: readonly StockFlow[];
  flows: readonly StockFlow[];
  /** The period that the year goes up to. */
  shown: StockFlow;
  names: SideNames;
  /** The id of the unit of all sides, and what comes and goes is counted in, in words. */
  unit: string;
  counted: string;
}

/** A stock and what comes and goes on paper: the year as an equation above, period by period below. */
export function stockPaper(say: Speaker, of: Account): PaperForm {
  const { all, flows, shown, names, counted } = of;
  const account = accountText(say, all, shown, of);
  const unbalanced = unbalancedText(say, flows);
  return ({ width, em }) => {
    const note = (text: string) => words(text, { role: 'note', em, width });
    const height = Math.max(LEAST * em, Math.min(MOST * em, SHARE * width));
    const { picture } = flowChart(flows, counted, environmentOf(say, { width, height, em }));
    const when = account && [
      account.when,
      ...(account.isPreliminary ? [say.words.statuses.P] : []),
    ];
    const key = keyTexts(say, names).map(({ side, text }) => keyEntry(side, text, em));
    return stack(
      [
        note(when ? when.join(' · ') : flowWords[say.lang].noYear),
        account ? equation(account.terms, width, em) : EMPTY,
        { width, height, marks: picture },
        wrapped(key, width, 1.25 * em, 0),
        words(unbalanced && `≠ ${unbalanced}`, { role: 'note-toned', tone: 'bad', em, width }),
      ],
      0.4 * em,
    );
  };
}

/** The terms with their signs; an operator stays with the number that it is for. */
function equation(terms: readonly AccountTerm[], width: number, em: number): Block {
  const steps = terms.map(({ sign, name, figure }) => {
    const term = stack([
      words(name, { role: 'cell', em }),
      words(figure, { role: 'figure-term', em, leading: 1.3 }),
    ]);
    if (!sign) return term;
    return beside(
      [words(sign, { role: 'figure-term', em, leading: 1.3 }), term],
      0.4 * em,
      'bottom',
    );
  });
  return wrapped(steps, width, 1 * em, 0.3 * em);
}

function keyEntry(side: 'inflow' | 'outflow' | 'closing', text: string, em: number): Block {
  const size = 0.75 * em;
  const swatch: Block = {
    width: size,
    height: size,
    marks:
      side === 'closing'
        ? [{ mark: 'line', role: 'closing', x1: 0, x2: size, y1: size / 2, y2: size / 2 }]
        : [{ mark: 'rect', role: side, x: 0, y: 0, width: size, height: size }],
  };
  return beside([swatch, words(text, { role: 'cell', em })], 0.4 * em, 'middle');
}
