import { svg, type SVGTemplateResult } from 'lit';
import { WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';

/** A stage to lay out: what is written at it. */
export interface StageMark {
  name: string;
  figure: string;
}

/** A passage to lay out: the places of its stages in the list, and its width. */
export interface BandMark {
  from: number;
  to: number;
  value: number;
  /** True for the passage that most take. */
  most?: boolean;
}

/** What the drawing library is told, in pixels. */
export interface SankeyPlan {
  width: number;
  height: number;
  /** Top, right, bottom, left. */
  margins: [number, number, number, number];
  nodeWidth: number;
  gap: number;
  stages: { tone: string }[];
  bands: (BandMark & { tone: string })[];
  /** True where each stage has its figure beside its name. */
  figures: boolean;
  /** The least height that keeps names apart. */
  least: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A band from its upper left corner to its upper right one. */
export interface Band {
  start: [number, number];
  end: [number, number];
  thick: number;
}

/** Where everything lies, in the order of the plan. */
export interface Laid {
  boxes: Box[];
  bands: Band[];
}

/** The size of a name, in em of the card. */
const SMALL = WORD_SIZE;
/** A name takes so much height, in em of the card. */
const LINE = 1.35;
/** From a stage to its name. */
const OFFSET = 0.3;

/** Grey, but for the passage that most take. */
const TONES = { context: 'var(--context)', most: 'var(--accent)' };

/** How many steps lie between a stage and the first of its course. */
function depthsOf(count: number, bands: readonly BandMark[]): number[] {
  const depths = Array<number>(count).fill(0);
  // Each round carries a step further; without a circle as many rounds as stages are enough.
  for (let round = 0; round < count; round++) {
    for (const { from, to } of bands) depths[to] = Math.max(depths[to]!, depths[from]! + 1);
  }
  return depths;
}

/**
 * How the stages share the room; undefined where their names would not fit beside one another, so
 * that a list has to do.
 */
export function planSankey(
  stages: readonly StageMark[],
  bands: readonly BandMark[],
  { width, height, em }: { width: number; height: number; em: number },
): SankeyPlan | undefined {
  const last = (i: number) => !bands.some(({ from }) => from === i);
  const depths = depthsOf(stages.length, bands);
  const end = Math.max(...depths);
  const columns = Array.from({ length: end + 1 }, (_, column) =>
    stages.filter((_, i) => (last(i) ? end : depths[i]) === column),
  );
  const widest = (list: readonly StageMark[], figures: boolean) =>
    Math.max(...list.map(({ name, figure }) => textWidth(figures ? `${name} ${figure}` : name))) *
      SMALL *
      em +
    OFFSET * em;
  const nodeWidth = Math.round(0.7 * em);
  const middle = stages.filter((_, i) => !last(i));
  const fits = (figures: boolean) => {
    const right = widest(
      stages.filter((_, i) => last(i)),
      figures,
    );
    const step = (width - right - nodeWidth) / end;
    return { right, room: step - nodeWidth >= widest(middle, figures) + 0.4 * em };
  };
  const figures = fits(true).room;
  const { right, room } = figures ? fits(true) : fits(false);
  if (!room) return undefined;
  const most = Math.max(...columns.map(({ length }) => length));
  const edge = (LINE / 2) * em;
  return {
    width,
    height,
    nodeWidth,
    figures,
    margins: [Math.round(LINE * em), right, edge, 0],
    gap: LINE * em,
    stages: stages.map(() => ({ tone: TONES.context })),
    bands: bands.map((band) => ({ ...band, tone: band.most ? TONES.most : TONES.context })),
    least: (most * (LINE + 0.6) + LINE) * em,
  };
}

const near = (...pixels: number[]) => pixels.map((pixel) => pixel.toFixed(1)).join(' ');

/** The outline of a band, as ECharts curves it. */
export function bandPath({ start: [x1, y1], end: [x2, y2], thick }: Band): SVGTemplateResult {
  const middle = (x1 + x2) / 2;
  const upper = `M${near(x1, y1)}C${near(middle, y1, middle, y2, x2, y2)}`;
  const lower = `L${near(x2, y2 + thick)}C${near(middle, y2 + thick, middle, y1 + thick, x1, y1 + thick)}`;
  return svg`<path class="band" d="${upper}${lower}Z" />`;
}

export function stageBox({ x, y, width, height }: Box): SVGTemplateResult {
  const high = near(Math.max(1, height));
  return svg`<rect class="box" x=${near(x)} y=${near(y)} width=${near(width)} height=${high} />`;
}

/** The name of a stage: beside it at the end, where no band is; else above it, clear of those that leave it. */
export function stageName({ x, y, width, height }: Box, text: string, em: number, last: boolean) {
  const [left, middle] = [near(x + width + OFFSET * em), near(y + height / 2)];
  return last
    ? svg`<text x=${left} y=${middle} dy="0.35em">${text}</text>`
    : svg`<text x=${near(x)} y=${near(y - OFFSET * em)}>${text}</text>`;
}
