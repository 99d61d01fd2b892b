import { html, nothing, type TemplateResult } from 'lit';
import { cssProps } from '../../base/element/css-props.js';
import { namesIn, type Layout, type Ratio } from '../layout/layout.js';
import { placesOf, type Place } from '../layout/place.js';
import { onPanels } from '../layout/panels.js';
import { crossed, seamsOf, type Panels } from '../layout/seams.js';
import type { Cell, Scene, SceneContext } from './scene.js';

/** How a scene is laid out on a wall of panels, a step each. */
function layoutsOn({ layout, further, spare }: Scene, ratio: Ratio, panels: Panels): Layout[] {
  const steps = [layout(ratio), ...(further?.(ratio) ?? [])];
  return steps.map((step) => {
    const names = namesIn(step);
    const others = spare?.filter((area) => !names.has(area));
    return onPanels(step, seamsOf(panels), others);
  });
}

/** Whether a seam of the wall runs through a part of a scene. */
export const isSplit = (scene: Scene, ratio: Ratio, panels: Panels): boolean =>
  layoutsOn(scene, ratio, panels).some((layout) => crossed(layout, seamsOf(panels)).length > 0);

/** The scene in its grid, no cell on a seam if that can be; `mark` says what is new. */
export function renderScene(
  scene: Scene,
  context: SceneContext,
  panels: Panels,
  stage: Place,
  mark: (cell: Cell) => string,
): TemplateResult {
  const cells = scene.cells(context);
  const layouts = layoutsOn(scene, context.ratio, panels);
  return html`${layouts.map((layout, i) =>
    renderGrid(layout, cells, stage, layouts.length > 1 && i !== context.step, mark),
  )}`;
}

const tracks = (weights: readonly number[]) =>
  weights.map((weight) => `minmax(0,${Math.round(weight * 1e4) / 1e4}fr)`).join(' ');

function renderGrid(
  layout: Layout,
  cells: readonly Cell[],
  stage: Place,
  isAway: boolean,
  mark: (cell: Cell) => string,
): TemplateResult {
  const { columns, rows, areas } = layout;
  const places = placesOf(layout, stage);
  return html`<div
    class="grid ${isAway ? 'away' : ''}"
    ${cssProps({
      '--columns': tracks(columns),
      '--rows': tracks(rows),
      '--areas': areas.map((row) => `"${row}"`).join(' '),
    })}
  >
    ${cells.map((cell) => {
      const place = places.get(cell.area);
      return place ? renderCell(cell, place, mark(cell)) : nothing;
    })}
  </div>`;
}

function renderCell({ look = '', area, body }: Cell, place: Place, news: string): TemplateResult {
  return html`<div class="cell ${look}" ${cssProps({ '--area': area })}>
    ${body(place)}${news ? html`<span class="news" part="news">${news}</span>` : nothing}
  </div>`;
}
