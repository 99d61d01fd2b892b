import { html, nothing, type TemplateResult } from 'lit';
import { columnsFor, smallMultiple, type SharedScale } from '../../charts/compare.js';
import { isHollow } from '../../core/contract/status.js';
import {
  MOST_COLUMNS,
  comparePeriods,
  compareRegions,
  type Column,
  type Comparison,
} from '../../core/derive/compare.js';
import { observationAt } from '../../core/series/resolve.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { isFault, type Outcome } from '../base/element/outcome.js';
import { property, state } from '../base/element/property.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { basisOf } from '../base/text/compare-attribute.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { environmentOf, marksOf, rowMarks } from '../base/text/marks.js';
import { renderAll } from './compare-all.js';
import {
  barScale,
  columnHeard,
  goalsOf,
  hasLines,
  lineScale,
  remarksOf,
  renderBar,
  renderHead,
} from './compare-columns.js';
import { periodsIn, regionsIn } from './compare-question.js';
import { compareStyles } from './compare.styles.js';
import {
  compareFinding,
  compareReading,
  compareTable,
  nameOf,
  noneOfPeriods,
} from './compare.text.js';
import { compareWords } from './compare.words.js';
import { phrased } from '../base/text/phrased.js';

/** Height of a small drawing in em, as in the style sheet. */
const HEIGHT = 9;

/**
 * Up to four regions at one period, or up to four periods of one region, side by side on the same
 * scale: each with its number, its change and whether it keeps its target. Regions have a small line
 * over time, periods have bars from zero; `all` draws a small line for every region below one. Figures
 * that follow other definitions share no scale.
 *
 * @summary A few regions or periods side by side on the same scale.
 * @csspart columns - The columns.
 * @csspart column - One region or period.
 * @csspart number - The number with its unit.
 * @csspart change - The change and its basis.
 * @csspart target - The target and whether it is kept.
 * @csspart plot - The small line of a region.
 * @csspart tooltip - What a point of the line says.
 * @csspart remarks - What is said of the scale, of breaks and of columns left out.
 * @csspart table - The figures as a table.
 */
export class CompareElement extends GfElement {
  static override get styles() {
    return [
      ...GfElement.styles,
      figureStyles,
      listStyles,
      plotStyles,
      tableStyles,
      boundsStyles,
      compareStyles,
    ];
  }

  private readonly size = new SizeController(this);
  private readonly list = new ListController(this);
  private readonly plots = Array.from({ length: MOST_COLUMNS }, () => new PlotController(this));

  /** The drawing that was visited last: those side by side are one stop. */
  @state() private stop = 0;

  /** Region ids, at most four; left out, the region and the one above it, else those below. */
  @property() regions = '';

  /** Periods of one region instead, at most four: `2023-06 2024-06`. */
  @property() periods = '';

  /** All regions below one, as many small lines on one scale; `regions` and `periods` are not asked then. */
  @property({ type: Boolean }) all = false;

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const { dataset, region, indicator } = view;
    const basis = basisOf(this.compare);
    if (this.all && view.home.children.length > 0) {
      const { home, period, from } = view;
      const every = compareRegions(dataset, indicator.id, home.children, period, basis, from);
      return every ? this.#compared(view, every, 0) : this.nothing(view);
    }
    if (this.periods.trim()) {
      const periods = periodsIn(view, this.periods);
      if (isFault(periods)) return periods;
      const { chosen, leftOut } = periods;
      const comparison = comparePeriods(dataset, indicator.id, region, chosen, basis);
      return comparison ? this.#compared(view, comparison, leftOut) : noneOfPeriods(view, chosen);
    }
    const regions = regionsIn(view, this.regions);
    if (isFault(regions)) return regions;
    const { chosen, leftOut } = regions;
    const { period, from } = view;
    const comparison = compareRegions(dataset, indicator.id, chosen, period, basis, from);
    return comparison ? this.#compared(view, comparison, leftOut) : this.nothing(view);
  }

  #compared(view: IndicatorView, comparison: Comparison, leftOut: number): Outcome {
    const { say, region, indicator } = view;
    const { by, columns } = comparison;
    const observations = columns.flatMap(({ observation }) => observation ?? []);
    const [first] = observations;
    if (!first) return this.nothing(view);
    const recent = columns.flatMap((column) => column.recent ?? []);
    const title = say.indicator(indicator);
    const isOfAll = this.all && hasLines(comparison);
    return {
      kind: 'picture',
      title,
      finding: compareFinding(say, comparison),
      where: [
        by === 'region' ? say.period(first) : say.region(region.id),
        ...say.commonNotes(observations),
      ].join(' · '),
      // Periods that are named are those asked for, whatever the page asks.
      times: by === 'region' ? observations.map(({ period }) => period) : 'any',
      draw: () => this.#renderComparison(view, comparison, leftOut),
      paper: async () =>
        (await import('./compare.paper.js')).comparePaper(view, comparison, {
          leftOut,
          isOfAll,
        }),
      table: (tables) => compareTable(tables, say, title, comparison),
      // Of all regions each says its own.
      summary: isOfAll ? undefined : compareReading(say, comparison),
      // Each column is heard with all its words.
      isRead: true,
      sources: [
        ...observations.map(({ row }) => row?.source),
        ...recent.map(({ source }) => source),
        indicator.source,
      ],
      marks: hasLines(comparison) ? marksOf(say, recent) : rowMarks(say, observations),
    };
  }

  #renderComparison(view: IndicatorView, comparison: Comparison, leftOut: number): TemplateResult {
    const { say } = view;
    const words = compareWords[say.lang];
    const { mismatch } = comparison;
    const isOfAll = this.all && hasLines(comparison);
    const columns = isOfAll
      ? this.#renderAll(view, comparison)
      : hasLines(comparison)
        ? this.#renderLines(view, comparison)
        : this.#renderBars(view, comparison);
    const remarks = remarksOf(view, comparison, { leftOut, isOfAll });
    return html`${
      mismatch ? html`<p class="refused" part="remarks">${words.mismatch[mismatch]}</p>` : nothing
    }
    ${columns}
    ${
      remarks.length > 0
        ? html`<div class="remarks" part="remarks">
            ${remarks.map((text) => html`<p>${phrased(text)}</p>`)}
          </div>`
        : nothing
    }`;
  }

  #renderAll(view: IndicatorView, comparison: Comparison): TemplateResult | typeof nothing {
    const { list } = this;
    const { width, em } = this.size;
    return renderAll(view, comparison, { list, width, em, pick: (id) => this.pickRegion(id) });
  }

  /** How many columns stand in a row, and how wide each is in pixels. */
  #grid(count: number): { columns: number; room: number } {
    const { width, em } = this.size;
    const columns = columnsFor(count, width, em);
    return { columns, room: (width - 1.25 * em * (columns - 1)) / columns };
  }

  #renderLines(view: IndicatorView, { by, columns }: Comparison): TemplateResult {
    const { say } = view;
    const grid = this.#grid(columns.length);
    const drawn = columns.flatMap(({ recent }, i) => (recent ? i : []));
    const stop = drawn.includes(this.stop) ? this.stop : drawn[0];
    const scale = lineScale(view, columns);
    const said = say.commonNotes(columns.flatMap(({ observation }) => observation ?? []));
    return html`<ul class="columns" part="columns" ${cssProps({ '--columns': `${grid.columns}` })}>
      ${columns.map((column, i) => {
        const name = nameOf(say, by, column);
        return html`<li class="column" part="column">
          ${renderHead(view, name, column, said)}
          ${this.#renderLine(view, column, { serial: i, isStop: i === stop, name, scale, width: grid.room })}
        </li>`;
      })}
    </ul>`;
  }

  /** The small line of a column; its empty room until its size is known. */
  #renderLine(
    { say }: IndicatorView,
    column: Column,
    { serial, isStop, name, scale, width }: SmallLine,
  ): TemplateResult | typeof nothing {
    const { recent: series } = column;
    const plot = this.plots[serial];
    if (!series || !plot) return nothing;
    if (this.size.width === 0) return html`<div class="plot"></div>`;
    const { em } = this.size;
    const height = HEIGHT * em;
    const env = { ...environmentOf(say, { width, height, em }), cut: '' };
    const { picture, geometry } = smallMultiple(series, scale, goalsOf(column), env);
    return plot.render({
      picture,
      geometry,
      width,
      height,
      label: say.words.ui.keysHint(name),
      describe: (index) => say.describe(observationAt(series, index)),
      isStop,
      entered: () => {
        this.stop = serial;
      },
    });
  }

  #renderBars(view: IndicatorView, comparison: Comparison): TemplateResult {
    const { say, indicator } = view;
    const { by, columns } = comparison;
    return this.list.render({
      part: 'columns',
      optionPart: 'column',
      look: 'bars',
      options: optionsOf(view, comparison),
      label: say.words.ui.keysHint(say.indicator(indicator)),
      style: { '--columns': `${this.#grid(columns.length).columns}` },
      joined: say.words.list,
      choose: (i) => {
        const column = columns[i];
        if (!column) return;
        if (by === 'region') this.pickRegion(column.region.id);
        else this.pickPeriod(column.period.code);
      },
    });
  }
}

/** Where a small line stands. */
interface SmallLine {
  /** Its place among the columns. */
  serial: number;
  /** True for the one that the Tab key stops at. */
  isStop: boolean;
  name: string;
  scale: SharedScale;
  /** Pixels. */
  width: number;
}

function optionsOf(view: IndicatorView, { by, columns, mismatch }: Comparison): Option[] {
  const { say } = view;
  const scale = barScale(columns);
  const said = say.commonNotes(columns.flatMap(({ observation }) => observation ?? []));
  return columns.map((column): Option => {
    const name = nameOf(say, by, column);
    const { observation } = column;
    return {
      look: [
        observation && isHollow(observation) ? 'preliminary' : '',
        observation?.value === 0 ? 'zero' : '',
        column.afterBreak ? 'parted' : '',
      ].join(' '),
      ...columnHeard(view, name, column, said),
      picked: by === 'region' && view.region !== view.home && column.region === view.region,
      body: html`${renderHead(view, name, column, said)}${mismatch ? nothing : renderBar(column, scale)}`,
    };
  });
}
