import type { Qualifier } from '../../core/contract/contract.generated.js';
import { isBounded } from '../../core/contract/qualifier.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { peakOf } from '../../core/derive/finding/peak.js';
import {
  bandOf,
  canExist,
  type Head,
  type HeatCell,
  type Layout,
  type Level,
  type Matrix,
} from '../../core/derive/heatmap.js';
import { isRate } from '../../core/model/round.js';
import type { Refusal as NoValue } from '../../core/series/resolve.js';
import type { Period } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Refusal, Tables } from '../base/element/outcome.js';
import type { IndicatorView, View } from '../base/element/view.js';
import { claimedFrom } from '../base/text/claimed.js';
import type { WordTable } from '../base/table/word-table.js';
import { cellAt, figuresIn, firstFigure, isApart } from './heatmap-cells.js';
import { heatmapWords } from './heatmap.words.js';

/** What stands before a bound in a cell, where words have no room. */
const SIGNS: Record<Qualifier, string> = {
  exact: '',
  all: '',
  about: '≈',
  nearly: '≲',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
};

/** What is printed in a cell: the figure without its unit, or the sign of a bound before it. */
export function figureText(say: Speaker, cell: HeatCell): string {
  const { observation } = cell;
  if (!observation || observation.value === null) return '';
  return (isApart(cell) ? '≠' : SIGNS[observation.qualifier]) + say.figure(observation);
}

/** Row, column, value and status of a cell, in words. */
export function cellText(view: View, matrix: Matrix, cell: HeatCell): string {
  const { say } = view;
  const words = heatmapWords[say.lang];
  const { observation, level } = cell;
  const place = placeOf(view, matrix, cell, (...names) => say.words.list(names));
  if (!observation) return say.words.pair(place, words.noFigure);
  return say.words.list([
    say.words.pair(place, say.told(observation)),
    ...(level ? [words.levels[level]] : []),
    ...(isApart(cell) ? [words.otherDefinition] : []),
  ]);
}

/** What a cell is of, its row and its column joined so; two months in one have the name of their period. */
function placeOf(
  view: View,
  matrix: Matrix,
  { row, column, observation }: HeatCell,
  join: (row: string, column: string) => string,
): string {
  const { say } = view;
  if (!matrix.period && observation) return say.period(observation);
  const names = [
    nameOf(view, matrix.rows[row]!, false),
    nameOf(view, matrix.columns[column]!, false),
  ] as const;
  return matrix.period ? join(...names) : say.words.phrase(names);
}

/** What rows or columns are called, as short as the room asks and as whole as speech does. */
interface Names {
  short: string[];
  long: string[];
  /** What they are, one and all: 地区, 月. */
  kind: string;
}

export function namesOf(view: View, { rows, columns }: Matrix): { rows: Names; columns: Names } {
  const name = (heads: readonly Head[]): Names => ({
    short: heads.map((head) => nameOf(view, head, true)),
    long: heads.map((head) => nameOf(view, head, false)),
    kind: kindOf(view, heads),
  });
  return { rows: name(rows), columns: name(columns) };
}

function nameOf({ say }: View, { kind, id, name, period }: Head, isShort: boolean): string {
  if (kind === 'region') {
    return isShort ? say.words.shortPlace(say.region(id)) : say.region(id);
  }
  if (kind === 'day') return isShort ? id : heatmapWords[say.lang].day(id);
  if (kind === 'category' || !period) return say.text(name) || id;
  // The months of a calendar's columns are of no year.
  return period.start < 12 ? say.words.tick(period, period) : say.span(period);
}

function kindOf({ dataset, say }: View, [first]: readonly Head[]): string {
  if (!first) return '';
  if (first.kind !== 'category') return heatmapWords[say.lang].kinds[first.kind];
  return say.text(dataset.dimensions.get(first.dimension ?? '')?.name);
}

/** The period of a matrix, or the first and the last of a calendar. */
export function timesOf({ cells, period }: Matrix): Period[] {
  if (period) return [period];
  const periods = cells.flatMap(({ observation }) => observation?.period ?? []);
  const [first] = periods;
  const last = periods[periods.length - 1];
  return first && last ? [first, last] : [];
}

/** The same in words. */
export function timeText(say: Speaker, matrix: Matrix): string {
  const shown = firstFigure(matrix);
  if (matrix.period) return shown ? say.period(shown) : say.span(matrix.period);
  const [first, last] = timesOf(matrix);
  return first && last ? say.fromTo(first, last, shown?.accumulation) : '';
}

/** The finding of a matrix, as its title; undefined where its figures prove none. */
export function heatmapFinding(view: IndicatorView, matrix: Matrix): string | undefined {
  const { say, indicator } = view;
  const words = heatmapWords[say.lang];
  const peak = peakOf(matrix);
  if (peak?.kind === 'levels') {
    return say.words.list(
      LEVELS.flatMap((level) =>
        peak.counts[level] ? [words.level[level](peak.counts[level])] : [],
      ),
    );
  }
  const [first] = peak?.cells ?? [];
  if (!peak || !first?.observation) return undefined;
  const places = peak.cells.map((cell) => placeOf(view, matrix, cell, words.at));
  const figures = peak.cells.flatMap(({ observation }) => observation ?? []);
  const value = claimedFrom(say, say.value(first.observation), figures);
  return words[peak.kind](places, value, isRate(indicator));
}

/** The order in which it is said how cells lie to their range. */
export const LEVELS: readonly Level[] = ['above', 'inside', 'below'];

/**
 * What the picture says beside its title, in a sentence: how many cells are judged how, and the ends of the
 * spread.
 */
export function heatmapReading(view: IndicatorView, matrix: Matrix): string {
  const { say } = view;
  const words = heatmapWords[say.lang];
  const { cells, judged, isWhole, highest, lowest } = matrix;
  const rate = isRate(view.indicator);
  const said = peakOf(matrix)?.kind;
  const count = (level: Level) => cells.filter((cell) => cell.level === level).length;
  const counts = { below: count('below'), inside: count('inside'), above: count('above') };
  const unjudged = cells.filter((cell) => !cell.level && canExist(cell)).length;
  const placed = cells.filter((cell) => cell.placed).length;
  const [high, low] = [endText(view, matrix, highest), endText(view, matrix, lowest)];
  const endsText = () => {
    if (said === 'highest') return words.least(low, rate);
    if (said === 'lowest') return words.most(high, rate);
    return isWhole ? words.ends(high, low, rate) : words.endsOfPlaced(placed, high, low, rate);
  };
  return say.words.paragraph([
    ...(judged && said !== 'levels' ? [words.counts(counts, unjudged)] : []),
    ...(highest.length > 0 ? [endsText()] : []),
  ]);
}

/** The range that judges the cells; that each region has its own, where it is not one and the same. */
export function rangeText({ say, dataset }: View, { cells }: Matrix): string {
  const [band, ...others] = cells.flatMap(({ observation }) =>
    observation ? (bandOf(dataset, observation) ?? []) : [],
  );
  const isCommon = others.every((other) => other === band);
  return band && isCommon ? say.target(band) : heatmapWords[say.lang].ranges;
}

/** What a cell of a usual month holds; '' for a matrix of no such month. */
export function usualText({ say, indicator }: IndicatorView, matrix: Matrix): string {
  const { usual } = heatmapWords[say.lang];
  if (firstFigure(matrix)?.accumulation !== 'typical-month') return '';
  return usual[indicator.kind === 'flow' ? 'sum' : 'level'];
}

/** The first of the cells that have one and the same figure, how many they are, and the figure. */
function endText(view: View, matrix: Matrix, cells: readonly HeatCell[]): string {
  const { say } = view;
  const [cell] = cells;
  if (!cell?.observation) return '';
  const { among, at } = heatmapWords[say.lang];
  const place = placeOf(view, matrix, cell, at);
  return say.words.list([among(place, cells.length), say.value(cell.observation)]);
}

/** The marks that occur, in words, for the foot. */
export function heatmapMarks(say: Speaker, { cells }: Matrix): string[] {
  const { marks, noFigure } = heatmapWords[say.lang];
  const observations = cells.flatMap(({ observation }) => observation ?? []);
  const shown = figuresIn(cells);
  const hasBounds = observations.some(
    ({ value, qualifier }) => value !== null && isBounded(qualifier),
  );
  const empty = cells.flatMap(({ observation }) => {
    if (!observation) return noFigure;
    return observation.value === null && !observation.status.includes('Q')
      ? say.spoken(observation)
      : [];
  });
  return [
    ...(shown.some((one) => isHollowAmong(one, shown)) ? [marks.preliminary] : []),
    ...(observations.some(({ status }) => status.includes('Q')) ? [say.words.ui.hatched] : []),
    ...(empty.length > 0 ? [marks.empty(say.words.names([...new Set(empty)]))] : []),
    ...(observations.some(({ value }) => value === 0) ? [marks.zero] : []),
    ...(hasBounds ? [marks.bound] : []),
    ...(cells.some(isApart) ? [marks.definition] : []),
    ...(observations.some(({ summed }) => summed) ? [say.words.summed] : []),
  ];
}

/** The matrix as a table, with the whole names of rows and columns. */
export function heatmapTable(tables: Tables, view: IndicatorView, matrix: Matrix): WordTable {
  const { say, indicator } = view;
  const words = heatmapWords[say.lang];
  const { rows, columns } = namesOf(view, matrix);
  return {
    caption: `${say.words.ui.tableOf(say.indicator(indicator))} · ${timeText(say, matrix)}`,
    head: words.by(rows.kind, columns.kind),
    columns: columns.long,
    rows: rows.long.map((head, row) => ({
      head,
      cells: columns.long.map((_name, column) => {
        const cell = cellAt(matrix, row, column);
        return cell ? tables.figureCell(say, cell.observation) : '';
      }),
    })),
  };
}

/** Why there is no matrix. */
export function heatmapRefusal(
  { dataset, say, region, indicator }: IndicatorView,
  layout: Layout,
  why: NoValue,
): Refusal {
  const words = heatmapWords[say.lang];
  const name = (id: string) =>
    id === 'region' ? say.words.ui.region : say.text(dataset.dimensions.get(id)?.name);
  const lack =
    layout.kind === 'calendar'
      ? words.nothingEach(layout.frequency)
      : words.nothingBy(name(layout.rows), name(layout.columns));
  return {
    kind: 'refusal',
    title: say.indicator(indicator),
    where: say.region(region.id),
    heading: words.nothing,
    sentences: [why === 'no-data' ? lack : words.refused(say.words.refusals[why])],
  };
}
