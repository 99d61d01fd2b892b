import type { Mark } from '../../charts/marks.js';
import { barMarks } from '../../charts/paper/bar.js';
import {
  beside,
  rule,
  stack,
  wrapped,
  EMPTY,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { measured, words } from '../../charts/paper/words.js';
import { reachPicture } from '../../charts/reach.js';
import { isHollow } from '../../core/contract/status.js';
import { isUncertain, type ReachCoverage } from '../../core/derive/reach-coverage.js';
import type { Reach } from '../../core/derive/reach.js';
import type { Speaker } from '../../i18n/speaker.js';
import { environmentOf } from '../base/text/marks.js';
import {
  leastCovered,
  reachLabels,
  remarkTexts,
  residentsText,
  sidesText,
  stopTexts,
} from './reach.text.js';

/** The least width of what is said of residents and of facilities, and the room between two, in em. */
const [LEAST, GAP] = [18, 1.5];

/** A circle of services on paper: rings or lines, what is lacking, every facility by name, and the residents. */
export function reachPaper(
  say: Speaker,
  reach: Reach,
  coverages: readonly ReachCoverage[],
): PaperForm {
  const labels = reachLabels(say, reach);
  return (space) => {
    const { width, em } = space;
    const env = environmentOf(say, { width, height: 0, em });
    const { picture, height, form } = reachPicture(reach, labels, env);
    const { gaps, others } = remarkTexts(say, reach, form);
    const note = (text: string) => words(text, { role: 'note', em, width });
    return stack(
      [
        { width, height, marks: picture },
        stack([
          ...gaps.map((gap) => words(gap, { role: 'strong', em, width })),
          ...others.map(note),
        ]),
        facilitiesBlock(say, reach, space),
        residentsBlock(say, reach, coverages, space),
      ],
      0.75 * em,
    );
  };
}

/** Blocks of one width in as many columns as have room, each row as high as its highest. */
function inRows(make: (width: number) => readonly Block[], { width, em }: PaperSpace): Block {
  const gap = GAP * em;
  const count = Math.max(1, Math.floor((width + gap) / (LEAST * em + gap)));
  const room = (width - (count - 1) * gap) / count;
  const blocks = make(room).map((block) => ({ ...block, width: room - 0.01 }));
  return wrapped(blocks, width, gap, 0.6 * em);
}

/** The facilities of each type by name with their minutes, which a page says to whoever points at them. */
function facilitiesBlock(say: Speaker, reach: Reach, space: PaperSpace): Block {
  const { em } = space;
  return inRows(
    (width) =>
      stopTexts(say, reach).map(({ name, facilities }) =>
        stack([
          words(name, { role: 'cell-strong', em, width }),
          words(facilities, { role: 'note', em, width }),
        ]),
      ),
    space,
  );
}

function residentsBlock(
  say: Speaker,
  { region }: Reach,
  coverages: readonly ReachCoverage[],
  space: PaperSpace,
): Block {
  const { width, em } = space;
  const said = residentsText(say, region, coverages);
  if (!said) return EMPTY;
  const note = (text: string) => words(text, { role: 'note', em, width });
  return stack(
    [
      rule(width),
      stack([
        words(said.title, { role: 'strong', em, width }),
        note(said.where),
        note(said.borrowed),
      ]),
      inRows((room) => coverages.map((one) => sidesBlock(say, one, { width: room, em })), space),
      note(said.overlap),
    ],
    0.4 * em,
  );
}

function sidesBlock(say: Speaker, coverage: ReachCoverage, { width, em }: PaperSpace): Block {
  const { name, notes, rate, persons } = sidesText(say, coverage);
  const figure = measured(rate, 'strong', em).width;
  const isBeside = figure < width / 2;
  const room = isBeside ? width - figure - 0.75 * em : width;
  const title = words(name, { role: 'text', em, width: room });
  const value = words(rate, { role: 'strong', em, width: isBeside ? figure + 1 : width });
  return stack([
    isBeside ? beside([{ ...title, width: room }, value], 0.7 * em) : stack([title, value]),
    ...notes.map((note) => words(note, { role: 'note', em, width })),
    barBlock(coverage, width, em),
    words(persons.join('　'), { role: 'note', em, width }),
  ]);
}

/** Full for those covered, open for those not, hatched where that is not known or not shown. */
function barBlock(coverage: ReachCoverage, width: number, em: number): Block {
  const height = 0.75 * em;
  const whole = { x: 0, y: 0, width, height };
  const least = leastCovered(coverage);
  const end = ((least ?? 0) / 100) * width;
  const bar = { zero: 0, length: least ?? 0, below: false, bound: 'exact' } as const;
  const dress = { tone: 'context', isPreliminary: isHollow(coverage.observation) } as const;
  const marks: Mark[] = [
    { mark: 'rect', role: 'track', ...whole },
    ...(isUncertain(coverage)
      ? [{ mark: 'hatch', role: 'withheld', ...whole, x: end, width: width - end } as const]
      : []),
    ...(least === undefined ? [] : barMarks(bar, whole, dress)),
  ];
  return { width, height: height + 0.2 * em, marks };
}
