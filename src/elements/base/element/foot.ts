import type { Dataset } from '../../../core/model/dataset.js';
import type { Speaker } from '../../../i18n/speaker.js';
import type { Picture } from './outcome.js';

/** What the foot of a card says of its figures, in words. */
export interface Foot {
  /** That the figures are made up; nothing where they are not. */
  readonly sample: string;
  readonly source: string;
  readonly dates: string;
  /** What the marks in the picture mean. */
  readonly marks: readonly string[];
  /** Those of them that only eyes can use: what they are of says in words what is drawn there. */
  readonly keys: readonly string[];
}

/** What a picture says of its figures beside them. */
export type Sourced = Partial<Pick<Picture, 'sources' | 'marks' | 'dates'>>;

/** What the foot of a card says; where it names no sources, it is made of the whole dataset. */
export function footOf(
  { sources, marks = [], dates }: Sourced,
  say: Speaker,
  dataset: Dataset,
): Foot {
  const source = sourceText(sources ?? sourcesOf(dataset), say);
  const sample = dataset.info.sample ? say.words.ui.sample : '';
  const { provisional, hatched, due, gap, bounded } = say.words.ui;
  const drawn = new Set([provisional, hatched, due, gap, bounded]);
  const keys = marks.filter((mark) => drawn.has(mark));
  return { sample, source, dates: dates ?? say.dates(), marks, keys };
}

/**
 * What of a foot is true of the whole dataset: that it is made up, its dates, its marks, and the source where
 * all figures that name one name the same. The rest is the card's own.
 */
export function commonOf(foot: Foot, say: Speaker, dataset: Dataset): Foot {
  const source = sourceText(sourcesOf(dataset), say);
  const dates = say.dates();
  return {
    ...foot,
    source: foot.source === source ? source : '',
    dates: foot.dates === dates ? dates : '',
  };
}

/** The sentences of a foot, in their order. */
export function sentencesOf({ sample, source, dates, marks }: Foot): string[] {
  return [sample, source, dates, ...marks].filter(Boolean);
}

/** The source that figures of a dataset name, where no others name another one. */
export function sourcesOf({ grids }: Dataset): string[] {
  const named = [...grids.values()].flat().flatMap(({ source }) => source ?? []);
  const different = [...new Set(named)];
  return different.length === 1 ? different : [];
}

const sourceText = (ids: readonly (string | undefined)[], say: Speaker): string =>
  say.words.ui.source(namesOf(ids, say));

export function namesOf(ids: readonly (string | undefined)[], say: Speaker): string {
  const names = [...new Set(ids.map((id) => say.source(id)).filter(Boolean))];
  return say.words.clauses(names) || say.text(say.dataset.info.publisher.name);
}
