import type { FactItem, ProgrammeItem } from '../../core/contract/contract.generated.js';
import { programmeFigures } from '../../core/derive/programme-figures.js';
import type { Dataset } from '../../core/model/dataset.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
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
