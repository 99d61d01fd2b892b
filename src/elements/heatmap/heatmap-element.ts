import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { heatLayout } from '../../charts/heatmap.js';
import { rampOf } from '../../charts/ramp.js';
import { heatmap, layoutOf, type Matrix } from '../../core/derive/heatmap.js';
import { peersOf } from '../../core/derive/rank.js';
import type { Region } from '../../core/model/dataset.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { faultOf, type Fault, type Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import {
  firstFigure,
  hasRegions,
  isCountable,
  isPreliminary,
  neighbourOf,
  pickableIn,
  regionOf,
  rowOf,
  shadedValues,
} from './heatmap-cells.js';
import { lookOf, renderColumnNames, renderKey, renderRowNames } from './heatmap-frame.js';
import { heatmapStyles } from './heatmap.styles.js';
import {
  cellText,
  figureText,
  heatmapMarks,
  heatmapReading,
  heatmapRefusal,
  heatmapTable,
  namesOf,
  timeText,
  timesOf,
} from './heatmap.text.js';
import { heatmapWords } from './heatmap.words.js';

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

  #choose(matrix: Matrix, index: number): void {
    const cell = matrix.cells[index];
    if (!cell) return;
    const region = regionOf(matrix, cell);
    if (region) this.pickRegion(region);
    else if (!matrix.period && cell.observation) this.pickPeriod(cell.observation.period.code);
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
    if (typeof matrix === 'string') return heatmapRefusal(view, layout, matrix);
    const place = hasRegions(matrix) ? say.below(within.id, regions.length) : say.region(region.id);
    const unit = say.words.ui.unitOf(say.unit(indicator.unit));
    const reading = heatmapReading(view, matrix);
    return {
      kind: 'picture',
      title: say.indicator(indicator),
      where: [place, timeText(say, matrix), unit].join(' · '),
      times: timesOf(matrix),
      draw: () => this.#renderPicture(view, matrix, reading),
      table: (tables) => heatmapTable(tables, view, matrix),
      summary: reading,
      sources: [matrix.source, indicator.source],
      marks: heatmapMarks(say, matrix),
    };
  }

  #renderPicture(view: IndicatorView, matrix: Matrix, reading: string): TemplateResult {
    const { say, indicator } = view;
    const isUsual = firstFigure(matrix)?.accumulation === 'typical-month';
    const usual = heatmapWords[say.lang].usual[indicator.kind === 'flow' ? 'sum' : 'level'];
    return html`${this.#renderMatrix(view, matrix)} ${renderKey(view, matrix)}
    ${isUsual ? html`<p class="reading">${usual}</p>` : nothing}
    ${reading ? html`<p class="reading" aria-hidden="true">${reading}</p>` : nothing}`;
  }

  #renderMatrix(view: IndicatorView, matrix: Matrix): TemplateResult {
    const { say } = view;
    const { cells, judged, rows, columns } = matrix;
    const names = namesOf(view, matrix);
    const figures = cells.map((cell) => figureText(say, cell));
    const room = heatLayout(
      {
        rows: names.rows.short,
        columns: names.columns.short,
        figures,
        counts: isCountable(matrix, names.columns.short),
        mark: judged ? 0.7 : 0,
      },
      this.size,
    );
    const { width, em } = this.size;
    const isWide = room.least > 0 && room.least * columns.length > width - room.names * em;
    const { hidden } = heatmapWords[say.lang];
    const hints = [
      ...(isWide ? [hidden.columns] : []),
      ...(!room.numbers && figures.some(Boolean) ? [hidden.numbers] : []),
    ];
    const measures = {
      '--n': `${columns.length}`,
      '--m': `${rows.length}`,
      '--names': `${room.names}`,
      '--least': `${room.least}px`,
    };
    return html`${hints.map((hint) => html`<p class="key" aria-hidden="true">${hint}</p>`)}
      <div
        class="matrix ${isWide ? 'wide' : ''} ${rows.length < 4 ? 'few' : ''}"
        part="matrix"
        ${cssProps(measures)}
      >
        ${renderColumnNames(names.columns.short, room.every)}
        ${renderRowNames(names.rows.short, rowOf(matrix, pickedRegion(view)))}
        ${this.#renderCells(view, matrix, room.numbers ? figures : [])}
      </div>`;
  }

  /** The cells, each with its figure where all of them have room. */
  #renderCells(view: IndicatorView, matrix: Matrix, figures: readonly string[]): TemplateResult {
    const { say, indicator } = view;
    const { rows, columns } = matrix;
    const label = heatmapWords[say.lang].hint(say.indicator(indicator), pickableIn(matrix));
    return this.list.render({
      part: 'grid',
      optionPart: 'cell',
      look: '',
      style: { '--n': `${columns.length}`, '--m': `${rows.length}` },
      label,
      options: optionsOf(view, matrix, figures),
      step: (index, key) => neighbourOf(matrix, index, key),
      choose: (index) => this.#choose(matrix, index),
    });
  }
}

function optionsOf(view: View, matrix: Matrix, figures: readonly string[]): Option[] {
  const { step } = rampOf(shadedValues(matrix));
  const isPickable = pickableIn(matrix) !== undefined;
  return matrix.cells.map((cell, i): Option => {
    const { row, column, span } = cell;
    const figure = figures[i];
    const ring = isPreliminary(cell) ? html`<i class="ring"></i>` : nothing;
    return {
      look: lookOf(cell, matrix, step, isPickable),
      label: cellText(view, matrix, cell),
      picked: isPicked(view, matrix, i),
      style: { '--c': `${column + 1}`, '--s': `${span}`, '--r': `${row + 1}` },
      body: html`${ring}${figure ? html`<span>${figure}</span>` : nothing}`,
    };
  });
}

/** True for a cell of the region or the period that the reader picked. */
function isPicked(view: View, matrix: Matrix, index: number): boolean {
  const cell = matrix.cells[index];
  if (!cell) return false;
  const picked = matrix.period ? pickedRegion(view) : view.pickedPeriod?.code;
  const shown = matrix.period ? regionOf(matrix, cell) : cell.observation?.period.code;
  return picked !== undefined && shown === picked;
}

/** The id of the region that the reader picked. */
function pickedRegion({ region, home }: View): string | undefined {
  return region === home ? undefined : region.id;
}

/** The regions below the element's own; where the reader picked one further down, its siblings. */
function regionsOf({ dataset, region, home }: View): {
  regions: readonly Region[];
  within: Region;
} {
  const isDeeper = region !== home && !home.children.includes(region);
  const within = (isDeeper ? dataset.regions.get(region.parent ?? '') : undefined) ?? home;
  return { regions: peersOf(dataset, within), within };
}

function unknownBy({ dataset }: View, value: string): Fault {
  const allowed = ['region', ...dataset.dimensions.keys(), 'month year', 'day'].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}
