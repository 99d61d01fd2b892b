import { html, nothing, type TemplateResult } from 'lit';
import {
  columnsFor,
  sharedScale,
  smallMultiple,
  uprights,
  type Uprights,
} from '../../charts/compare.js';
import type { Region } from '../../core/model/dataset.js';
import { isHollow } from '../../core/contract/status.js';
import {
  MOST_COLUMNS,
  comparePeriods,
  compareRegions,
  type Comparison,
} from '../../core/derive/compare.js';
import { parsePeriod, type Period } from '../../core/time/period.js';
import { observationAt } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { compareWords } from './compare.words.js';
import { basisOf } from '../base/text/compare-attribute.js';
import type { Card, Tables } from '../base/element/outcome.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { property } from '../base/element/property.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { type Fault, isFault, unknownIn } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { environmentOf, marksOf, rowMarks } from '../base/text/marks.js';
import { goalsOf, nameOf, renderBar, renderHead, scaled, textOf } from './compare.text.js';
import { compareStyles } from './compare.styles.js';

/** Height of a small drawing in em, as in the style sheet. */
const HEIGHT = 9;

/** Fewer points than these make no line. */
const A_LINE = 3;

const tokens = (text: string) => [...new Set(text.split(/\s+/).filter(Boolean))];

/**
 * Up to four regions at one period, or up to four periods of one region, side by side on the same
 * scale: each with its number, its change and whether it keeps its target. Regions have a small line
 * over time, periods have bars from zero. Figures that follow other definitions share no scale.
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
      ...[...GfElement.styles, figureStyles, listStyles, plotStyles, tableStyles],
      boundsStyles,
      compareStyles,
    ];
  }

  private readonly size = new SizeController(this);
  private readonly list = new ListController(this);
  private readonly plots = Array.from({ length: MOST_COLUMNS }, () => new PlotController(this));

  /** Region ids, at most four; left out, the region and the one above it, else those below. */
  @property() regions = '';

  /** Periods of one region instead, at most four: `2023-06 2024-06`. */
  @property() periods = '';

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, region, indicator } = view;
    if (!indicator) return undefined;
    const asked = this.periods.trim() ? this.#periods(view) : this.#regions(view);
    if (isFault(asked)) return asked;
    const basis = basisOf(this.compare);
    const comparison =
      'periods' in asked
        ? comparePeriods(dataset, indicator.id, region, asked.periods, basis)
        : compareRegions(dataset, indicator.id, asked.regions, view.period, basis);
    if (!comparison) return undefined;
    const { by, columns } = comparison;
    const recent = columns.flatMap((column) => column.recent ?? []);
    const shown = columns.find(({ observation }) => observation)!;
    const title = say.indicator(indicator);
    return {
      title,
      where: by === 'region' ? say.period(shown.observation!) : say.region(region.id),
      body: this.#renderBody(view, comparison, asked.left),
      table: (tables) => tableOf(tables, say, title, comparison),
      summary: compareWords[say.lang].together(
        columns.map((column) => `${nameOf(say, by, column)} ${textOf(say, column)}`),
      ),
      sources: [
        ...columns.map(({ observation }) => observation?.row?.source),
        ...recent.map(({ source }) => source),
        indicator.source,
      ],
      marks: drawsLines(comparison)
        ? marksOf(say, recent)
        : rowMarks(
            say,
            columns.flatMap(({ observation }) => observation ?? []),
          ),
    };
  }

  #regions({ dataset, region }: View): { regions: Region[]; left: number } | Fault {
    const ids = tokens(this.regions);
    const unknown = ids.find((id) => !dataset.regions.has(id));
    if (unknown !== undefined) {
      return unknownIn(dataset, 'unknown-region', '@regions', unknown, dataset.regions.keys());
    }
    if (ids.length > 0) {
      const regions = ids.slice(0, MOST_COLUMNS).map((id) => dataset.regions.get(id)!);
      return { regions, left: ids.length - regions.length };
    }
    const parent = dataset.regions.get(region.parent ?? '');
    return { regions: [region, ...(parent ? [parent] : region.children.slice(0, 3))], left: 0 };
  }

  #periods({ dataset }: View): { periods: Period[]; left: number } | Fault {
    const codes = tokens(this.periods);
    const wrong = codes.find((code) => !parsePeriod(code));
    if (wrong !== undefined) return unknownIn(dataset, 'unknown-period', '@periods', wrong);
    const periods = codes.slice(0, MOST_COLUMNS).map((code) => parsePeriod(code)!);
    return { periods, left: codes.length - periods.length };
  }

  #renderBody(view: View, comparison: Comparison, left: number): TemplateResult {
    const { say } = view;
    const { mismatch, breaks } = comparison;
    const words = compareWords[say.lang];
    const lines = drawsLines(comparison);
    const scale = uprights(scaled(comparison.columns));
    const unit = view.indicator!.unit;
    const remarks = [
      ...(mismatch
        ? []
        : [
            lines
              ? words.sameScale
              : words.fromZero(
                  say.rounded(scale.domain[0], unit),
                  say.rounded(scale.domain[1], unit),
                ),
          ]),
      ...breaks.map(({ period, item }) => words.broken(say.span(period), say.text(item?.text))),
      ...(left > 0 ? [words.leftOut(MOST_COLUMNS, left)] : []),
    ];
    return html`${mismatch ? html`<p class="refused" part="remarks">${words.mismatch[mismatch]}</p>` : nothing}
    ${lines ? this.#renderLines(view, comparison) : this.#renderBars(view, comparison, scale)}
    ${remarks.length > 0 ? html`<div class="remarks" part="remarks">${remarks.map((text) => html`<p>${text}</p>`)}</div>` : nothing}`;
  }

  #grid(count: number): { columns: number; room: number } {
    const { width, em } = this.size;
    const columns = columnsFor(count, width, em);
    return { columns, room: (width - 1.25 * em * (columns - 1)) / columns };
  }

  #renderLines(view: View, { by, columns }: Comparison): TemplateResult {
    const { say } = view;
    const grid = this.#grid(columns.length);
    const recent = columns.flatMap((column) => column.recent ?? []);
    const goals = columns.flatMap(goalsOf);
    const shared = sharedScale(recent, goals, view.indicator!.kind === 'flow');
    const size = { width: grid.room, height: HEIGHT * this.size.em, em: this.size.em };
    return html`<ul class="columns" part="columns" ${cssProps({ '--columns': `${grid.columns}` })}>
      ${columns.map((column, i) => {
        const { recent: series } = column;
        const name = nameOf(say, by, column);
        const drawn =
          series && this.size.width > 0
            ? this.plots[i]!.render({
                ...smallMultiple(series, shared, goalsOf(column), environmentOf(say, size), i),
                ...size,
                label: say.words.ui.plotHint(name),
                describe: (at) => say.describe(observationAt(series, at)),
              })
            : series && html`<div class="plot"></div>`;
        return html`<li class="column" part="column">
          ${renderHead(view, name, column)}${drawn ?? nothing}
        </li>`;
      })}
    </ul>`;
  }

  #renderBars(view: View, comparison: Comparison, scale: Uprights): TemplateResult {
    const { say } = view;
    const { by, columns, mismatch } = comparison;
    const options = columns.map((column): Option => {
      const name = nameOf(say, by, column);
      const { observation } = column;
      return {
        look: [
          observation && isHollow(observation) ? 'preliminary' : '',
          observation?.value === 0 ? 'zero' : '',
          column.afterBreak ? 'parted' : '',
        ].join(' '),
        label: `${name} ${textOf(say, column)}`,
        picked: by === 'region' && view.region !== view.home && column.region === view.region,
        body: html`${renderHead(view, name, column)}${mismatch ? nothing : renderBar(column, scale)}`,
      };
    });
    const last = columns.length - 1;
    return this.list.render({
      ...{ part: 'columns', optionPart: 'column', look: 'bars', options },
      label: compareWords[say.lang].listHint(say.indicator(view.indicator!)),
      style: cssProps({ '--columns': `${this.#grid(columns.length).columns}` }),
      step: (index, key) => {
        const [before, after] = [Math.max(0, index - 1), Math.min(last, index + 1)];
        const steps: Record<string, number> = {
          ...{ ArrowLeft: before, ArrowUp: before, ArrowRight: after, ArrowDown: after },
          ...{ Home: 0, End: last },
        };
        return steps[key];
      },
      choose: (i) => {
        const { region, period } = columns[i]!;
        if (by === 'region') this.pickRegion(region.id);
        else this.pickPeriod(period.code);
      },
    });
  }
}

/** Regions are lines where any of them has a course, and a common scale. */
function drawsLines({ by, columns, mismatch }: Comparison): boolean {
  const long = columns.some(({ recent }) => (recent?.axis.count ?? 0) >= A_LINE);
  return by === 'region' && !mismatch && long;
}

function tableOf(tables: Tables, say: Speaker, title: string, { by, columns }: Comparison) {
  const names = columns.map((column) => nameOf(say, by, column));
  const series = columns.flatMap(({ recent }) => recent ?? []);
  if (by === 'region' && series.length > 0) {
    const named = names.filter((_, i) => columns[i]!.recent);
    return tables.timeTable(say, title, series, named);
  }
  return {
    caption: title,
    head: say.words.ui.period,
    columns: [title],
    rows: columns.map(({ observation }, i) => ({
      head: names[i]!,
      cells: [tables.cellText(say, observation)],
    })),
  };
}
