import type { FactItem, ProgrammeItem } from '../../core/contract/contract.generated.js';
import { programmeFigures } from '../../core/derive/programme-figures.js';
import type { Dataset } from '../../core/model/dataset.js';
import type { Observation } from '../../core/series/resolve.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import { factsWords } from './facts.words.js';

/** Where a programme is, in its own words, else by its regions. */
export function placeOf(say: Speaker, { place, regions = [] }: ProgrammeItem): string {
  return say.text(place) || say.words.list(regions.map((id) => say.region(id)));
}

/** What kind of fact it is and when it held, as far as that is stated. */
export function factLabel(say: Speaker, { kind, period }: FactItem): string {
  const when = period && parsePeriod(period);
  return [factsWords[say.lang].kinds[kind], when ? say.span(when) : ''].filter(Boolean).join(' · ');
}

/** What is stated of a programme. */
export interface Stated {
  summary: string;
  figures: readonly Observation[];
  facts: readonly FactItem[];
  links: NonNullable<ProgrammeItem['links']>;
}

/** What is stated of a programme; what only names it again, or repeats what it does, says nothing. */
export function statedOf({ dataset, say }: View, programme: ProgrammeItem): Stated {
  const title = say.text(programme.name);
  const summary = say.text(programme.summary);
  const facts = (programme.facts ?? []).filter(
    ({ kind, text }) =>
      !(kind === 'name' && title.includes(say.text(text))) &&
      withoutStop(say.text(text)) !== withoutStop(summary),
  );
  return {
    summary,
    figures: programmeFigures(dataset, programme),
    facts,
    links: programme.links ?? [],
  };
}

const withoutStop = (text: string): string => text.replace(/[。.]$/, '');

/** What must be said of a figure and its words do not say, and where and when it is stated for. */
export const figureRemarks = (say: Speaker, observation: Observation): string[] => [
  ...say.spokenNotes(observation),
  [say.region(observation.region), say.period(observation)].join(' · '),
];

/** The wording of the source, where that is another one; '' where it is not. */
export function quotedText(say: Speaker, { raw, text }: FactItem): string {
  return raw && raw !== say.text(text) ? factsWords[say.lang].quoted(raw) : '';
}

/** When the document came out: its figures are of other dates, each with its own. */
export function publishedText(say: Speaker, { info }: Dataset): string {
  return factsWords[say.lang].published(say.words.date(info.published));
}

/** The ids of the sources that a programme's figures and facts rest on. */
export function sourcesOf(dataset: Dataset, programme: ProgrammeItem): (string | undefined)[] {
  return [
    ...programmeFigures(dataset, programme).map(({ row }) => row?.source),
    ...(programme.facts ?? []).map(({ source }) => source),
  ];
}
