import type { SheetText } from '../../../charts/paper/sheet.js';
import { footOf, sentencesOf } from './foot.js';
import type { Picture } from './outcome.js';
import { headOf, lateness, type Standing } from './standing.js';

/**
 * All that a card says around its picture, for where it stands alone: on paper, in a file, before any script.
 * Where there is no page, there is no console that says more of what is wrong with the data.
 */
export function cardText(picture: Picture, standing: Standing): SheetText {
  const { say, dataset, sample, doubts, problems } = standing;
  const { ui } = say.words;
  return {
    ...headOf(picture),
    badges: [...(sample ? [ui.sample] : []), ...lateness(standing)],
    lead: picture.lead,
    reading: picture.summary ?? '',
    warnings: [...doubts, ...(problems > 0 ? [ui.problems(problems)] : [])],
    // That the figures are made up stands at its head.
    foot: sentencesOf({ ...footOf(picture, say, dataset), sample: '' }),
  };
}
