import type { PaperForm } from '../../charts/paper/block.js';
import { stack } from '../../charts/paper/block.js';
import { lineKey } from '../../charts/paper/key.js';
import { words } from '../../charts/paper/words.js';
import { trend, type TrendLines } from '../../charts/trend.js';
import { eventsOf } from '../../core/derive/breaks.js';
import type { IndicatorView } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';
import { eventsIn, trendModel } from './trend-model.js';
import { notesOf } from './trend.text.js';

/** The height of a course on paper: a third to a half of its width, in em no less than so many. */
const [SHARE, LEAST, MOST] = [0.45, 14, 22];

/** A course on paper: its lines as on the screen, and below it what the rules in it stand for. */
export function trendPaper(
  view: IndicatorView,
  lines: TrendLines,
  leftOut: readonly string[],
): PaperForm {
  const { say, dataset } = view;
  const [{ series }] = lines;
  const events = eventsOf(dataset, series);
  const model = trendModel(view, lines, eventsIn(say, series, events));
  return ({ width, em }) => {
    const height = Math.max(LEAST * em, Math.min(MOST * em, SHARE * width));
    const drawing = trend(model, environmentOf(say, { width, height, em }));
    const notes = notesOf(say, series, events, drawing).filter(({ isShown }) => isShown);
    const texts = [
      ...notes.map(({ numeral, text }) => [numeral, text].filter(Boolean).join(' ')),
      ...(leftOut.length > 0 ? [say.words.ui.leftOut(leftOut)] : []),
    ];
    return stack(
      [
        lineKey(drawing.legend, { width, em }),
        { width, height, marks: drawing.picture },
        stack(texts.map((text) => words(text, { role: 'note', em, width }))),
      ],
      0.4 * em,
    );
  };
}
