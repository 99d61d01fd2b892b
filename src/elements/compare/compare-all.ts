import { html, nothing, type TemplateResult } from 'lit';
import { painted } from '../../charts/painters/screen.js';
import { drawPanel, panelGrid, panelHeight } from '../../charts/compare-panels.js';
import type { Column, Comparison } from '../../core/derive/compare.js';
import { isRate } from '../../core/model/round.js';
import { seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import type { IndicatorView } from '../base/element/view.js';
import type { ListController } from '../base/list/list-controller.js';
import { toneOf } from '../base/text/figure.js';
import { environmentOf } from '../base/text/marks.js';
import { goalsOf, lineScale } from './compare-columns.js';
import { columnParts, nameOf } from './compare.text.js';
import { compareWords } from './compare.words.js';
import { phrased } from '../base/text/phrased.js';

/** Wider, the panels would be far apart; in em, as in the style sheet. */
const WIDEST = 60;

/** Where the panels stand, and what a pick does. */
export interface AllParts {
  list: ListController;
  width: number;
  em: number;
  pick(region: string): void;
}

/**
 * Every region below one as a small line on one scale of values and one of time, in the order of the
 * data; behind each rate that of the region around. What holds of all stands once above them.
 */
export function renderAll(
  view: IndicatorView,
  { by, columns }: Comparison,
  { list, width, em, pick }: AllParts,
): TemplateResult | typeof nothing {
  if (width === 0) return nothing;
  const { say, indicator, home } = view;
  const scale = lineScale(view, columns);
  const size = { width: Math.min(width, WIDEST * em), height: 0, em };
  const env = { ...environmentOf(say, size), cut: '' };
  const grid = panelGrid(columns.length, scale, env);
  const around = aroundOf(view, scale.axis.ends);
  const panelOf = (column: Column, i: number) => {
    const place = {
      isFirst: i % grid.columns === 0,
      isLast: i + grid.columns >= columns.length,
    };
    const height = panelHeight(place.isLast, em);
    const { recent: series } = column;
    return html`${renderHead(view, column)}
    ${
      series
        ? html`<svg
            aria-hidden="true"
            width=${grid.panel}
            height=${height}
            viewBox="0 0 ${grid.panel} ${height}"
          >
            ${painted(
              drawPanel(
                { series, around, goals: goalsOf(column) },
                scale,
                { ...env, width: grid.panel, height },
                place,
              ),
            )}
          </svg>`
        : nothing
    }`;
  };
  return html`<p class="scale" part="remarks">${scaleText(view, columns, scale.ticks, around)}</p>
    ${list.render({
      part: 'columns',
      optionPart: 'column',
      look: 'panels plot',
      label: say.words.ui.keysHint(say.indicator(indicator)),
      style: { '--columns': `${grid.columns}`, '--axis': `${grid.axis}px` },
      options: columns.map((column, i) => ({
        look: '',
        seen: [nameOf(say, by, column), ...columnParts(say, column)],
        picked: view.region !== home && column.region === view.region,
        body: panelOf(column, i),
      })),
      joined: say.words.list,
      step: stepInGrid(grid.columns, columns.length - 1),
      choose: (i) => pick(columns[i]!.region.id),
    })}`;
}

/** The line of the region around, over the time of the panels; none for a count, which would dwarf them. */
export function aroundOf(
  { dataset, indicator, home }: IndicatorView,
  [first, last]: Series['axis']['ends'],
): Series | undefined {
  if (!isRate(indicator)) return undefined;
  const series = seriesOf(dataset, { indicator: indicator.id, region: home.id });
  return series && !series.refusal ? windowOf(series, first, last) : undefined;
}

/** The name of a region, and its last figure with a mark where it misses its target. */
function renderHead({ say }: IndicatorView, { region, observation, judgement }: Column) {
  const isMissed = judgement?.verdict === 'missed';
  return html`<p class="name">${phrased(say.region(region.id))}</p>
    <p class="amount">
      ${phrased(observation ? say.value(observation) : say.words.empty.missing)}
      ${isMissed ? html`<span class=${toneOf('missed')} aria-hidden="true">✕</span>` : nothing}
    </p>`;
}

/** What holds of all panels alike: the unit, whether zero is left out, what the other lines are. */
export function scaleText(
  { say, indicator, home }: IndicatorView,
  columns: readonly Column[],
  ticks: readonly number[],
  around: Series | undefined,
): string {
  const words = compareWords[say.lang];
  const [goal] = columns.flatMap(({ judgement }) => judgement?.target ?? []);
  const { ui } = say.words;
  return [
    ui.unitOf(say.unit(indicator.unit)),
    ...(ticks.includes(0) ? [] : [ui.cut]),
    ...(around ? [words.around(say.region(home.id))] : []),
    ...(goal ? [words.goal(say.target(goal))] : []),
  ].join(' · ');
}

/** Left and right by one, up and down by a row, Home and End to the ends. */
function stepInGrid(columns: number, last: number) {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  return (index: number, key: string): number | undefined => {
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    const step = steps[key];
    const next = index + (step ?? 0);
    if (step === undefined) return undefined;
    return next >= 0 && next <= last ? next : index;
  };
}
