import { numeral } from '../../charts/events.js';
import type { Mark } from '../../charts/marks.js';
import { beside, stack, type Block, type PaperForm } from '../../charts/paper/block.js';
import { inColumns } from '../../charts/paper/columns.js';
import { reasonBlock } from '../../charts/paper/reason.js';
import { measured, words } from '../../charts/paper/words.js';
import { trend } from '../../charts/trend.js';
import type { Happening } from '../../core/derive/timeline.js';
import type { Series } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Token } from '../../theme/palettes.js';
import type { View } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';
import { courseModel } from './timeline-course.js';
import { detailsOf, noneText, remarkText } from './timeline.text.js';
import { timelineWords } from './timeline.words.js';

/** What a timeline is drawn from: its course, the figure or the reason in its place, and what happened. */
export interface TimelineModel {
  series: Series | undefined;
  /** In place of a course that is asked for. */
  instead: string | undefined;
  happenings: readonly Happening[];
}

/** The height of the course, in em, and as a share of its width. */
const [SHARE, LEAST, MOST] = [0.42, 13, 20];

/** The numeral of an event, the line of time, and the room between columns, in em. */
const [NUMERAL, STEM, GAP] = [1.25, 0.75, 0.6];

/** The mark of an event on the line of time: a point, or long and open where only a year or a quarter is known. */
function signMarks({ kind, period: { frequency } }: Happening, x: number, em: number): Mark[] {
  const isWide = ['A', 'S', 'Q'].includes(frequency);
  const tone: Token = kind === 'break' ? 'watch' : 'brand';
  const role = isWide ? 'bar-dot-hollow' : 'bar-dot';
  const r = 0.27 * em;
  const y = 0.72 * em;
  if (kind !== 'break' && !isWide) return [{ mark: 'circle', role, tone, cx: x, cy: y, r }];
  const height = isWide ? 1.1 * em : 2 * r;
  const box = { x: x - r, y: y - r, width: 2 * r, height };
  return [{ mark: 'rect', role, tone, ...box, radius: kind === 'break' ? 0 : r }];
}

/** Widths that all events share, in pixels. */
interface Columns {
  em: number;
  isNumbered: boolean;
  when: number;
}

/** One thing that happened: its numeral, its time, and what it is, along the line of time. */
function eventBlock(
  say: Speaker,
  happening: Happening,
  { em, isNumbered, when }: Columns,
  width: number,
  isLast: boolean,
): Block {
  const { period, text, place } = happening;
  const left = (isNumbered ? NUMERAL + GAP : 0) * em + when + GAP * em;
  const room = width - left - (STEM + GAP / 2) * em;
  const time = stack([
    words(say.span(period), { role: 'strong', em, width: when }),
    words(period.frequency === 'A' ? timelineWords[say.lang].yearOnly : '', {
      role: 'note',
      em,
      width: when,
    }),
  ]);
  const what = stack([
    words(say.text(text), { role: 'text', em, width: room }),
    words(detailsOf(say, happening).join(' · '), { role: 'note', em, width: room }),
  ]);
  const height = Math.max(time.height, what.height) + (isLast ? 0 : 0.6 * em);
  const x = (STEM / 2) * em;
  const line = { x1: x, x2: x, y1: 0.72 * em, y2: height + 0.5 * em };
  const stem: Block = {
    width: STEM * em,
    height,
    marks: [
      ...(isLast ? [] : [{ mark: 'line', role: 'column-line', ...line } as const]),
      ...signMarks(happening, x, em),
    ],
  };
  const number = words(place ? numeral(place.number) : '', { role: 'text', em });
  return beside(
    [
      ...(isNumbered ? [{ ...number, width: NUMERAL * em }] : []),
      { ...time, width: when },
      beside([stem, { ...what, width: room }], (GAP / 2) * em),
    ],
    GAP * em,
  );
}

function eventsBlock(
  say: Speaker,
  happenings: readonly Happening[],
  width: number,
  em: number,
): Block {
  const isNumbered = happenings.some(({ place }) => place);
  const times = happenings.map(({ period }) => measured(say.span(period), 'strong', em).width);
  const when = Math.min(Math.max(...times) + 1, 0.3 * width);
  const columns = { em, isNumbered, when };
  const last = happenings.length - 1;
  const drawn = happenings.map(
    (happening, i) => (across: number) => eventBlock(say, happening, columns, across, i === last),
  );
  return inColumns(drawn, { width, least: 32 * em, gap: 2.5 * em, fewest: 5 });
}

/** What happened in the order of time, on paper, below the course of the indicator that is named. */
export function timelinePaper(view: View, model: TimelineModel): PaperForm {
  const { say } = view;
  const { series, instead, happenings } = model;
  return ({ width, em }) => {
    const note = (text: string) => words(text, { role: 'note', em, width });
    const height = Math.max(LEAST * em, Math.min(MOST * em, SHARE * width));
    const course = series && {
      width,
      height,
      marks: trend(courseModel(view, series, happenings), environmentOf(say, { width, height, em }))
        .picture,
    };
    const events =
      happenings.length > 0
        ? eventsBlock(say, happenings, width, em)
        : reasonBlock({ reasons: [noneText(view)] }, { width, em });
    const said = series ? remarkText(say, happenings) : (instead ?? '');
    return stack([...(course ? [course] : []), note(said), events], 0.6 * em);
  };
}
