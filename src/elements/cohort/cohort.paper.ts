import { stack, type PaperForm } from '../../charts/paper/block.js';
import { lineKey } from '../../charts/paper/key.js';
import { reasonBlock } from '../../charts/paper/reason.js';
import { words } from '../../charts/paper/words.js';
import { cohortLines } from '../../charts/cohort.js';
import type { Cohorts } from '../../core/derive/cohort.js';
import type { IndicatorView } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';
import { cohortModel, latestText, leftOutRemarks, remarksOf, startedText } from './cohort.text.js';
import { cohortWords } from './cohort.words.js';

/** The height of the lines on paper: a half of their width, in em no less and no more than so many. */
const [SHARE, LEAST, MOST] = [0.5, 15, 24];

/** Cohorts on paper: one line each over its age, or their latest figures with why they share no picture. */
export function cohortPaper(view: IndicatorView, cohorts: Cohorts): PaperForm {
  const { say } = view;
  const { refusal } = cohorts;
  return ({ width, em }) => {
    const noted = (texts: readonly string[]) =>
      stack(texts.map((text) => words(text, { role: 'note', em, width })));
    if (refusal) {
      const why = reasonBlock(
        { reasons: [cohortWords[say.lang].refusals[refusal]] },
        { width, em },
      );
      const latest = cohorts.cohorts.map((cohort) =>
        words(latestText(say, cohort), { role: 'text', em, width }),
      );
      return stack([why, stack(latest), noted(leftOutRemarks(say, cohorts))], 0.6 * em);
    }
    const height = Math.max(LEAST * em, Math.min(MOST * em, SHARE * width));
    const drawing = cohortLines(
      cohortModel(view, cohorts),
      environmentOf(say, { width, height, em }),
    );
    const legend = cohorts.cohorts.map((cohort, i) => {
      return { name: startedText(say, cohort), tone: drawing.tones[i]! };
    });
    return stack(
      [
        ...(drawing.named ? [] : [lineKey(legend, { width, em })]),
        { width, height, marks: drawing.picture },
        noted(remarksOf(say, cohorts, drawing.named)),
      ],
      0.4 * em,
    );
  };
}
