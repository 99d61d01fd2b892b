import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import { heatLayout } from '../../charts/heatmap.js';
import type { Region } from '../../core/model/dataset.js';
import { heatmap, layoutOf } from '../../core/derive/heatmap.js';
import type { HeatCell, Layout, Matrix } from '../../core/derive/heatmap.js';
import { peersOf } from '../../core/derive/rank.js';
import type { Observation, Refusal as NoValue } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { heatmapWords } from './heatmap.words.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { property } from '../base/element/property.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { faultOf, type Fault, type Outcome, type Refusal } from '../base/element/outcome.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { figureIn, keyOf, labelOf, lookOf, marksIn, namesOf, readingIn } from './heatmap.text.js';
import { heatmapStyles } from './heatmap.styles.js';

/**
 * One indicator as a matrix: two splits of a period against each other, or the periods as a
 * calendar. Depth of colour is the value; where the indicator is best in the middle, colour is the
 * judgement, and more than the right range is a shortage, not a success.
 *
 * @summary One indicator as a matrix or a calendar.
 * @csspart matrix - The cells with the names of rows and columns.
 * @csspart grid - The cells.
 * @csspart cell - One figure.
 * @csspart key - What the colours mean.
 * @csspart table - The matrix as a table.
 */
export class HeatmapElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, listStyles, tableStyles, heatmapStyles];
  }

  private readonly list = new ListController(this);
  private readonly size = new SizeController(this);

  /** What stands in rows and columns: two dimensions, `region` and one, `month year`, or `day`. */
  @property() by = '';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const active = this.renderRoot.querySelector('.wide .cell.active');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const { dataset, say, indicator, region, from, period, until } = view;
    const layout = layoutOf(dataset, indicator.id, this.by);
    if (typeof layout === 'string') return unknownBy(view, layout);
    const { regions, within } = regionsOf(view);
    const question = { indicator: indicator.id, region: region.id };
    const matrix = heatmap(dataset, question, layout, {
      regions,
      from,
      period: layout.kind === 'calendar' ? until : period,
    });
    if (typeof matrix === 'string') return refusalOf(view, layout, matrix);
    const words = heatmapWords[say.lang];
    const title = say.indicator(indicator);
    const { rows, columns } = namesOf(view, matrix);
    const hasRegions = [matrix.rows, matrix.columns].some(([head]) => head?.kind === 'region');
    const place = hasRegions ? say.below(within.id, regions.length) : say.region(region.id);
    const when = timeOf(say, matrix);
    const reading = readingIn(view, matrix);
    return {
      kind: 'picture',
      title,
      where: [place, when, words.unit(say.unit(indicator.unit))].join(' · '),
      draw: () => this.#renderBody(view, matrix, reading),
      table: (tables) => ({
        caption: `${words.tableOf(title)} · ${when}`,
        head: words.by(rows.kind, columns.kind),
        columns: columns.long,
        rows: rows.long.map((head, row) => ({
          head,
          cells: columns.long.map((_, column) => {
            const cell = cellAt(matrix, row, column);
            return cell ? tables.cellText(say, cell.observation) : '';
          }),
        })),
      }),
      summary: reading,
      sources: [matrix.source, indicator.source],
      marks: marksIn(view, matrix),
    };
  }

  #renderBody(view: IndicatorView, matrix: Matrix, reading: string): TemplateResult {
    const { say, indicator } = view;
    const isUsual = firstOf(matrix)?.accumulation === 'typical-month';
    const usual = heatmapWords[say.lang].usual[indicator.kind === 'flow' ? 'sum' : 'level'];
    return html`${this.#renderMatrix(view, matrix)} ${keyOf(view, matrix)}
    ${isUsual ? html`<p class="reading">${usual}</p>` : nothing}
    ${reading ? html`<p class="reading" aria-hidden="true">${reading}</p>` : nothing}`;
  }

  #renderMatrix(view: IndicatorView, matrix: Matrix): TemplateResult {
    const { cells, judged, rows, columns } = matrix;
    const { say, indicator } = view;
    const names = namesOf(view, matrix);
    const figures = cells.map((cell) => figureIn(say, cell));
    const room = heatLayout(
      {
        rows: names.rows.short,
        columns: names.columns.short,
        figures,
        counts: countOn(matrix, names.columns.short),
        mark: judged ? 0.7 : 0,
      },
      this.size,
    );
    const ramp = rampOf(cells.flatMap((cell) => (cell.placed ? [cell.observation!.value!] : [])));
    const picks = pickable(matrix);
    const size = { '--n': `${columns.length}`, '--m': `${rows.length}` };
    const wide =
      room.least > 0 && room.least * columns.length > this.size.width - room.names * this.size.em;
    const { hidden } = heatmapWords[say.lang];
    const hints = [
      ...(wide ? [hidden.columns] : []),
      ...(!room.numbers && figures.some(Boolean) ? [hidden.numbers] : []),
    ];
    return html`${hints.map((hint) => html`<p class="key" aria-hidden="true">${hint}</p>`)}
      <div
        class="matrix ${wide ? 'wide' : ''} ${rows.length < 4 ? 'few' : ''}"
        part="matrix"
        ${cssProps({ ...size, '--names': `${room.names}`, '--least': `${room.least}px` })}
      >
        ${across(names.columns.short, room.every)}
        ${down(names.rows.short, pickedRow(view, matrix))}
        ${this.list.render({
          part: 'grid',
          optionPart: 'cell',
          look: '',
          style: cssProps(size),
          label: heatmapWords[say.lang].hint(say.indicator(indicator), picks),
          options: cells.map((cell, i) => ({
            look: lookOf(cell, matrix, ramp.step, picks !== undefined),
            label: labelOf(view, matrix, cell),
            picked: isPicked(view, matrix, i),
            style: { '--c': `${cell.column + 1}`, '--s': `${cell.span}`, '--r': `${cell.row + 1}` },
            body: html`${isPreliminary(cell) ? html`<i class="ring"></i>` : nothing}${
              room.numbers && figures[i] ? html`<span>${figures[i]}</span>` : nothing
            }`,
          })),
          step: (index, key) => neighbour(matrix, index, key),
          choose: (index) => this.#choose(matrix, index),
        })}
      </div>`;
  }

  #choose(matrix: Matrix, index: number): void {
    const region = regionAt(matrix, index);
    const { observation } = matrix.cells[index]!;
    if (region) this.pickRegion(region);
    else if (!matrix.period && observation) this.pickPeriod(observation.period.code);
  }
}

/** The first figure of a matrix; it has one at least. */
const firstOf = ({ cells }: Matrix): Observation | undefined =>
  cells.find(({ observation }) => observation)?.observation;

/** The cell of a row that covers a column. */
function cellAt({ cells }: Matrix, row: number, column: number): HeatCell | undefined {
  return cells.find(
    (cell) => cell.row === row && cell.column <= column && column < cell.column + cell.span,
  );
}

/** The period of a matrix, or the first and the last of a calendar. */
function timeOf(say: Speaker, matrix: Matrix): string {
  const { cells, period } = matrix;
  const text = (observation?: Observation) => (observation ? say.period(observation) : '');
  if (period) return text(firstOf(matrix));
  const ends = [cells[0], cells[cells.length - 1]];
  return say.words.range(text(ends[0]?.observation), text(ends[1]?.observation));
}

function isPicked(view: View, matrix: Matrix, index: number): boolean {
  if (matrix.period) return regionAt(matrix, index) === pickedRegion(view);
  const code = view.pickedPeriod?.code;
  return code !== undefined && matrix.cells[index]!.observation?.period.code === code;
}

/** The row of the region that was picked, -1 where rows are no regions or none was. */
function pickedRow(view: View, { rows }: Matrix): number {
  const hasRegions = rows[0]?.kind === 'region';
  return hasRegions ? rows.findIndex(({ id }) => id === pickedRegion(view)) : -1;
}

/** True where names are steps of time or number: a reader can count on between two of them. */
function countOn({ columns }: Matrix, names: readonly string[]): boolean {
  const { kind } = columns[0]!;
  return kind === 'category' ? names.every((name) => /\d/.test(name)) : kind !== 'region';
}

const isPreliminary = ({ observation }: Matrix['cells'][number]) =>
  observation?.value != null &&
  observation.status.some((letter) => letter === 'P' || letter === 'E');

/** The regions below the element's own; where the reader picked one further down, its siblings. */
function regionsOf({ dataset, region, home }: View): {
  regions: readonly Region[];
  within: Region;
} {
  const inner = region !== home && !home.children.includes(region);
  const within = (inner ? dataset.regions.get(region.parent ?? '') : undefined) ?? home;
  return { regions: peersOf(dataset, within), within };
}

const pickedRegion = ({ region, home }: View) => (region === home ? '' : region.id);

/** The region that a cell is of, where rows or columns are regions. */
function regionAt({ rows, columns, cells }: Matrix, index: number): string | undefined {
  const { row, column } = cells[index]!;
  return [rows[row]!, columns[column]!].find(({ kind }) => kind === 'region')?.id;
}

const pickable = ({ rows, columns, period }: Matrix) =>
  period === undefined
    ? 'period'
    : [rows, columns].some(([head]) => head?.kind === 'region')
      ? 'region'
      : undefined;

/** The cell that a key leads to; at the edge it stays. */
function neighbour(matrix: Matrix, index: number, key: string): number | undefined {
  const { cells } = matrix;
  const { row, column, span } = cells[index]!;
  const at = (to: number, place: number) => {
    const cell = cellAt(matrix, to, place);
    return cell ? cells.indexOf(cell) : index;
  };
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return cells.length - 1;
    case 'ArrowRight':
      return at(row, column + span);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    default:
      return undefined;
  }
}

function across(names: readonly string[], every: number): TemplateResult {
  const shown = names.flatMap((name, i) => (i % every === 0 ? [{ name, i }] : []));
  return html`<div class="across" aria-hidden="true">
    ${shown.map(
      ({ name, i }) =>
        html`<span
          class=${every > 1 ? 'thin' : ''}
          ${cssProps({ '--c': `${i + 1}`, '--s': `${Math.min(every, names.length - i)}` })}
          >${name}</span
        >`,
    )}
  </div>`;
}

function down(names: readonly string[], picked: number): TemplateResult {
  return html`<div class="down" aria-hidden="true">
    ${names.map((name, i) => html`<span class=${i === picked ? 'picked' : ''} title=${name}>${name}</span>`)}
  </div>`;
}

/** Why there is no matrix, in a sentence. */
function refusalOf(
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

function unknownBy({ dataset }: View, value: string): Fault {
  const allowed = ['region', ...dataset.dimensions.keys(), 'month year', 'day'].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}
