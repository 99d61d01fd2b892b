import { decimalsOf } from '../../core/model/decimal.js';
import type { Half, Reference } from '../../charts/distribution-marks.js';
import { isBounded } from '../../core/contract/qualifier.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { mostOf } from '../../core/derive/finding/most.js';
import { widthOf } from '../../core/derive/finding/spread.js';
import { isRate } from '../../core/model/round.js';
import type { Band, Bands, Bin, Spread, Stated } from '../../core/derive/distribution.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { IndicatorView } from '../base/element/view.js';
import { claimed, claimedFrom } from '../base/text/claimed.js';
import type { WordTable } from '../base/table/word-table.js';
import { distributionWords } from './distribution.words.js';

/** A column of a histogram names its regions up to so many. */
const NAMED = 6;

/** A computed number with the unit of the figures that it stands for. */
function statedText({ say, indicator }: IndicatorView, { printed, decimals }: Stated): string {
  return say.withUnit(say.number(printed, decimals), indicator.unit);
}

/** The middle half in words: its ends. */
export function halfText(view: IndicatorView, [from, to]: readonly [Stated, Stated]): string {
  return distributionWords[view.say.lang].half(statedText(view, from), statedText(view, to));
}

/** The ends of the middle half by name, and by their figures alone where names have no room. */
export function quartileNames(
  view: IndicatorView,
  [from, to]: readonly [Stated, Stated],
): Half['names'] {
  const { lower, upper } = distributionWords[view.say.lang];
  const [low, high] = [statedText(view, from), statedText(view, to)];
  return [
    [lower(low), low],
    [upper(high), high],
  ];
}

/** The lines across the picture, each with its words: the figure of the whole, and the median. */
export function linesOf(view: IndicatorView, { median, own }: Spread): Reference[] {
  const { say } = view;
  const words = distributionWords[say.lang];
  const lines: Reference[] = [];
  if (own?.value != null) {
    const label = words.own(say.region(own.region), say.value(own));
    lines.push({ kind: 'own', value: own.value, label });
  }
  if (median) {
    const label = words.median(statedText(view, median));
    lines.push({ kind: 'median', value: median.value, label });
  }
  return lines;
}

/** A region and its figure. */
export function rowText(say: Speaker, { region, observation }: Ranked): string {
  return say.words.pair(say.region(region.id), say.told(observation));
}

/** From where to where a column counts, how many regions fall in it and, of a few, which. */
export function binText(
  { say, indicator }: IndicatorView,
  { above }: Spread,
  { from, to, rows }: Bin,
  isLast: boolean,
): string {
  const words = distributionWords[say.lang];
  const decimals = Math.max(decimalsOf(from), decimalsOf(to));
  const between = words.bin(say.number(from, decimals), say.number(to, decimals), isLast);
  const count = words.regions(rows.length, say.level(above));
  const counted = say.words.pair(say.withUnit(between, indicator.unit), count);
  const names = rows.length <= NAMED ? rows.map(({ region }) => say.region(region.id)) : [];
  return say.words.list([counted, ...names]);
}

/** What is printed at a column: the bare number, the words of a bound, or the mark of no figure. */
export function figureText(say: Speaker, observation: Observation | undefined): string {
  if (!observation || observation.value === null) return say.words.empty.missing;
  return isBounded(observation.qualifier) ? say.value(observation) : say.figure(observation);
}

/** A category and its figure, with what must be said of it. */
export function bandText(say: Speaker, { category, observation }: Band): string {
  const figure = observation ? say.told(observation) : distributionWords[say.lang].noFigure;
  return say.words.pair(say.text(category.name), figure);
}

/** The finding of a figure that is spread over regions; undefined where their figures prove none. */
export function spreadFinding(view: IndicatorView, spread: Spread): string | undefined {
  const { say } = view;
  const width = widthOf(spread);
  if (!width) return undefined;
  const { count, lowest, highest, median } = width;
  const level = say.level(spread.above);
  const ends = [say.value(lowest), say.value(highest)] as const;
  const text = distributionWords[say.lang].width(count, level, ...ends, statedText(view, median));
  return claimedFrom(
    say,
    text,
    spread.placed.map(({ observation }) => observation),
  );
}

/**
 * What is said beside the title: how many have a figure, where their middle lies, what the whole has, and
 * what is left out.
 */
export function spreadReading(view: IndicatorView, spread: Spread): string {
  const { say } = view;
  const words = distributionWords[say.lang];
  const { placed, total, median, half, own } = spread;
  const count = placed.length;
  const level = say.level(spread.above);
  const isSaid = widthOf(spread) !== undefined;
  const middle = [
    ...(median && !isSaid ? [words.median(statedText(view, median))] : []),
    ...(half ? [halfText(view, half)] : []),
  ];
  const leftOut = [
    ...say.words.apart(spread.apart),
    ...(spread.bounded > 0 ? [words.bounded(spread.bounded)] : []),
  ];
  return say.words.paragraph([
    ...(isSaid ? [] : [words.placed(count, total, level)]),
    ...(middle.length > 0 ? [words.sentence(say.words.list(middle))] : []),
    ...(!median && count > 0 ? [words.few(count, level)] : []),
    ...(own ? [words.ownNote(say.region(own.region), say.value(own), level)] : []),
    ...(leftOut.length > 0 ? [words.apart(say.words.list(leftOut))] : []),
  ]);
}

/** Which group has most, as a title; undefined where their figures prove none, or where two share it. */
export function bandsFinding(say: Speaker, { bands }: Bands): string | undefined {
  const [first, ...others] = mostOf(bands) ?? [];
  if (!first?.observation || others.length > 0) return undefined;
  const { observation, category } = first;
  const words = distributionWords[say.lang];
  const end = isRate(observation.indicator) ? words.highest : words.most;
  return end(say.text(category.name), claimed(say, observation));
}

/** Each group with its figure. */
export function bandsReading(say: Speaker, { bands }: Bands): string {
  const words = distributionWords[say.lang];
  return say.words.list(
    bands.map(({ category, observation }) =>
      say.words.pair(
        say.text(category.name),
        observation ? say.spoken(observation) : words.noFigure,
      ),
    ),
  );
}

/** The marks that occur, in words, for the foot. */
export function bandsMarks(say: Speaker, { bands }: Bands): string[] {
  const { ui } = say.words;
  const observations = bands.flatMap(({ observation }) => observation ?? []);
  const hasBounds = observations.some(
    ({ value, qualifier }) => value !== null && isBounded(qualifier),
  );
  return [
    ...(observations.some((one) => isHollowAmong(one, observations)) ? [ui.provisional] : []),
    ...(hasBounds ? [distributionWords[say.lang].open] : []),
    ...(observations.some(({ status }) => status.includes('Q')) ? [ui.hatched] : []),
  ];
}

/** The groups and their figures as a table. */
export function bandsTable(
  tables: Tables,
  { say, indicator }: IndicatorView,
  { bands }: Bands,
  dimension: string,
  when: string,
): WordTable {
  const words = distributionWords[say.lang];
  return {
    caption: `${say.words.ui.tableOf(say.indicator(indicator))} · ${when}`,
    head: dimension,
    columns: [words.value],
    rows: bands.map(({ category, observation }) => ({
      head: say.text(category.name),
      cells: [tables.figureCell(say, observation)],
    })),
  };
}
