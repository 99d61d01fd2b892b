import { availableFigures, isAvailableBelow } from '../../../core/derive/availability.js';
import { overview } from '../../../core/derive/overview.js';
import type { View } from '../../base/element/view.js';
import { namesIn, perShape, type Layout, type Ratio } from '../layout/layout.js';
import { prune } from '../layout/prune.js';
import { filledCell } from './filled-cell.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

const LAYOUTS: Record<Ratio, Layout> = {
  portrait: {
    columns: [1],
    rows: [24.5, 20, 32],
    areas: ['f0', 'f1', 'al'],
  },
  square: {
    columns: [1, 1],
    rows: [1.55, 1],
    areas: ['f0 f1', 'al al'],
  },
  wide: {
    columns: [1.02, 1.68, 0.95],
    rows: [1.2, 1],
    areas: ['f0 fl al', 'f1 ht al'],
  },
  cinema: {
    columns: [1, 1.3, 1.2],
    rows: [1.2, 1],
    areas: ['f0 fl al', 'f1 ht al'],
  },
  ribbon: {
    columns: [1.1, 1.7, 1.4, 1.4],
    rows: [1.32, 1.08],
    areas: ['f0 fl ti al', 'f1 fl ht al'],
  },
};

/** Half of it is what these walls have room for; the other half is its second step. */
const SECOND: Record<'portrait' | 'square', Layout> = {
  portrait: {
    columns: [1],
    rows: [29, 29, 18.5],
    areas: ['fl', 'ti', 'ht'],
  },
  square: {
    columns: [1.35, 1],
    rows: [1.3, 1],
    areas: ['fl ti', 'ht ht'],
  },
};

/** The same at once, where there are no funnels to fill a step of their own. */
const ALONE: Record<'portrait' | 'square', Layout> = {
  portrait: {
    columns: [1],
    rows: [24, 22, 14, 18],
    areas: ['fl', 'ti', 'ht', 'al'],
  },
  square: {
    columns: [1.35, 1],
    rows: [1.2, 0.8, 0.9],
    areas: ['fl ti', 'ht ht', 'al al'],
  },
};

/** The courses of the catalogue that make a funnel: 政策智享 and 岗位智推. */
const FUNNELS = [
  ['policy-eligible', 'policy-reached', 'policy-applied', 'policy-paid'],
  ['job-pushes', 'job-interviews', 'job-hires'],
];

const ACCEPTED = 'dispute-cases-accepted';

/** A calendar of fewer months shows no pattern. */
const MONTHS = 6;

/** 就业与纠纷专题: who is reached and who finds work; what comes in, what is closed, what to do. */
export function focusScene(view: View): Scene | undefined {
  const { dataset, say, region: home } = view;
  const isKnown = (indicator: string) =>
    availableFigures(dataset, { indicator, region: home.id }) > 0;
  const funnels = FUNNELS.map((ids) => ids.filter(isKnown));
  const parts = new Map<string, (context: SceneContext) => Cell>();
  funnels.forEach((ids, i) => {
    if (ids.length > 1) parts.set(`f${i}`, (context) => funnelCell(view, ids, i, context));
  });
  const flow = [...dataset.indicators.values()].find(
    ({ id, balance }) => balance && isKnown(id),
  )?.id;
  if (flow) parts.set('fl', (context) => flowCell(view, flow, context));
  const calendar = availableFigures(dataset, {
    indicator: ACCEPTED,
    region: home.id,
    frequency: 'M',
  });
  if (calendar >= MONTHS) parts.set('ht', (context) => heatCell(view, context));
  const outcome = judgedDispute(view);
  if (outcome) {
    parts.set('ti', (context) => tilesCell(view, outcome, context));
    parts.set('tr', (context) => trendCell(view, outcome, context));
  }
  if (parts.size === 0) return undefined;
  parts.set('al', (context) => alertCell(view, context));
  const ruled = dataset.alerts.length > 0;
  if (ruled) parts.set('br', (context) => briefCell(view, 'br', context));
  const present = new Set(parts.keys());
  const hasFunnels = present.has('f0') || present.has('f1');
  const hasDisputes = ['fl', 'ht', 'ti'].some((area) => present.has(area));
  const layouts = hasFunnels ? LAYOUTS : { ...LAYOUTS, ...ALONE };
  const seconds: Partial<Record<Ratio, Layout>> = hasFunnels && hasDisputes ? SECOND : {};
  const layoutFor = (layout: Layout) => prune(filledIn(layout, present), present);
  return {
    title: scenesWords[say.lang].focus(hasFunnels, hasDisputes),
    things: parts.size * 3,
    layout: perShape((ratio) => layoutFor(layouts[ratio])),
    second: perShape((ratio) => {
      const layout = seconds[ratio];
      return layout && layoutFor(layout);
    }),
    spare: [...SPARE, 'br'].filter((area) => present.has(area)),
    cells: (context) => [...parts.values()].map((make) => make(context)),
  };
}

/** Pictures that stand where another one is missing, on shapes that have no place of their own for them. */
const SPARE = ['ti', 'tr'];

function filledIn(layout: Layout, present: ReadonlySet<string>): Layout {
  const names = namesIn(layout);
  const spare = SPARE.filter((area) => present.has(area) && !names.has(area));
  const missing = ['fl', 'ht'].filter((area) => names.has(area) && !present.has(area));
  const instead = new Map(missing.map((area, i) => [area, spare[i] ?? area]));
  const areas = layout.areas.map((row) =>
    row
      .split(' ')
      .map((area) => instead.get(area) ?? area)
      .join(' '),
  );
  return { ...layout, areas };
}

/** What the streets are compared by: what leads the domain. */
function judgedDispute({ dataset, region, period, earliest }: View): string | undefined {
  const disputes = overview(dataset, region, period, earliest).find(
    ({ domain }) => domain === 'disputes',
  );
  const id = disputes?.lead.indicator.id;
  return id && isAvailableBelow(dataset, region, id) ? id : undefined;
}

function tilesCell({ region }: View, indicator: string, context: SceneContext): Cell {
  const at = region.children.map(({ id }) => id);
  const settings = { indicator, region: region.id };
  return filledCell({ area: 'ti', of: [indicator], at }, 'tiles', settings, context);
}

function funnelCell({ say, region }: View, ids: string[], i: number, context: SceneContext): Cell {
  const heading = scenesWords[say.lang].funnels[i]!;
  const settings = { heading, indicators: ids.join(' '), region: region.id };
  return filledCell({ area: `f${i}`, of: ids, at: region.id }, 'funnel', settings, context);
}

function flowCell({ region }: View, indicator: string, context: SceneContext): Cell {
  const settings = { indicator, region: region.id };
  return filledCell({ area: 'fl', of: [indicator], at: region.id }, 'flow', settings, context);
}

function heatCell({ region }: View, context: SceneContext): Cell {
  const settings = { indicator: ACCEPTED, by: 'month year', region: region.id };
  return filledCell({ area: 'ht', of: [ACCEPTED], at: region.id }, 'heatmap', settings, context);
}

function trendCell({ region }: View, indicator: string, context: SceneContext): Cell {
  const settings = { indicator, region: region.id };
  return filledCell({ area: 'tr', of: [indicator], at: region.id }, 'trend', settings, context);
}

/** What the document's own rules remind of; without rules, what to look at first. */
function alertCell(view: View, context: SceneContext): Cell {
  const { dataset, region } = view;
  if (dataset.alerts.length === 0) return briefCell(view, 'al', context);
  return filledCell({ area: 'al', look: 'alerts' }, 'alerts', { region: region.id }, context);
}

function briefCell({ region }: View, area: string, context: SceneContext): Cell {
  const settings = { mode: 'decision', region: region.id };
  return filledCell({ area, look: 'alerts' }, 'brief', settings, context);
}
