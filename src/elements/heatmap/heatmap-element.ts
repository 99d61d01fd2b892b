import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import { heatLayout } from '../../charts/heatmap.js';
import type { Region } from '../../core/model/dataset.js';
import { heatmap, layoutOf } from '../../core/derive/heatmap.js';
import type { Layout, Matrix } from '../../core/derive/heatmap.js';
import { peersOf } from '../../core/derive/rank.js';
import type { Refusal } from '../../core/series/resolve.js';
import { heatmapWords } from './heatmap.words.js';
import type { Card } from '../base/element/outcome.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { property } from '../base/element/property.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { faultOf, type Fault } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
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

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, indicator, region, from, period, until } = view;
    if (!indicator) return undefined;
    const layout = layoutOf(dataset, indicator.id, this.by);
    if (typeof layout === 'string') return unknownBy(view, layout);
    const { regions, within } = regionsOf(view);
    const words = heatmapWords[say.lang];
    const across = layout.kind === 'calendar' ? until : period;
    const question = { indicator: indicator.id, region: region.id };
    const found = heatmap(dataset, question, layout, { regions, from, period: across });
    const title = say.indicator(indicator);
    if (typeof found === 'string') {
      const body = refused(view, layout, found);
      return { title, where: say.region(region.id), body };
    }
    const first = found.cells.find(({ observation }) => observation)!.observation!;
    const { rows, columns } = namesOf(view, found);
    const ends = [found.cells[0]!, found.cells[found.cells.length - 1]!].map(({ observation }) =>
      observation ? say.period(observation) : '',
    );
    const when = found.period ? say.period(first) : say.words.range(ends[0]!, ends[1]!);
    const byRegion = [found.rows, found.columns].some(([head]) => head?.kind === 'region');
    const place = byRegion ? say.below(within.id, regions.length) : say.region(region.id);
    const reading = readingIn(view, found);
    return {
      title,
      where: [place, when, words.unit(say.unit(indicator.unit))].join(' · '),
      body: html`${this.#renderMatrix(view, found)} ${keyOf(view, found)}
      ${first.accumulation === 'typical-month' ? html`<p class="reading">${words.usual[indicator.kind === 'flow' ? 'sum' : 'level']}</p>` : nothing}
      ${reading ? html`<p class="reading" aria-hidden="true">${reading}</p>` : nothing}`,
      table: (tables) => ({
        caption: `${words.tableOf(title)} · ${when}`,
        head: words.by(rows.kind, columns.kind),
        columns: columns.long,
        rows: rows.long.map((head, row) => ({
          head,
          cells: columns.long.map((_, column) => {
            const cell = found.cells.find(
              (one) => one.row === row && one.column <= column && column < one.column + one.span,
            );
            return cell ? tables.cellText(say, cell.observation) : '';
          }),
        })),
      }),
      summary: reading,
      sources: [found.source, indicator.source],
      marks: marksIn(view, found),
    };
  }

  #renderMatrix(view: View, found: Matrix): TemplateResult {
    const { cells, judged, rows, columns } = found;
    const { say, indicator } = view;
    const names = namesOf(view, found);
    const figures = cells.map((cell) => figureIn(say, cell));
    const texts = { rows: names.rows.short, columns: names.columns.short, figures };
    const room = heatLayout(
      { ...texts, counts: countOn(found, texts.columns), mark: judged ? 0.7 : 0 },
      this.size,
    );
    const ramp = rampOf(cells.flatMap((one) => (one.placed ? [one.observation!.value!] : [])));
    const picks = pickable(found);
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
        ${down(names.rows.short, this.#pickedRow(view, found))}
        ${this.list.render({
          ...{ part: 'grid', optionPart: 'cell', look: '', style: cssProps(size) },
          label: heatmapWords[say.lang].hint(say.indicator(indicator!), picks),
          options: cells.map((cell, i) => ({
            look: lookOf(cell, found, ramp.step, picks !== undefined),
            label: labelOf(view, found, cell),
            picked: this.#isPicked(view, found, i),
            style: { '--c': `${cell.column + 1}`, '--s': `${cell.span}`, '--r': `${cell.row + 1}` },
            body: html`${isPreliminary(cell) ? html`<i class="ring"></i>` : nothing}${
              room.numbers && figures[i] ? html`<span>${figures[i]}</span>` : nothing
            }`,
          })),
          step: (index, key) => neighbour(found, index, key),
          choose: (index) => this.#choose(found, index),
        })}
      </div>`;
  }

  #isPicked(view: View, found: Matrix, index: number): boolean {
    const cell = found.cells[index]!;
    if (found.period) return regionAt(found, index) === pickedRegion(view);
    return (
      view.pickedPeriod !== undefined && cell.observation?.period.code === view.pickedPeriod.code
    );
  }

  #pickedRow(view: View, { rows }: Matrix): number {
    const [first] = rows;
    return first?.kind === 'region' ? rows.findIndex(({ id }) => id === pickedRegion(view)) : -1;
  }

  #choose(found: Matrix, index: number) {
    const region = regionAt(found, index);
    const { observation } = found.cells[index]!;
    if (region) this.pickRegion(region);
    else if (!found.period && observation) this.pickPeriod(observation.period.code);
  }
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
function neighbour({ cells }: Matrix, index: number, key: string): number | undefined {
  const { row, column, span } = cells[index]!;
  const at = (line: number, place: number) =>
    cells.findIndex(
      (one) => one.row === line && one.column <= place && place < one.column + one.span,
    );
  const to = {
    ...{ Home: 0, End: cells.length - 1 },
    ...{ ArrowRight: at(row, column + span), ArrowLeft: at(row, column - 1) },
    ...{ ArrowDown: at(row + 1, column), ArrowUp: at(row - 1, column) },
  }[key];
  return to === undefined || cells[to] ? to : index;
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
function refused({ dataset, say }: View, layout: Layout, why: Refusal): TemplateResult {
  const words = heatmapWords[say.lang];
  const name = (id: string) =>
    id === 'region' ? say.words.ui.region : say.text(dataset.dimensions.get(id)?.name);
  const lack =
    layout.kind === 'calendar'
      ? words.nothingEach(layout.frequency)
      : words.nothingBy(name(layout.rows), name(layout.columns));
  return html`<div class="message" part="message" role="status">
    <strong>${words.nothing}</strong>
    <span>${why === 'no-data' ? lack : words.refused(say.words.refusals[why])}</span>
  </div>`;
}

function unknownBy({ dataset }: View, value: string): Fault {
  const allowed = ['region', ...dataset.dimensions.keys(), 'month year', 'day'].join(', ');
  return faultOf(dataset, 'bad-value', '@by', { value, allowed });
}
