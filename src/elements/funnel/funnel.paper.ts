import { beside, rule, stack, type Block, type PaperForm } from '../../charts/paper/block.js';
import { reasonBlock } from '../../charts/paper/reason.js';
import { measured, words } from '../../charts/paper/words.js';
import type { Mark } from '../../charts/marks.js';
import { withheldBox } from '../../charts/withheld.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { largestLoss } from '../../core/derive/finding/loss.js';
import type { Funnel, Stage } from '../../core/derive/funnel.js';
import { isWithheld } from '../../core/derive/withheld.js';
import type { Speaker } from '../../i18n/speaker.js';
import {
  figureText,
  figuresOf,
  passedText,
  reasonTexts,
  remarksOf,
  wholeText,
} from './funnel.text.js';
import { funnelWords } from './funnel.words.js';

/** The height of a bar, the room before its figure, and a figure that is withheld, in em. */
const [BAR, ROOM, HATCH] = [1.75, 0.5, 2];

/** The room of the stages: what the bars may take of the width. */
interface Scale {
  width: number;
  em: number;
  bars: number;
}

/** The bar of a stage; of a zero a tick, of a preliminary figure pale with a dashed end. */
function barMarks(course: Funnel, { length = 0, observation }: Stage, scale: Scale): Mark[] {
  const { em, bars } = scale;
  const height = BAR * em;
  if (observation?.value === 0) {
    return [{ mark: 'line', role: 'base-line', x1: 1, x2: 1, y1: 0, y2: height }];
  }
  const width = Math.max(2, (length / 100) * bars);
  const isHollow = observation && isHollowAmong(observation, figuresOf(course));
  const box = { x: 0, y: 0, width, height };
  if (!isHollow) return [{ mark: 'rect', role: 'column', ...box }];
  return [
    { mark: 'rect', role: 'column-preliminary', ...box },
    { mark: 'line', role: 'column-edge', x1: width, x2: width, y1: 0, y2: height },
  ];
}

/** A bar as long as the stage is beside the first one, with its figure at the end; without one, the figure. */
function lineBlock(say: Speaker, course: Funnel, stage: Stage, scale: Scale): Block {
  const { em } = scale;
  const { length, observation } = stage;
  const role = observation?.value == null ? 'note' : 'strong';
  const figure = words(figureText(say, stage), { role, em });
  const height = (length === undefined ? 1 : BAR) * em;
  const wide = length === undefined ? 0 : Math.max(2, (length / 100) * scale.bars);
  const bar: Block = {
    width: wide,
    height,
    marks: length === undefined ? [] : barMarks(course, stage, scale),
  };
  const hatch: Block = {
    width: HATCH * em,
    height: em,
    marks: withheldBox({ x: 0, y: 0, width: HATCH * em, height: em }),
  };
  const isHatched = observation && isWithheld(observation);
  const parts = [...(length === undefined ? [] : [bar]), ...(isHatched ? [hatch] : []), figure];
  return beside(parts, ROOM * em, 'middle');
}

function stageBlock(say: Speaker, course: Funnel, stage: Stage, scale: Scale): Block {
  const { em, width } = scale;
  const isLoss = stage === largestLoss(course)?.to;
  const passed = stage.ofPrevious ? `↓ ${passedText(say, stage.ofPrevious)}` : '';
  const remarks = [wholeText(say, course, stage), ...remarksOf(say, course, stage)]
    .filter(Boolean)
    .join(' · ');
  const name = words(say.indicator(stage.indicator), { role: 'text', em, width });
  return stack(
    [
      words(passed, { role: isLoss ? 'cell-strong' : 'note', em, width }),
      stack([name, words(remarks, { role: 'note', em, width })]),
      lineBlock(say, course, stage, scale),
    ],
    0.25 * em,
  );
}

/** Stages as bars from zero on paper, or the figures apart with the reason. */
export function funnelPaper(say: Speaker, course: Funnel): PaperForm {
  const { stages, refusals } = course;
  return ({ width, em }) => {
    const figures = stages.map((stage) => measured(figureText(say, stage), 'strong', em).width);
    const bars = width - Math.max(0, ...figures) - (ROOM + 0.1) * em;
    const drawn = stages.map((stage) => stageBlock(say, course, stage, { width, em, bars }));
    if (refusals.length === 0) return stack(drawn, 0.4 * em);
    const reasons = reasonTexts(say, course);
    const why = reasonBlock({ heading: funnelWords[say.lang].refused, reasons }, { width, em });
    const apart = drawn.flatMap((stage) => [rule(width), stage]);
    return stack([why, stack(apart, 0.3 * em)], 0.75 * em);
  };
}
