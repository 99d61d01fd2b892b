import { html, nothing, type TemplateResult } from 'lit';
import { barOf, bulletScale, type Gauge } from '../../charts/bars.js';
import type { TargetItem } from '../../core/contract/contract.generated.js';
import { evenlyBy } from '../../core/derive/progress.js';
import type { Judgement } from '../../core/derive/target.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { renderBar } from '../base/list/bar.js';
import { lineText } from './progress.text.js';

/** A figure towards its target; the target alone where there is no figure, the figure alone without one. */
export function renderBullet(
  say: Speaker,
  observation: Observation,
  target: TargetItem | undefined,
  judgement: Judgement | undefined,
): TemplateResult {
  const gauge = bulletScale(observation, target);
  const { share, form, domain } = gauge;
  const lines = target ? linesOf(target) : [];
  const isBand = lines.length > 1;
  return html`<div class="scale ${form}s" aria-hidden="true">
    ${form === 'dot' ? renderValueLabel(say, observation, gauge) : nothing}
    ${target ? renderLineLabel(say, target, lines, gauge) : nothing}
    <div
      class="bullet ${domain[0] < 0 ? 'sides' : ''}"
      ${cssProps({ '--zero': `${share(0)}` })}
      part="bullet"
    >
      ${isBand ? renderBand(lines, gauge) : nothing} ${renderFigure(observation, lines, gauge)}
      ${isBand ? nothing : lines.map((line) => renderMark('goal', share(line)))}
      ${judgement && target ? renderTime(judgement, gauge) : nothing}
    </div>
    ${form === 'bar' ? renderEnds(say, observation, gauge) : nothing}
    ${judgement && target ? renderTimeLabel(say, judgement, gauge) : nothing}
  </div>`;
}

const renderMark = (look: string, at: number): TemplateResult =>
  html`<span class=${look} ${cssProps({ '--t': `${at}` })}></span>`;

/** A text above or below its place, within the width of the scale. */
const renderLabel = (look: string, text: string, at: number): TemplateResult =>
  html`<div class="label ${look}"><span ${cssProps({ '--t': `${at}` })}>${text}</span></div>`;

function renderBand([from = 0, to = 0]: readonly number[], { share }: Gauge): TemplateResult {
  const ends = { '--a': `${share(from)}`, '--b': `${share(to)}` };
  return html`<span class="band" ${cssProps(ends)}></span>`;
}

/** A bar from zero, or a dot and its distance from the line; within a range there is no distance. */
function renderFigure(
  { value, qualifier }: Observation,
  lines: readonly number[],
  { share, form }: Gauge,
): TemplateResult | typeof nothing {
  if (value === null) return nothing;
  if (form === 'bar') return value === 0 ? nothing : renderBar(barOf(value, qualifier, share));
  const [from = value, to = from] = lines;
  const nearest = value < from ? from : value > to ? to : lines.length > 1 ? value : from;
  const [low, high] = [value, nearest].map(share).sort((a, b) => a - b);
  return html`<span class="gap" ${cssProps({ '--a': `${low}`, '--b': `${high}` })}></span>
    ${renderMark('dot', share(value))}`;
}

const renderValueLabel = (say: Speaker, observation: Observation, { share }: Gauge) =>
  renderLabel('value', say.value(observation), share(observation.value ?? 0));

/** What the line of the target is, at the line; of a range, over its middle. */
function renderLineLabel(
  say: Speaker,
  target: TargetItem,
  lines: readonly number[],
  { share }: Gauge,
): TemplateResult {
  const [low = 0, high = low] = lines.map(share);
  return renderLabel('line', lineText(say, target), (low + high) / 2);
}

function renderEnds(say: Speaker, { indicator }: Observation, { domain }: Gauge): TemplateResult {
  const [from, to] = domain.map((at) => say.amount(at, indicator.unit));
  return html`<div class="ends"><span>${from}</span><span>${to}</span></div>`;
}

/** Where a total of the year would be if it came as evenly as its time. */
function renderTime(judgement: Judgement, { share }: Gauge): TemplateResult | typeof nothing {
  const even = evenlyBy(judgement);
  return even === undefined ? nothing : renderMark('time', share(even));
}

function renderTimeLabel(
  say: Speaker,
  judgement: Judgement,
  { share }: Gauge,
): TemplateResult | typeof nothing {
  const even = evenlyBy(judgement);
  if (even === undefined) return nothing;
  return renderLabel('time', say.words.list(say.elapsed(judgement)), share(even));
}
