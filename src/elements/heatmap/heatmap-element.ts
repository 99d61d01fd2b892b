import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { heatLayout, type HeatLayout } from '../../charts/heatmap.js';
import {
  heatmap,
  layoutOf,
  type Head,
  type HeatCell,
  type Matrix,
} from '../../core/derive/heatmap.js';
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
import { shadesStyles } from '../base/shades/shades.styles.js';
import { tableStyles } from '../base/table/table.styles.js';
import { markOf } from '../base/text/miss.js';
import {
  figuresIn,
  hasRegions,
  headOf,
  isCountable,
  keyIn,
  neighbourOf,
  pickableIn,
  placeOf,
  preliminaryIn,
  regionOf,
} from './heatmap-cells.js';
import {
  lookOf,
  renderColumnNames,
  renderKey,
  renderRowNames,
  RING,
  tipLook,
  type SideNames,
} from './heatmap-frame.js';
import { heatmapStyles } from './heatmap.styles.js';
import {
  cellText,
  figureText,
  heatmapFinding,
  heatmapMarks,
  heatmapReading,
  heatmapRefusal,
  heatmapTable,
  namesOf,
  timeText,
  timesOf,
  usualText,
} from './heatmap.text.js';
import { heatmapWords } from './heatmap.words.js';
import { phrased } from '../base/text/phrased.js';

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
    return [...GfElement.styles, listStyles, tableStyles, shadesStyles, heatmapStyles];
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
    const told = say.commonNotes(figuresIn(matrix.cells));
    const reading = heatmapReading(view, matrix);
    return {
      kind: 'picture',
      title: say.indicator(indicator),
      finding: heatmapFinding(view, matrix),
      where: [place, timeText(say, matrix), unit, ...told].join(' · '),
      times: timesOf(matrix),
      draw: () => this.#renderPicture(view, matrix, reading),
      paper: async () => (await import('./heatmap.paper.js')).heatmapPaper(view, matrix),
      table: (tables) => heatmapTable(tables, view, matrix),
      summary: reading,
      sources: [matrix.source, indicator.source],
      marks: heatmapMarks(say, matrix),
    };
  }

  #renderPicture(view: IndicatorView, matrix: Matrix, reading: string): TemplateResult {
    const usual = usualText(view, matrix);
    return html`${this.#renderMatrix(view, matrix)} ${renderKey(view, matrix, this.size)}
    ${usual ? html`<p class="reading">${phrased(usual)}</p>` : nothing}
    ${reading ? html`<p class="reading" aria-hidden="true">${phrased(reading)}</p>` : nothing}`;
  }

  #renderMatrix(view: IndicatorView, matrix: Matrix): TemplateResult {
    const { say } = view;
    const arrangement = arrangementOf(view, matrix, this.size);
    const { room, across, down } = arrangement;
    const { hidden } = heatmapWords[say.lang];
    const hints = [
      ...(room.wide ? [hidden.columns] : []),
      ...(room.numbers !== 'all' && figuresIn(matrix.cells).length > 0 ? [hidden.numbers] : []),
    ];
    const measures = {
      '--n': `${across.names.length}`,
      '--m': `${down.names.length}`,
      '--names': `${room.names}`,
      '--least': `${room.least}px`,
      '--high': `${room.high}em`,
    };
    return html`<div
        class="matrix ${room.wide ? 'wide' : ''} ${room.turned ? 'turned' : ''} ${down.names.length < 4 ? 'few' : ''}"
        part="matrix"
        ${cssProps(measures)}
      >
        ${renderColumnNames(across, room.every)} ${renderRowNames(down)}
        ${this.#renderCells(view, matrix, arrangement)}
      </div>
      ${hints.map((hint) => html`<p class="hint" aria-hidden="true">${phrased(hint)}</p>`)}`;
  }

  #renderCells(view: IndicatorView, matrix: Matrix, arrangement: Arrangement): TemplateResult {
    const { say, indicator } = view;
    const { room, across, down } = arrangement;
    return this.list.render({
      part: 'grid',
      optionPart: 'cell',
      look: '',
      style: { '--n': `${across.names.length}`, '--m': `${down.names.length}` },
      label: say.words.ui.keysHint(say.indicator(indicator)),
      options: optionsOf(view, matrix, arrangement),
      joined: say.words.list,
      step: (index, key) => neighbourOf(matrix, index, keyIn(key, room.turned)),
      choose: (index) => this.#choose(matrix, index),
    });
  }
}

/** How a matrix stands in its room: its names along both sides, and where what is said. */
interface Arrangement {
  room: HeatLayout;
  across: SideNames;
  down: SideNames;
  preliminary: ReadonlySet<HeatCell>;
}

/**
 * How many times its usual size the text of the page has: readers set it in their browser, portals by a button. Where
 * nothing has been laid out there is no page to ask.
 */
const enlarged = ({ width }: { width: number }) =>
  width > 0 ? parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 : 1;

function arrangementOf(
  view: IndicatorView,
  matrix: Matrix,
  size: { width: number; em: number },
): Arrangement {
  const { say } = view;
  const { cells, judged, highest, lowest } = matrix;
  const names = namesOf(view, matrix);
  const side = (heads: readonly Head[], short: readonly string[]) => ({
    short,
    counts: isCountable(heads, short),
  });
  const room = heatLayout(
    {
      rows: side(matrix.rows, names.rows.short),
      columns: side(matrix.columns, names.columns.short),
      figures: cells.map((cell) => figureText(say, cell)),
      ends: [...highest, ...lowest].map((cell) => figureText(say, cell)),
      mark: judged ? 0.7 : 0,
    },
    { width: size.width, em: size.em, enlarged: enlarged(size) },
  );
  const preliminary = preliminaryIn(matrix);
  const picked = pickedRegion(view);
  const rows: SideNames = {
    names: names.rows.short,
    picked: headOf(matrix.rows, picked),
    preliminary: preliminary.rows,
  };
  const columns: SideNames = {
    names: names.columns.short,
    picked: headOf(matrix.columns, picked),
    preliminary: preliminary.columns,
  };
  const [across, down] = room.turned ? [rows, columns] : [columns, rows];
  return { room, across, down, preliminary: preliminary.cells };
}

/** True where the figure of a cell is printed in it. */
const isPrinted = ({ numbers }: HeatLayout, { highest, lowest }: Matrix, cell: HeatCell) =>
  numbers === 'all' || (numbers === 'ends' && (highest.includes(cell) || lowest.includes(cell)));

function optionsOf(view: View, matrix: Matrix, arrangement: Arrangement): Option[] {
  const { room, across, down, preliminary } = arrangement;
  const isPickable = pickableIn(matrix) !== undefined;
  return matrix.cells.map((cell, i): Option => {
    const place = placeOf(cell, room.turned);
    const figure = isPrinted(room, matrix, cell) ? figureText(view.say, cell) : '';
    const mark = cell.judgement ? markOf(cell.judgement) : '';
    const label = cellText(view, matrix, cell);
    const side = tipLook(place, across.names.length, down.names.length);
    return {
      look: `${lookOf(cell, matrix, isPickable)} ${side}`,
      // The figure alone is no name; where it stands comes first.
      seen: [],
      more: [label],
      tip: label,
      picked: isPicked(view, matrix, i),
      style: {
        '--c': `${place.column + 1}`,
        '--s': `${place.across}`,
        '--r': `${place.row + 1}`,
        '--d': `${place.down}`,
      },
      body: html`${preliminary.has(cell) ? RING : nothing}${
        figure || mark ? html`<span>${mark}${figure}</span>` : nothing
      }`,
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
