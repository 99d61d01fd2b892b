import type { ReachDrawing, ReachLabels } from '../../charts/reach.js';
import { admitted } from '../../core/contract/qualifier.js';
import { withinReach } from '../../core/derive/finding/within-reach.js';
import { isUncertain, type ReachCoverage } from '../../core/derive/reach-coverage.js';
import type { NoReach, Reach, ReachStop, ReachType, Reached } from '../../core/derive/reach.js';
import { parentOf, type Dataset, type Region } from '../../core/model/dataset.js';
import { printed } from '../../core/model/round.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Refusal, Tables } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import type { Cell, WordTable } from '../base/table/word-table.js';
import { rowMarks } from '../base/text/marks.js';
import { reachWords } from './reach.words.js';

/** The region with the one above it, so that a community is known by its street. */
export function reachPlace(dataset: Dataset, say: Speaker, region: Region): string {
  const above = parentOf(dataset, region);
  return [...(above ? [say.region(above.id)] : []), say.region(region.id)].join(' · ');
}

function typeName(say: Speaker, { category }: ReachType): string {
  return category ? say.text(category.name) : reachWords[say.lang].untyped;
}

/** The words of the picture. */
export function reachLabels(say: Speaker, { types, info }: Reach): ReachLabels {
  const words = reachWords[say.lang];
  return {
    types: types.map((type) => ({ name: typeName(say, type), note: nearestText(say, type) })),
    bands: info.bands.map(words.minutes),
    standard: words.standard,
    start: words.start,
    unlisted: words.unlisted,
  };
}

/** Beside the name, so that nothing stands where its place would be read as minutes. */
function nearestText(say: Speaker, { state, facilities }: ReachType): string {
  const words = reachWords[say.lang];
  const [nearest] = facilities;
  if (!nearest) return words.unlisted;
  const note = words.nearest(words.minutes(nearest.minutes));
  return state === 'lacking' ? say.words.list([words.lacking, note]) : note;
}

/** What is said of a place in the picture. */
export function stopText(say: Speaker, reach: Reach, stop: ReachStop): string {
  const type = reach.types[stop.type];
  if (!type) return '';
  const facility = stop.facility === undefined ? undefined : type.facilities[stop.facility];
  return facility ? facilityText(say, reach, type, facility) : typeText(say, reach, type);
}

/** A facility in one line: 社区食堂：甲社区食堂，步行8分钟. */
function facilityText(
  say: Speaker,
  { info, standard }: Reach,
  type: ReachType,
  { item, minutes, band }: Reached,
): string {
  const words = reachWords[say.lang];
  return say.words.pair(
    typeName(say, type),
    say.words.list([
      say.text(item.name),
      words.walk(words.minutes(minutes)),
      ...(band < info.bands.length ? [] : [words.beyond(standard)]),
    ]),
  );
}

function typeText(say: Speaker, { standard, info }: Reach, type: ReachType): string {
  const words = reachWords[say.lang];
  const { facilities } = type;
  const name = typeName(say, type);
  const [nearest] = facilities;
  if (!nearest) return words.notListed(name);
  const inside = facilities.filter(({ band }) => band < info.bands.length).length;
  const outside = facilities.length - inside;
  const minutes = words.minutes(nearest.minutes);
  return say.words.list([
    inside > 0 ? words.within(name, inside, standard, minutes) : words.none(name, standard),
    ...(outside > 0 ? [words.also(outside, standard)] : []),
  ]);
}

/** Which types have nothing inside the standard, and which are not listed: two different things. */
export function gapTexts(say: Speaker, { types, standard }: Reach): string[] {
  const words = reachWords[say.lang];
  const { names, stop } = say.words;
  const namesIn = (state: ReachType['state']) =>
    names(types.filter((type) => type.state === state).map((type) => typeName(say, type)));
  const lacking = namesIn('lacking');
  const unlisted = namesIn('unlisted');
  return [
    ...(lacking ? [words.none(lacking, standard) + stop] : []),
    ...(unlisted ? [words.notListed(unlisted) + stop] : []),
  ];
}

/** The facilities beyond the standard with their minutes; '' where there are none. */
function beyondText(say: Speaker, { types, standard, info }: Reach): string {
  const words = reachWords[say.lang];
  const outside = types
    .flatMap(({ facilities }) => facilities)
    .filter(({ band }) => band === info.bands.length);
  if (outside.length === 0) return '';
  const texts = outside.map(({ item, minutes }) =>
    words.far(say.text(item.name), words.minutes(minutes)),
  );
  return words.outside(standard, say.words.names(texts));
}

/** How to read the picture: what it does not show, and where its rings are not to scale. */
function schematicText(say: Speaker, { info }: Reach, form: ReachDrawing['form']): string {
  const words = reachWords[say.lang];
  const [first = 0] = info.bands;
  const isToScale = info.bands.every((end, i) => end === (i + 1) * first);
  return form === 'rings' && !isToScale ? words.schematic + words.evenRings : words.schematic;
}

/** So many types that are lacking are named. */
const NAMED = 2;

/** The finding of a circle of services, as its title. */
export function reachFinding(say: Speaker, reach: Reach): string {
  const words = reachWords[say.lang];
  const { met, all, lacking } = withinReach(reach);
  const { standard } = reach;
  const isShort = lacking.length > 0 && lacking.length <= NAMED;
  return say.words.list([
    all === undefined ? words.met(met, standard) : words.metOf(met, all, standard),
    ...(isShort ? [words.lack(lacking.map((type) => typeName(say, type)))] : []),
  ]);
}

/** What the picture says beside its title: what is not within reach, and what is not known. */
export function reachReading(say: Speaker, reach: Reach): string {
  return say.words.paragraph(gapTexts(say, reach));
}

/** How and when the times were taken, and the marks that occur, for the foot. */
export function reachMarks(
  say: Speaker,
  { info }: Reach,
  coverages: readonly ReachCoverage[],
): string[] {
  const words = reachWords[say.lang];
  const date = parsePeriod(info.asOf ?? '');
  const observations = coverages.map(({ observation }) => observation);
  const uncertain = coverages.filter(isUncertain).map((coverage) => uncertainText(say, coverage));
  return [
    words.method(say.text(info.method)),
    ...(date ? [words.asOf(say.span(date))] : []),
    ...rowMarks(say, observations).filter((mark) => mark !== say.words.ui.hatched),
    ...(uncertain.length > 0 ? [words.hatched(say.words.names([...new Set(uncertain)]))] : []),
  ];
}

/** Why it is not known of some residents on which side they stand. */
function uncertainText(say: Speaker, { observation, exceeds }: ReachCoverage): string {
  const words = reachWords[say.lang];
  if (exceeds) return words.exceeds;
  return observation.value === null ? say.spoken(observation) : words.bounded;
}

/** Residents as they are printed; undefined where their number is not known or not shown. */
export function personsText(
  say: Speaker,
  { persons }: ReachCoverage,
  side: 'covered' | 'uncovered',
): string | undefined {
  if (!persons) return undefined;
  const number = printed(persons[side], persons.indicator);
  return say.withUnit(say.number(number.printed, number.decimals), persons.indicator.unit);
}

/** Why there is no circle, and which regions have one. */
export function reachRefusal(
  { dataset, say, region }: View,
  { refusal, having }: NoReach,
): Refusal {
  const words = reachWords[say.lang];
  const names = say.words.names(having.map(({ id }) => say.region(id)));
  return {
    kind: 'refusal',
    title: words.plainTitle,
    where: reachPlace(dataset, say, region),
    heading: say.words.ui.nothing,
    sentences: [words.refusals[refusal], ...(names ? [words.having(names)] : [])],
  };
}

/** One row a facility; what is known of residents stands once, at the first of a type. */
export function reachTable(
  tables: Tables,
  say: Speaker,
  reach: Reach,
  coverages: readonly ReachCoverage[],
): WordTable {
  const words = reachWords[say.lang];
  const [first] = coverages;
  const residents = (coverage: ReachCoverage | undefined) =>
    first ? residentCells(tables, say, coverage) : [];
  const rows = reach.types.flatMap((type) => {
    const coverage = coverages.find(({ category }) => category && category === type.category);
    return typeRows(tables, say, reach, type, residents(coverage));
  });
  const ofAllTypes = coverages.find(({ category }) => !category);
  if (ofAllTypes) {
    const cells = ['', '', '', ...residents(ofAllTypes)];
    rows.push({ head: words.allTypes, cells });
  }
  return {
    caption: `${words.title(reach.standard)} · ${say.region(reach.region.id)}`,
    head: words.type,
    columns: [
      words.facility,
      words.time,
      words.bandHead,
      ...(first ? residentColumns(say, first) : []),
    ],
    rows,
  };
}

/** The columns of residents, each with the region that they are of. */
function residentColumns(say: Speaker, { observation, region }: ReachCoverage): string[] {
  const words = reachWords[say.lang];
  return [say.short(observation.indicator), words.covered, words.uncovered].map((column) =>
    words.ofRegion(column, say.region(region)),
  );
}

function residentCells(tables: Tables, say: Speaker, coverage: ReachCoverage | undefined): Cell[] {
  const { missing } = say.words.empty;
  if (!coverage) return [missing, missing, missing];
  const { exceeds, observation, persons } = coverage;
  const sideCell = (side: 'covered' | 'uncovered'): Cell => {
    const text = personsText(say, coverage, side);
    if (!persons || text === undefined) {
      return tables.emptyCell(say, reachWords[say.lang].noPersons);
    }
    return tables.numberCell(text, persons[side], say.unit(persons.indicator.unit));
  };
  return [
    exceeds ? reachWords[say.lang].exceeds : tables.figureCell(say, observation),
    sideCell('covered'),
    sideCell('uncovered'),
  ];
}

/** The facilities of a type, or one row that it has none; the residents stand at the first. */
function typeRows(
  tables: Tables,
  say: Speaker,
  reach: Reach,
  type: ReachType,
  residents: readonly Cell[],
): WordTable['rows'] {
  const words = reachWords[say.lang];
  const head = typeName(say, type);
  if (type.state === 'unlisted') {
    return [{ head, cells: [words.unlisted, '', '', ...residents] }];
  }
  return type.facilities.map(({ item, minutes, band }, i) => ({
    head,
    cells: [
      say.text(item.name),
      tables.numberCell(words.minutes(minutes), minutes, words.minute),
      bandName(say, reach, band),
      ...(i === 0 ? residents : residents.map(() => '')),
    ],
  }));
}

function bandName(say: Speaker, { info, standard }: Reach, band: number): string {
  const words = reachWords[say.lang];
  const end = info.bands[band];
  return end === undefined ? words.beyond(standard) : words.band(info.bands[band - 1] ?? 0, end);
}

/** What is said below the picture, from the gravest on: what is lacking, what lies beyond, how to read it. */
export function remarkTexts(
  say: Speaker,
  reach: Reach,
  form: ReachDrawing['form'],
): { gaps: string[]; others: string[] } {
  const beyond = beyondText(say, reach);
  return {
    gaps: gapTexts(say, reach),
    others: [...(beyond ? [beyond] : []), schematicText(say, reach, form)],
  };
}

/** What is said of the residents of one type of facility, or of all. */
export interface SidesText {
  name: string;
  notes: readonly string[];
  rate: string;
  /** How many are covered and not, or that no number can be shown. */
  persons: readonly string[];
}

export function sidesText(say: Speaker, coverage: ReachCoverage): SidesText {
  const words = reachWords[say.lang];
  const { category, observation, exceeds, persons } = coverage;
  const sides = (['covered', 'uncovered'] as const).flatMap((side) => {
    const number = personsText(say, coverage, side);
    return number ? [say.words.pair(words[side], number)] : [];
  });
  const rate = exceeds ? words.exceeds : say.spoken(observation);
  return {
    name: category ? say.text(category.name) : words.allTypes,
    notes: exceeds ? [] : say.spokenNotes(observation),
    rate,
    persons: persons ? sides : [...sides, words.noPersons],
  };
}

/** What is said once of the residents: what the figures are, of where and when, and how they may be read. */
export interface ResidentsText {
  title: string;
  where: string;
  borrowed: string;
  overlap: string;
}

export function residentsText(
  say: Speaker,
  region: Region,
  coverages: readonly ReachCoverage[],
): ResidentsText | undefined {
  const [first] = coverages;
  if (!first) return undefined;
  const words = reachWords[say.lang];
  const { observation } = first;
  const place = say.region(first.region);
  const isBorrowed = first.region !== region.id;
  const hasSeveralTypes = coverages.filter(({ category }) => category).length > 1;
  return {
    title: say.indicator(observation.indicator),
    where: `${place} · ${say.period(observation)}`,
    borrowed: isBorrowed ? words.borrowed(place, say.region(region.id)) : '',
    overlap: hasSeveralTypes ? words.overlap : '',
  };
}

/** So much is covered at the least, in percent; only a lower bound has such an end. */
export function leastCovered({ observation, exceeds }: ReachCoverage): number | undefined {
  const { value, qualifier } = observation;
  const least = value === null || exceeds ? -Infinity : admitted(value, qualifier).low;
  return Number.isFinite(least) ? least : undefined;
}

/** The facilities of each type within the standard, by name with their minutes: what is drawn, without a pointer. */
export function stopTexts(
  say: Speaker,
  { types, info }: Reach,
): { name: string; facilities: string }[] {
  const words = reachWords[say.lang];
  return types.flatMap((type) => {
    const inside = type.facilities.filter(({ band }) => band < info.bands.length);
    if (inside.length === 0) return [];
    const texts = inside.map(({ item, minutes }) =>
      words.far(say.text(item.name), words.minutes(minutes)),
    );
    return [{ name: typeName(say, type), facilities: say.words.names(texts) }];
  });
}
