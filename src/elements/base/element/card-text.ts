import type { SheetText } from '../../../charts/paper/sheet.js';
import type { Freshness } from '../../../core/derive/freshness.js';
import type { Dataset } from '../../../core/model/dataset.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { footOf, sentencesOf } from './foot.js';
import type { Picture } from './outcome.js';

/** What is said of the data as a whole. */
export interface Standing {
  say: Speaker;
  dataset: Dataset;
  fresh: Freshness;
  sample: boolean;
  /** The sentence about data that could not be updated, and how old they are. */
  stale: string | undefined;
  /** So many problems of the document touch what is shown. */
  problems: number;
  /** What speaks against the figures shown. */
  doubts: readonly string[];
}

/** The headline of a card and the line below it: what the figures prove leads, where they prove something. */
export function headOf({ title, finding, where }: Pick<Picture, 'title' | 'finding' | 'where'>): {
  heading: string;
  where: string;
} {
  return finding ? { heading: finding, where: `${title} · ${where}` } : { heading: title, where };
}

/** That data could not be updated, or that newer ones are due. */
export const lateness = ({ say, fresh, stale }: Standing): string[] =>
  [stale ?? '', fresh.overdue && fresh.due ? say.words.ui.overdue(fresh.due) : ''].filter(Boolean);

/** What speaks against the figures, and how many problems touch them. */
export const warningsOf = ({ say, problems, doubts }: Standing): string[] => [
  ...doubts,
  ...(problems > 0 ? [say.words.ui.problems(problems)] : []),
];

/** All that a card says around its picture, for where it stands alone: on paper, in a file, before any script. */
export function cardText(picture: Picture, standing: Standing): SheetText {
  const { say, dataset, sample } = standing;
  return {
    ...headOf(picture),
    badges: [...(sample ? [say.words.ui.sample] : []), ...lateness(standing)],
    lead: picture.lead,
    reading: picture.summary ?? '',
    warnings: warningsOf(standing),
    // That the figures are made up stands at its head.
    foot: sentencesOf({ ...footOf(picture, say, dataset), sample: '' }),
  };
}
