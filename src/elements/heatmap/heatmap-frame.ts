import { html, nothing, type TemplateResult } from 'lit';
import type { HeatCell, Matrix } from '../../core/derive/heatmap.js';
import { cssProps } from '../base/element/css-props.js';
import type { View } from '../base/element/view.js';
import { renderClassKey, type KeyOf } from '../base/shades/class-key.js';
import { lookOfStep } from '../base/shades/shades.styles.js';
import { markOf } from '../base/text/miss.js';
import { phrasedInColumn } from '../base/text/phrased.js';
import { isPeak, shadeOf, shadedValues, type CellPlace } from './heatmap-cells.js';
import { LEVELS, rangeText } from './heatmap.text.js';
import { heatmapWords } from './heatmap.words.js';

/** Names along a side of the matrix, with the one that is picked (-1 for none) and those whose figures are provisional. */
export interface SideNames {
  names: readonly string[];
  picked: number;
  preliminary: ReadonlySet<number>;
}

/** The names of the columns, each `every`th of them and each that has a mark. */
export function renderColumnNames(
  { names, picked, preliminary }: SideNames,
  every: number,
): TemplateResult {
  const shown = names.flatMap((name, i) => {
    const isNamed = i % every === 0;
    return isNamed || preliminary.has(i) ? [{ name: isNamed ? name : '', i }] : [];
  });
  return html`<div class="across" aria-hidden="true">
    ${shown.map(
      ({ name, i }) =>
        html`<span
          class="${every > 1 ? 'thin' : ''} ${i === picked ? 'picked' : ''}"
          ${cssProps({ '--c': `${i + 1}`, '--s': `${Math.min(every, names.length - i)}` })}
          >${name}${preliminary.has(i) ? RING : nothing}</span
        >`,
    )}
  </div>`;
}

/** The names of the rows. */
export function renderRowNames({ names, picked, preliminary }: SideNames): TemplateResult {
  return html`<div class="down" aria-hidden="true">
    ${names.map(
      (name, i) =>
        html`<span class=${i === picked ? 'picked' : ''}
          >${phrasedInColumn(name)}${preliminary.has(i) ? RING : nothing}</span
        >`,
    )}
  </div>`;
}

/** The mark of what is provisional or estimated. */
export const RING = html`<i class="ring"></i>`;

/** The classes of a cell: its shade or judgement, and its marks. */
export function lookOf(cell: HeatCell, matrix: Matrix, isPickable: boolean): string {
  const { observation } = cell;
  const value = observation?.value ?? null;
  return [
    value === null ? 'none' : toneOf(cell, matrix) || 'open',
    observation?.status.includes('Q') ? 'hatch' : '',
    value === 0 ? 'zero' : '',
    isPeak(cell, matrix) ? 'peak' : '',
    cell.judgement && markOf(cell.judgement) ? 'missed' : '',
    isPickable ? '' : 'still',
  ].join(' ');
}

/** The class of a shade; '' for a figure that has none. */
function toneOf(cell: HeatCell, matrix: Matrix): string {
  const shade = shadeOf(cell, matrix);
  if (!shade) return '';
  return `shaded ${'level' in shade ? shade.level : lookOfStep(shade.classes, shade.step)}`;
}

/** Where the tip of a cell has room: before it in the later half, above it in the lower. */
export function tipLook({ column, row }: CellPlace, columns: number, rows: number): string {
  return `${column * 2 >= columns ? 'late' : ''} ${row > 0 && row * 2 >= rows ? 'low' : ''}`;
}

/** What the key of a matrix is of, where its cells are shaded by size. */
export function keyOf(matrix: Matrix): KeyOf {
  const { shading, cells } = matrix;
  const misses = cells.flatMap(({ judgement }) => (judgement ? markOf(judgement) || [] : []));
  return {
    shading,
    values: shadedValues(matrix),
    each: 'cell',
    hasUnshaded: cells.some(({ observation, placed }) => observation && !placed),
    miss: misses[0] ?? '',
  };
}

/** What the colours mean: the classes of size, or the judgement by a range. */
export const renderKey = (
  view: View,
  matrix: Matrix,
  size: { width: number; em: number },
): TemplateResult | typeof nothing =>
  matrix.judged ? renderLevels(view, matrix) : renderClassKey(view.say, keyOf(matrix), size);

function renderLevels(view: View, matrix: Matrix): TemplateResult {
  const words = heatmapWords[view.say.lang];
  return html`<div class="key" part="key" aria-hidden="true">
    <ol class="levels">
      ${LEVELS.map((level) => html`<li><i class="box shaded ${level}"></i>${words.levels[level]}</li>`)}
    </ol>
    <span>${rangeText(view, matrix)}</span>
  </div>`;
}
