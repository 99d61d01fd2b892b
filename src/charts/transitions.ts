import type { Mark } from './marks.js';
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

/** The columns of the stages: after all that lead to them, and at the end where nothing leads on. */
export function columnsOf(count: number, bands: readonly BandMark[]): number[] {
  const depths = Array<number>(count).fill(0);
  // Each round carries a step further; without a circle as many rounds as stages are enough.
  for (let round = 0; round < count; round++) {
    for (const { from, to } of bands) depths[to] = Math.max(depths[to]!, depths[from]! + 1);
  }
  const end = Math.max(...depths);
  return depths.map((depth, i) => (bands.some(({ from }) => from === i) ? depth : end));
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
  const places = columnsOf(stages.length, bands);
  const end = Math.max(...places);
  const columns = Array.from({ length: end + 1 }, (_, column) =>
    stages.filter((_, i) => places[i] === column),
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
export function bandOutline({ start: [x1, y1], end: [x2, y2], thick }: Band): string {
  const middle = (x1 + x2) / 2;
  const upper = `M${near(x1, y1)}C${near(middle, y1, middle, y2, x2, y2)}`;
  const lower = `L${near(x2, y2 + thick)}C${near(middle, y2 + thick, middle, y1 + thick, x1, y1 + thick)}`;
  return `${upper}${lower}Z`;
}

/** What takes the pointer of a band; the edge of a preliminary one is seen. */
export const bandTouched = (band: Band, isPreliminary: boolean): Mark => ({
  mark: 'path',
  role: isPreliminary ? 'way-preliminary' : 'way-touched',
  d: bandOutline(band),
});

/** A stage, drawn or only to be touched. */
export const stageBox = (
  { x, y, width, height }: Box,
  role: 'stage' | 'stage-touched' = 'stage-touched',
): Mark => ({ mark: 'rect', role, x, y, width, height: Math.max(1, height) });

/** The name of a stage: beside it at the end, where no band is; else above it, clear of those that leave it. */
export function stageName(
  { x, y, width, height }: Box,
  text: string,
  em: number,
  last: boolean,
): Mark {
  const place = last
    ? { x: x + width + OFFSET * em, y: y + height / 2 + 0.35 * SMALL * em }
    : { x, y: y - OFFSET * em };
  return { mark: 'text', role: 'stage-name', ...place, anchor: 'start', text };
}

/** The whole picture, where no library draws the bands: those that most take lie above the others. */
export function sankeyMarks(
  { bands }: SankeyPlan,
  { boxes, bands: laid }: Laid,
  isPreliminary: (band: number) => boolean,
): Mark[] {
  const ways = bands.map(({ most }, i): Mark => {
    return { mark: 'path', role: most ? 'way-most' : 'way', d: bandOutline(laid[i]!) };
  });
  const edges = laid.flatMap((band, i) => (isPreliminary(i) ? [bandTouched(band, true)] : []));
  const rank = (i: number) => (bands[i]!.most ? 1 : 0);
  const order = ways.map((_, i) => i).sort((a, b) => rank(a) - rank(b));
  return [...order.map((i) => ways[i]!), ...edges, ...boxes.map((box) => stageBox(box, 'stage'))];
}
