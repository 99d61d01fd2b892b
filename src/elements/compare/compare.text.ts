import { html, nothing, type TemplateResult } from 'lit';
import type { Uprights } from '../../charts/compare.js';
import type { Column, Comparison } from '../../core/derive/compare.js';
import { linesOf } from '../../core/model/target-lines.js';
import { roomFor } from '../../core/contract/qualifier.js';
import { seriesOf } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { renderChange, renderNumber, renderVerdict } from '../base/text/figure.js';
import type { View } from '../base/element/view.js';

/** The lines that a column is judged by. */
export const goalsOf = ({ judgement }: Column): number[] =>
  judgement ? linesOf(judgement.target) : [];

/** Every value that the scale of the bars has to hold. */
export const scaled = (columns: readonly Column[]) =>
  columns.flatMap((column) => [
    ...goalsOf(column),
    ...(column.observation ? roomFor(column.observation) : []),
  ]);

/** What a column is called. */
export function nameOf(
  say: Speaker,
  by: Comparison['by'],
  { region, period, observation }: Column,
) {
  if (by === 'region') return say.region(region.id);
  return observation ? say.period(observation) : say.span(period);
}

/** All that a column says, for speech. */
export function textOf(say: Speaker, { observation, change, judgement }: Column): string {
  if (!observation) return say.words.refusals['no-data'];
  const { verdicts, gapless, list } = say.words;
  return list([
    say.value(observation),
    ...say.notes(observation),
    ...(change ? [say.change(change)] : []),
    ...(judgement ? [verdicts[judgement.verdict] + gapless(say.target(judgement.target))] : []),
  ]);
}

/** The words of a column: its name, number, change and verdict. */
export function renderHead({ dataset, say, indicator }: View, name: string, column: Column) {
  const { region, observation, change, judgement } = column;
  const refusal = seriesOf(dataset, { indicator: indicator!.id, region: region.id })?.refusal;
  return html`<p class="name">${name}</p>
    ${
      observation
        ? html`${observation.status.includes('Q') ? html`<i class="hatch"></i>` : nothing}
          ${renderNumber(say, observation)}`
        : html`<p class="blank">${say.words.refusals[refusal ?? 'no-data']}</p>`
    }
    <div class="lines">
      ${change ? renderChange(say, change) : nothing}
      ${observation && judgement ? renderVerdict(say, judgement, observation) : nothing}
    </div>`;
}

/** The bar of a column, or its mark where there is no value. */
export function renderBar(column: Column, { zero, share }: Uprights): TemplateResult {
  const { observation } = column;
  const value = observation?.value ?? null;
  const at = share(value ?? 0);
  const bar = { '--foot': `${Math.min(zero, at)}`, '--v': `${Math.abs(at - zero)}` };
  return html`<div class="track" ${cssProps({ '--zero': `${zero}` })}>
    ${value === null ? nothing : html`<div class="bar ${observation!.qualifier}" ${cssProps(bar)}></div>`}
    ${goalsOf(column).map((goal) => html`<div class="goal" ${cssProps({ '--t': `${share(goal)}` })}></div>`)}
  </div>`;
}
