import { html, nothing, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import {
  bandOf,
  type Head,
  type HeatCell,
  type Level,
  type Matrix,
} from '../../core/derive/heatmap.js';
import type { Qualifier } from '../../core/contract/contract.generated.js';
import { isBounded } from '../../core/contract/qualifier.js';
import { isRate } from '../../core/model/round.js';
import type { Speaker } from '../../i18n/speaker.js';
import { heatmapWords } from './heatmap.words.js';
import { tilesWords } from '../tiles/tiles.words.js';
import type { View } from '../base/element/view.js';

const LEVELS: Level[] = ['above', 'inside', 'below'];

const SIGNS: Record<Qualifier, string> = {
  ...{ exact: '', all: '', about: '≈', nearly: '≲' },
  ...{ 'at-least': '≥', 'more-than': '>', 'at-most': '≤' },
};

/** What is printed in a cell: the figure without its unit, or the sign of a bound before it. */
export function figureIn(say: Speaker, cell: HeatCell): string {
  const { observation } = cell;
  if (!observation || observation.value === null) return '';
  return (isApart(cell) ? '≠' : SIGNS[observation.qualifier]) + say.figure(observation);
}

/** True for an exact figure that follows another definition than the others. */
const isApart = ({ observation, placed }: HeatCell) =>
  observation?.value != null && !placed && !isBounded(observation.qualifier);

/** The classes of a cell. */
export function lookOf(
  cell: HeatCell,
  { rows, columns, judged }: Matrix,
  step: (value: number) => number,
  picks: boolean,
): string {
  const { observation, placed, level, row, column } = cell;
  const value = observation?.value ?? null;
  const shade = placed && !judged ? `q${step(value!)}` : '';
  const tone = level && (placed || isBounded(observation!.qualifier)) ? level : shade;
  return [
    value === null ? 'none' : tone || 'open',
    observation?.status.includes('Q') ? 'hatch' : '',
    value === 0 ? 'zero' : '',
    column * 2 >= columns.length ? 'late' : '',
    row > 0 && row * 2 >= rows.length ? 'low' : '',
    picks ? '' : 'still',
  ].join(' ');
}

/** Row, column, value and status of a cell, in words. */
export function labelOf(view: View, found: Matrix, cell: HeatCell): string {
  const { say } = view;
  const words = heatmapWords[say.lang];
  const { observation, level } = cell;
  const place = placeOf(view, found, cell);
  if (!observation) return say.words.pair(place, words.noFigure);
  return say.words.list([
    say.words.pair(place, say.value(observation)),
    ...say.notes(observation),
    ...(level ? [words.levels[level]] : []),
    ...(isApart(cell) ? [words.otherDefinition] : []),
  ]);
}

/** What a cell is of; two months in one have the name of their period. */
function placeOf(view: View, found: Matrix, { row, column, observation }: HeatCell): string {
  const { say } = view;
  if (!found.period && observation) return say.period(observation);
  const names = namesOf(view, found);
  const parts = [names.rows.long[row]!, names.columns.long[column]!];
  return found.period ? say.words.list(parts) : parts.join(say.lang === 'en' ? ' ' : '');
}

interface Names {
  short: string[];
  long: string[];
  kind: string;
}

/** The names of rows and columns, as short as the room asks and as whole as speech does. */
export function namesOf(view: View, { rows, columns }: Matrix): { rows: Names; columns: Names } {
  const name = (heads: Head[]): Names => ({
    short: heads.map((head) => nameOf(view, head, true)),
    long: heads.map((head) => nameOf(view, head, false)),
    kind: kindOf(view, heads),
  });
  return { rows: name(rows), columns: name(columns) };
}

function nameOf({ say }: View, { kind, id, name, period }: Head, short: boolean): string {
  if (kind === 'region') return short ? tilesWords[say.lang].short(say.region(id)) : say.region(id);
  if (kind === 'category') return say.text(name) || id;
  if (kind === 'day') return short ? id : heatmapWords[say.lang].day(id);
  // The months of a calendar's columns are of no year.
  return period!.start < 12 ? say.words.tick(period!, false) : say.span(period!);
}

function kindOf({ dataset, say }: View, heads: Head[]): string {
  const { kind, dimension = '' } = heads[0]!;
  if (kind !== 'category') return heatmapWords[say.lang].kinds[kind];
  return say.text(dataset.dimensions.get(dimension)?.name);
}

/** What the picture says, in a sentence: how many cells are judged how, and the ends of the spread. */
export function readingIn(view: View, found: Matrix): string {
  const { say } = view;
  const words = heatmapWords[say.lang];
  const { cells, judged, highest, lowest } = found;
  const count = (level: Level) => cells.filter((cell) => cell.level === level).length;
  const counts = { below: count('below'), inside: count('inside'), above: count('above') };
  const said = (cells: readonly HeatCell[]) =>
    say.words.list([
      words.among(placeOf(view, found, cells[0]!), cells.length),
      say.value(cells[0]!.observation!),
    ]);
  const sentences = [
    ...(judged ? [words.counts(counts)] : []),
    ...(highest.length > 0
      ? [words.ends(said(highest), said(lowest), isRate(view.indicator!))]
      : []),
  ];
  return say.words.paragraph(sentences);
}

/** The marks that occur, in words, for the foot. */
export function marksIn({ say }: View, { cells }: Matrix): string[] {
  const { marks } = heatmapWords[say.lang];
  const some = (test: (cell: HeatCell) => boolean | undefined) => cells.some(test);
  const has = (letter: 'P' | 'E' | 'Q') =>
    some(({ observation }) => observation?.status.includes(letter));
  const bounded = some(
    ({ observation }) => observation?.value != null && isBounded(observation.qualifier),
  );
  const absent = ({ observation }: HeatCell) =>
    observation?.value == null && !observation?.status.includes('Q');
  return [
    ...(has('P') || has('E') ? [marks.preliminary] : []),
    ...(has('Q') ? [say.words.ui.hatched] : []),
    ...(some(absent) ? [marks.empty] : []),
    ...(some(({ observation }) => observation?.value === 0) ? [marks.zero] : []),
    ...(bounded ? [marks.bound] : []),
    ...(some(isApart) ? [marks.definition] : []),
    ...(some(({ observation }) => observation?.summed) ? [say.words.summed] : []),
  ];
}

/** What the colours mean: the steps of size, or the judgement by a range. */
export function keyOf(view: View, found: Matrix): TemplateResult | typeof nothing {
  const { say, dataset } = view;
  const { cells, judged } = found;
  const words = heatmapWords[say.lang];
  if (judged) {
    const bands = cells.flatMap(({ observation }) =>
      observation ? (bandOf(dataset, observation) ?? []) : [],
    );
    const one = bands.every((band) => band === bands[0]);
    return html`<div class="key" part="key" aria-hidden="true">
      <ol class="levels">
        ${LEVELS.map((level) => html`<li><i class="box ${level}"></i>${words.levels[level]}</li>`)}
      </ol>
      <span>${one ? say.target(bands[0]!) : words.ranges}</span>
    </div>`;
  }
  const placed = cells.filter((cell) => cell.placed);
  if (placed.length === 0) return nothing;
  const { bounds, step } = rampOf(placed.map(({ observation }) => observation!.value!));
  return html`<div class="key" part="key" aria-hidden="true">
    <ol class="ramp">
      ${bounds.slice(0, -1).map((bound) => html`<li class="q${step(bound)}">${say.plain(bound)}</li>`)}
    </ol>
    <span>${tilesWords[say.lang].steps}</span>
  </div>`;
}
