import { html, nothing, type TemplateResult } from 'lit';
import { rampOf } from '../../charts/ramp.js';
import { isBounded } from '../../core/contract/qualifier.js';
import { bandOf, type HeatCell, type Level, type Matrix } from '../../core/derive/heatmap.js';
import { cssProps } from '../base/element/css-props.js';
import type { View } from '../base/element/view.js';
import { renderRampKey } from '../base/plot/ramp-key.js';
import { shadedValues } from './heatmap-cells.js';
import { heatmapWords } from './heatmap.words.js';

const LEVELS: readonly Level[] = ['above', 'inside', 'below'];

/** The names of the columns, each `every`th of them. */
export function renderColumnNames(names: readonly string[], every: number): TemplateResult {
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

/** The names of the rows, one of them picked (-1 for none). */
export function renderRowNames(names: readonly string[], picked: number): TemplateResult {
  return html`<div class="down" aria-hidden="true">
    ${names.map((name, i) => html`<span class=${i === picked ? 'picked' : ''} title=${name}>${name}</span>`)}
  </div>`;
}

/** The classes of a cell: its shade or judgement, its marks, and where its tip has room. */
export function lookOf(
  { observation, placed, level, row, column }: HeatCell,
  { rows, columns, judged }: Matrix,
  step: (value: number) => number,
  isPickable: boolean,
): string {
  const value = observation?.value ?? null;
  const isJudged =
    level !== undefined && (placed || (observation && isBounded(observation.qualifier)));
  const shade = value !== null && placed && !judged ? `q${step(value)}` : '';
  const tone = isJudged ? level : shade;
  return [
    value === null ? 'none' : tone || 'open',
    observation?.status.includes('Q') ? 'hatch' : '',
    value === 0 ? 'zero' : '',
    column * 2 >= columns.length ? 'late' : '',
    row > 0 && row * 2 >= rows.length ? 'low' : '',
    isPickable ? '' : 'still',
  ].join(' ');
}

/** What the colours mean: the steps of size, or the judgement by a range. */
export function renderKey(view: View, matrix: Matrix): TemplateResult | typeof nothing {
  if (matrix.judged) return renderLevels(view, matrix);
  const values = shadedValues(matrix);
  return values.length > 0 ? renderRampKey(view.say, rampOf(values)) : nothing;
}

function renderLevels({ say, dataset }: View, { cells }: Matrix): TemplateResult {
  const words = heatmapWords[say.lang];
  const [band, ...others] = cells.flatMap(({ observation }) =>
    observation ? (bandOf(dataset, observation) ?? []) : [],
  );
  const isCommon = others.every((other) => other === band);
  return html`<div class="key" part="key" aria-hidden="true">
    <ol class="levels">
      ${LEVELS.map((level) => html`<li><i class="box ${level}"></i>${words.levels[level]}</li>`)}
    </ol>
    <span>${band && isCommon ? say.target(band) : words.ranges}</span>
  </div>`;
}
