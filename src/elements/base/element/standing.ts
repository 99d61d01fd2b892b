import type { Freshness } from '../../../core/derive/freshness.js';
import type { Dataset } from '../../../core/model/dataset.js';
import type { Speaker } from '../../../i18n/speaker.js';
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

/** What speaks against the figures, how many problems touch them, and where a page says more of those. */
export const warningsOf = ({ say, problems, doubts }: Standing): string[] => {
  const { ui, list } = say.words;
  return problems > 0 ? [...doubts, list([ui.problems(problems), ui.console])] : [...doubts];
};
