import type { Token } from '../../theme/palettes.js';
import type { Role } from '../../theme/paper.js';
import {
  beside,
  boxed,
  gap,
  padded,
  rule,
  stack,
  wrapped,
  type Block,
  type PaperForm,
  type PaperSpace,
} from './block.js';
import { unsaid } from './unsaid.js';
import { fitted, measured, words } from './words.js';

/** The one big number of a card in words: as much of it as must be said at once, and the lines below it. */
export interface Lead {
  /** The figure with its unit, or the words of a bound. */
  amount: string;
  /** What must be said with it (初步数). */
  marks: readonly string[];
  /** Its change, its target. */
  lines: readonly string[];
  /** The colour of the last of them, where that says whether a target is kept. */
  tone?: Token | undefined;
}

/** What a sheet says around its picture. */
export interface SheetText {
  /** The headline. */
  heading: string;
  /** What it is of: indicator, region, period. */
  where: string;
  /** What must be known before anything else: made-up data, overdue data. */
  badges: readonly string[];
  lead?: Lead | undefined;
  /** What the picture says, in two or three sentences. */
  reading: string;
  /** What speaks against the figures. */
  warnings: readonly string[];
  /** Source, dates, approval, what the marks mean. */
  foot: readonly string[];
}

/** The margin of a sheet, in em. */
const MARGIN = 1.25;

/** A badge: words in a box. */
function badge(text: string, { width, em }: PaperSpace): Block {
  const side = 0.4 * em;
  const room = width - 2 * side;
  const said = fitted(text, { role: 'badge', em, width: room });
  const inner = padded(said, { left: side, right: side });
  return boxed(inner, 'badge-box', undefined, 0.2 * em);
}

/** The one number of a card; of a part of a larger one smaller. */
export function leadBlock(
  { amount, marks, lines, tone }: Lead,
  { width, em }: PaperSpace,
  size: 'figure' | 'figure-long' = 'figure',
): Block {
  // Half a number on a line of its own would be read as another one.
  const isLong = measured(amount, size, em).width > width;
  const number = words(amount, {
    role: isLong ? 'figure-long' : size,
    em,
    width,
    leading: 1.15,
  });
  const said = marks.map((mark) => words(mark, { role: 'note', em, width }));
  const below = lines.map((line, i) => {
    const isJudged = tone !== undefined && i === lines.length - 1;
    return words(line, { role: isJudged ? 'tinted' : 'text', tone, em, width });
  });
  return stack([number, ...said, ...below], 0.1 * em);
}

/** The room of a sheet. In a frame it is as high as that at least, and its foot stands at the bottom. */
export interface SheetSpace extends PaperSpace {
  height?: number;
  /** The reading stands beside the picture: for a frame that is much wider than high. */
  inColumns?: boolean;
}

/** Of a sheet in columns: the share of the picture; what lies between it and the reading, and a line of that, in em. */
const [PICTURE, BETWEEN, LINE] = [0.66, 2, 34];

/** The finished sheet of a picture: all that the card says, so that it can leave the page alone. */
export function sheet(
  text: SheetText,
  picture: PaperForm,
  { width, em, height: frame = 0, inColumns = false }: SheetSpace,
): Block {
  const margin = MARGIN * em;
  const inner = width - 2 * margin;
  const said = (role: Role, words_: string) => words(words_, { role, em, width: inner });
  const head = stack([
    words(text.heading, { role: 'title', em, width: inner, leading: 1.35 }),
    said('where', text.where),
  ]);
  const badges = wrapped(
    text.badges.map((one) => badge(one, { width: inner, em })),
    inner,
    0.5 * em,
  );
  const foot = [
    ...text.warnings.map((line) => said('warning', line)),
    ...text.foot.map((line) => said('foot', line)),
  ];
  const body = stack(
    [stack([head, badges], 0.4 * em), shown(text, picture, { width: inner, em }, inColumns)],
    0.75 * em,
  );
  const end = stack([rule(inner), stack(foot)], 0.5 * em);
  const [above, below] = [0.75 * em, 0.75 * em];
  const left = frame - above - body.height - 0.75 * em - end.height - below;
  const content = stack([body, gap(Math.max(0, left)), end], left > 0 ? 0.375 * em : 0.75 * em);
  const whole = padded(
    { ...content, width: inner },
    { top: above, right: margin, bottom: below, left: margin },
  );
  const { height } = whole;
  return {
    width,
    height,
    marks: [
      { mark: 'rect', role: 'paper', x: 0, y: 0, width, height },
      { mark: 'line', role: 'head', x1: 0, x2: width, y1: 1, y2: 1 },
      ...whole.marks,
    ],
  };
}

/** The one number, the picture and its reading: below one another, or the reading beside them. */
function shown(
  text: SheetText,
  picture: PaperForm,
  { width, em }: PaperSpace,
  inColumns: boolean,
): Block {
  const isBeside = inColumns && text.reading !== '';
  const room = { width: isBeside ? PICTURE * width : width, em };
  const drawn = picture(room);
  const main = [...(text.lead ? [leadBlock(text.lead, room)] : []), drawn];
  const reading = unsaid(text.reading, drawn);
  const read = (across: number) => words(reading, { role: 'text', em, width: across });
  if (!isBeside) return stack([...main, read(width)], 0.75 * em);
  // A picture that takes less leaves the rest to its reading, in lines that can be read.
  const across = text.lead || drawn.width === 0 ? room.width : Math.min(room.width, drawn.width);
  const left = { ...stack(main, 0.75 * em), width: across };
  return beside([left, read(Math.min(LINE * em, width - across - BETWEEN * em))], BETWEEN * em);
}
