import { html, nothing, type TemplateResult } from 'lit';
import type { CardItem } from '../../../core/contract/contract.generated.js';
import { cssProps } from '../../base/element/css-props.js';
import type { View } from '../../base/element/view.js';
import { loadTag } from './card-tags.js';
import { namesIn, seamsIn, type Layout, type Ratio } from '../layout/layout.js';
import { crossed, onPanels, type Seams } from '../layout/panels.js';
import { picture } from './card-picture.js';
import { dwellFor, type Stop } from '../tour/tour.js';

/** Height of the wall's head and foot, in em, as in the style sheet. */
export const HEAD = 4.5;
export const FOOT = 3;

/** Seconds that a region of the tour is shown for. */
const REGION = 8;

/** One place in a scene and what stands in it. */
export interface Cell {
  area: string;
  look?: string;
  body: TemplateResult;
  /** The indicators that it shows, and the region or regions where it does not show all. */
  of?: readonly string[];
  at?: string | readonly string[];
}

/** What a scene is told of the wall that it hangs on. */
export interface Hung {
  ratio: Ratio;
  headingLevel: number;
  lang: string;
  /** The step of the tour, for a scene that has steps. */
  step: number;
  /** What changes are measured against. */
  compare: string;
}

/** A finished scene, for whatever dataset has what it shows. */
export interface Scene {
  title: string;
  /** So many things to read, by which the tour stays. */
  things: number;
  /** Seconds that the document gives it, or each of its steps. */
  seconds?: number | undefined;
  /** The regions that it goes through, one a step. */
  regions?: readonly string[];
  layout: Record<Ratio, Layout>;
  /** What it shows as a second step, on shapes of wall that are too small for all at once. */
  second?: Partial<Record<Ratio, Layout>>;
  /** Cells that stand only where panels would else be empty. */
  spare?: readonly string[];
  cells(hung: Hung): Cell[];
}

export type MakeScene = (view: View) => Scene | undefined;

/** The panels of a wall and where the scene lies on it, as parts of its height. */
export interface Panels {
  columns: number;
  rows: number;
  top: number;
  bottom: number;
  /** Width ÷ height of the scene. */
  aspect: number;
  /** Width of the wall, in em. */
  wide: number;
}

const tracks = (weights: readonly number[]) =>
  weights.map((one) => `minmax(0,${Math.round(one * 1e4) / 1e4}fr)`).join(' ');

/** Where the seams lie in the box of a scene. */
export const seamsOf = ({ columns, rows, top, bottom, aspect }: Panels): Seams => ({
  across: seamsIn(columns, 0, 1),
  down: seamsIn(rows, top, bottom),
  aspect,
});

/** How a scene is laid out on a wall of panels, a step each. */
const hungOn = ({ layout, second, spare }: Scene, ratio: Ratio, panels: Panels): Layout[] =>
  [layout[ratio], second?.[ratio]].flatMap((one) => {
    if (!one) return [];
    const names = namesIn(one);
    const others = spare?.filter((area) => !names.has(area));
    return onPanels(one, seamsOf(panels), others);
  });

/** A cell that one picture fills, with its settings as properties, for the same element at each step. */
export function filled(
  cell: Omit<Cell, 'body'>,
  tag: CardItem['tag'],
  settings: Record<string, unknown>,
  { lang, headingLevel }: Hung,
): Cell {
  loadTag(tag);
  const given = { className: 'fill', lang, headingLevel, ...settings };
  return { ...cell, body: html`${picture({ tag }, given)}` };
}

/** How the tour goes through a scene on a shape of wall; `dwell` is the wall's own wish, or 0. */
export function stopOf(
  { regions, second, seconds, things }: Scene,
  ratio: Ratio,
  dwell: number,
): Stop {
  const steps = regions?.length ?? (second?.[ratio] ? 2 : 1);
  return { seconds: seconds || dwell || (regions ? REGION : dwellFor(things / steps)), steps };
}

/** Whether a seam of the wall runs through a part of a scene. */
export const isSplit = (scene: Scene, ratio: Ratio, panels: Panels): boolean =>
  hungOn(scene, ratio, panels).some((one) => crossed(one, seamsOf(panels)).length > 0);

/** The scene in its grid, no cell on a seam if that can be; `mark` says what is new. */
export function renderGrid(
  scene: Scene,
  hung: Hung,
  panels: Panels,
  mark: (cell: Cell) => string,
): TemplateResult {
  const cells = scene.cells(hung);
  const layouts = hungOn(scene, hung.ratio, panels);
  return html`${layouts.map((one, i) =>
    renderOne(one, cells, layouts.length > 1 && i !== hung.step, mark),
  )}`;
}

function renderOne(
  layout: Layout,
  cells: readonly Cell[],
  away: boolean,
  mark: (cell: Cell) => string,
): TemplateResult {
  const { columns, rows, areas } = layout;
  const named = namesIn(layout);
  return html`<div
    class="grid ${away ? 'away' : ''}"
    ${cssProps({
      '--columns': tracks(columns),
      '--rows': tracks(rows),
      '--areas': areas.map((row) => `"${row}"`).join(' '),
    })}
  >
    ${cells
      .filter(({ area }) => named.has(area))
      .map((cell) => {
        const news = mark(cell);
        return html`<div class="cell ${cell.look ?? ''}" ${cssProps({ '--area': cell.area })}>
          ${cell.body}${news ? html`<span class="news" part="news">${news}</span>` : nothing}
        </div>`;
      })}
  </div>`;
}
