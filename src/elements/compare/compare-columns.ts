import { html, nothing, type TemplateResult } from 'lit';
import { barOf } from '../../charts/bars.js';
import { sharedScale, uprights, type SharedScale, type Uprights } from '../../charts/compare.js';
import { roomFor } from '../../core/contract/qualifier.js';
import type { Column, Comparison } from '../../core/derive/compare.js';
import { linesOf } from '../../core/model/target-lines.js';
import { seriesOf, type Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { renderBar as renderMark } from '../base/list/bar.js';
import type { Option } from '../base/list/list-controller.js';
import { cssProps } from '../base/element/css-props.js';
import type { IndicatorView } from '../base/element/view.js';
import { isPlain, renderAmount, renderChange, renderVerdict } from '../base/text/figure.js';
import { compareRemarks } from './compare.text.js';
import { compareWords } from './compare.words.js';
import { phrased } from '../base/text/phrased.js';

/** The lines that a column is judged by. */
export function goalsOf({ judgement }: Column): number[] {
  return judgement ? linesOf(judgement.target) : [];
}

/** The scale that holds the bar of each column and the lines that it is judged by. */
export function barScale(columns: readonly Column[]): Uprights {
  return uprights(
    columns.flatMap((column) => [
      ...goalsOf(column),
      ...(column.observation ? roomFor(column.observation) : []),
    ]),
  );
}

/** The scale that holds the course of each column and the lines that it is judged by. */
export function lineScale(
  { say, indicator }: IndicatorView,
  columns: readonly Column[],
): SharedScale {
  const recent = columns.flatMap((column) => column.recent ?? []);
  const goals = columns.flatMap(goalsOf);
  return sharedScale(recent, goals, indicator.kind === 'flow', say.unit(indicator.unit));
}

/** Why a column has no figure. */
function absenceOf({ dataset, say, indicator }: IndicatorView, { region }: Column): string {
  const series = seriesOf(dataset, { indicator: indicator.id, region: region.id });
  return say.words.refusals[series?.refusal ?? 'no-data'];
}

/** How sure the figure of a column is, but for `said`, which is said once of all columns. */
function marksIn(say: Speaker, observation: Observation, said: readonly string[]): string[] {
  const marks = observation.value === null ? [] : say.marks(observation);
  return marks.filter((mark) => !said.includes(mark));
}

/** The same for the ear: what is seen in its order, then what must be said of the figure. */
export function columnHeard(
  view: IndicatorView,
  name: string,
  column: Column,
  said: readonly string[],
): Pick<Option, 'seen' | 'more'> {
  const { say } = view;
  const { observation, change, judgement } = column;
  const compared = change ? [say.change(change)] : [];
  if (!observation) return { seen: [name, absenceOf(view, column), ...compared] };
  const marks = marksIn(say, observation, said);
  const verdict = judgement ? [say.standing(judgement, observation)] : [];
  return {
    seen: [name, say.spoken(observation), ...marks, ...compared, ...verdict],
    more: say.notes(observation).filter((note) => !marks.includes(note)),
  };
}

/** The words of a column: its name, number, change and verdict; `said` is what is said once of all columns. */
export function renderHead(
  view: IndicatorView,
  name: string,
  column: Column,
  said: readonly string[],
): TemplateResult {
  const { say } = view;
  const { observation, change, judgement } = column;
  if (!observation) {
    return html`<p class="name">${phrased(name)}</p>
      <p class="blank">${absenceOf(view, column)}</p>
      <div class="lines">${change ? renderChange(say, change) : nothing}</div>`;
  }
  const marks = marksIn(say, observation, said);
  return html`<p class="name">${phrased(name)}</p>
    ${observation.status.includes('Q') ? html`<i class="hatch"></i>` : nothing}
    <p class="number ${isPlain(say, observation) ? '' : 'words'}" part="number">
      ${renderAmount(say, observation)}
      ${marks.map((mark) => html`<span class="status" part="status">${mark}</span>`)}
    </p>
    <div class="lines">
      ${change ? renderChange(say, change) : nothing}
      ${judgement ? renderVerdict(say, judgement, observation) : nothing}
    </div>`;
}

/** The bar of a column with the lines it is judged by; the lines alone where there is no value. */
export function renderBar(column: Column, { zero, share }: Uprights): TemplateResult {
  const { value, qualifier = 'exact' } = column.observation ?? {};
  return html`<div class="track" ${cssProps({ '--zero': `${zero}` })}>
    ${value == null ? nothing : renderMark(barOf(value, qualifier, share))}
    ${goalsOf(column).map((goal) => html`<div class="goal" ${cssProps({ '--t': `${share(goal)}` })}></div>`)}
  </div>`;
}

/** Fewer points than these make no line. */
const A_LINE = 3;

/** Regions are lines where any of them has a course, and a common scale. */
export function hasLines({ by, columns, mismatch }: Comparison): boolean {
  const hasCourse = columns.some(({ recent }) => (recent?.axis.count ?? 0) >= A_LINE);
  return by === 'region' && !mismatch && hasCourse;
}

/** What the reader is told of the scale that the columns share. */
function scaleTexts(view: IndicatorView, comparison: Comparison): string[] {
  const { say, indicator } = view;
  const words = compareWords[say.lang];
  if (hasLines(comparison)) {
    const isCut = !lineScale(view, comparison.columns).ticks.includes(0);
    return [words.sameScale, ...(isCut ? [say.words.ui.cut] : [])];
  }
  const [low, high] = barScale(comparison.columns).domain;
  return [words.fromZero(say.amount(low, indicator.unit), say.amount(high, indicator.unit))];
}

/** What is said below the columns: of their scale, of breaks and of columns left out. */
export function remarksOf(
  view: IndicatorView,
  comparison: Comparison,
  { leftOut, isOfAll }: { leftOut: number; isOfAll: boolean },
): string[] {
  return [
    ...(comparison.mismatch || isOfAll ? [] : scaleTexts(view, comparison)),
    ...compareRemarks(view.say, comparison, leftOut),
  ];
}
