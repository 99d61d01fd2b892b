import { sankeyMarks } from '../../charts/transitions.js';
import { layoutOf } from '../../charts/sankey-layout.js';
import {
  beside,
  padded,
  rule,
  stack,
  EMPTY,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { across, barMarks } from '../../charts/paper/bar.js';
import { measured, words } from '../../charts/paper/words.js';
import type { Mark } from '../../charts/marks.js';
import { largestPassage } from '../../core/derive/finding/passage.js';
import type { Transition, Transitions } from '../../core/derive/transitions.js';
import type { Speaker } from '../../i18n/speaker.js';
import { isPreliminary, nameMarks, planOf } from './transitions-marks.js';
import {
  apartTexts,
  balanceTexts,
  drawnOf,
  itemsOf,
  reasonTexts,
  shareTexts,
  unbalancedTexts,
  widthOf,
  type Item,
} from './transitions.text.js';
import { transitionsWords } from './transitions.words.js';

/** The height of the picture: a share of its width, in em no less than so many. */
const [SHARE, LEAST] = [0.42, 16];

/** From this width on, in em, the list has two columns; and the room between them. */
const [WIDE, GAP] = [36, 2];

/** Ways from stage to stage on paper: bands where there is room, and every figure in a list below them. */
export function transitionsPaper(say: Speaker, model: Transitions): PaperForm {
  const text = transitionsWords[say.lang];
  const reasons = reasonTexts(say, model);
  return (space) => {
    const { width, em } = space;
    const drawn = bandsBlock(say, model, space);
    const named = (heading: string, texts: readonly string[], tone: 'bad' | 'ink') =>
      texts.length === 0
        ? EMPTY
        : stack([
            words(heading, { role: 'cell-toned', tone, em, width }),
            ...texts.map((one) => words(one, { role: 'cell', em, width })),
          ]);
    return stack(
      [
        reasons.length === 0
          ? EMPTY
          : stack([
              words(text.refused, { role: 'strong', em, width }),
              words(say.words.paragraph(reasons), { role: 'text', em, width }),
            ]),
        drawn ?? EMPTY,
        listBlock(say, model, space, !drawn),
        named(text.unbalanced, unbalancedTexts(say, model), 'bad'),
        drawn ? named(text.apart, apartTexts(say, model), 'ink') : EMPTY,
      ],
      0.75 * em,
    );
  };
}

/** The bands with the names of their stages; undefined where the room is too small for these, or none has a width. */
function bandsBlock(
  say: Speaker,
  model: Transitions,
  { width, em }: PaperSpace,
): Block | undefined {
  const wanted = Math.max(LEAST * em, SHARE * width);
  const least = planOf(say, model, { width, height: wanted, em })?.plan.least ?? 0;
  const height = Math.max(wanted, least);
  const planned = planOf(say, model, { width, height, em });
  if (!planned) return undefined;
  const { plan } = planned;
  const laid = layoutOf(plan);
  const transitions = drawnOf(model);
  const marks = sankeyMarks(plan, laid, (i) => isPreliminary(model, transitions[i]!));
  return { width, height, marks: [...marks, ...nameMarks(say, { ...planned, laid }, em)] };
}

/** What the lines of the list have in common. */
interface Lines {
  most: Transition | undefined;
  /** Said once above them. */
  said: readonly string[];
  /** The room of the widest figure, in pixels. */
  figure: number;
  hasBars: boolean;
}

/** Every stage with what entered and left it, and where it leads, with figure, share and notes. */
function listBlock(
  say: Speaker,
  model: Transitions,
  { width, em }: PaperSpace,
  hasBars: boolean,
): Block {
  const count = width >= WIDE * em ? 2 : 1;
  const room = (width - (count - 1) * GAP * em) / count;
  const observations = model.transitions.map(({ observation }) => observation);
  const lines: Lines = {
    most: largestPassage(model),
    said: say.commonNotes(observations),
    figure: Math.max(
      ...observations.map((one) => measured(say.value(one), 'cell-strong', em).width),
    ),
    hasBars,
  };
  // A stage stays with the ways that lead from it.
  const groups: Block[][] = [];
  for (const item of itemsOf(model)) {
    if (item.kind === 'stage') groups.push([]);
    groups[groups.length - 1]!.push(lineBlock(say, model, item, lines, { width: room, em }));
  }
  const blocks = groups.map((group) => stack(group));
  return stack(
    [
      words(say.words.list(lines.said), { role: 'note', em, width }),
      inColumns(blocks, count, { room, gap: GAP * em, rowGap: 0.6 * em }),
    ],
    0.4 * em,
  );
}

/** Blocks down one column and then the next, so that both are about as high. */
function inColumns(
  blocks: readonly Block[],
  count: number,
  { room, gap, rowGap }: { room: number; gap: number; rowGap: number },
): Block {
  const total = blocks.reduce((sum, { height }) => sum + height + rowGap, 0);
  const columns = Array.from({ length: count }, (): Block[] => []);
  let height = 0;
  for (const block of blocks) {
    const at = Math.min(count - 1, Math.floor(((height + block.height / 2) / total) * count));
    columns[at]!.push(block);
    height += block.height + rowGap;
  }
  return beside(
    columns.map((column) => ({ ...stack(column, rowGap), width: room })),
    gap,
  );
}

function lineBlock(
  say: Speaker,
  model: Transitions,
  item: Item,
  { most, said, figure: column, hasBars }: Lines,
  { width, em }: PaperSpace,
): Block {
  if (item.kind === 'stage') {
    const balance = say.words.list(balanceTexts(say, model, item.stage));
    return stack([
      words(say.text(item.stage.name), { role: 'cell-strong', em, width }),
      words(balance, { role: 'note', em, width }),
      rule(width, 'head-rule'),
    ]);
  }
  const { transition } = item;
  const { observation, drawn, to } = transition;
  const figure = words(say.value(observation), { role: 'cell-strong', em });
  const own = say.notes(observation).filter((note) => !said.includes(note));
  const notes = say.words.list([...shareTexts(say, transition, false), ...own]);
  const room = width - column - measured(notes, 'note', em).width - 1.5 * em;
  const way = transitionsWords[say.lang].arrow.trimStart() + say.text(to.name);
  const isBeside = measured(way, 'cell', em).width <= room;
  const name = words(way, { role: 'cell', em, width: isBeside ? room : width - figure.width - em });
  const at = (block: Block, x: number): Mark => {
    return { mark: 'group', name: 'cell', x: x - block.width, marks: block.marks };
  };
  const note = words(notes, { role: 'note', em });
  const head: Block = {
    width,
    height: Math.max(name.height, figure.height),
    marks: [
      ...name.marks,
      at(figure, width),
      ...(isBeside ? [at(note, width - column - 0.75 * em)] : []),
    ],
  };
  const widest = Math.max(...drawnOf(model).map(widthOf));
  const hasBar = hasBars && drawn && widest > 0 && !model.refusals.includes('not-flow');
  const bar = hasBar
    ? barBlock((widthOf(transition) / widest) * 100, width, em, {
        tone: transition === most ? 'accent' : 'context',
        isPreliminary: isPreliminary(model, transition),
      })
    : EMPTY;
  const below = isBeside ? EMPTY : words(notes, { role: 'note', em, width, anchor: 'end' });
  return padded(stack([head, bar, below]), { top: 0.2 * em });
}

function barBlock(
  length: number,
  width: number,
  em: number,
  dress: { tone: 'accent' | 'context'; isPreliminary: boolean },
): Block {
  const track = { x: 0, y: 0, width, height: 0.4 * em };
  const bar = { zero: 0, length, below: false, bound: 'exact' } as const;
  return {
    width,
    height: track.height,
    marks: length > 0 ? barMarks(bar, track, dress) : [across(0.5, track, 'zero')],
  };
}
