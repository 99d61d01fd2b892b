import { availableFigures, isAvailableBelow } from '../../../core/derive/availability.js';
import { overview } from '../../../core/derive/overview.js';
import { wallWords } from '../wall.words.js';
import type { View } from '../../base/element/view.js';
import { mapShapes, namesIn, type Layout, type Ratio } from '../layout/layout.js';
import { filled, type Cell, type Hung, type Scene } from './scene.js';
import { without } from '../layout/prune.js';

const LAYOUTS: Record<Ratio, Layout> = {
  portrait: {
    ...{ columns: [1], rows: [24.5, 20, 32] },
    areas: ['f0', 'f1', 'al'],
  },
  square: {
    ...{ columns: [1, 1], rows: [1.55, 1] },
    areas: ['f0 f1', 'al al'],
  },
  wide: {
    ...{ columns: [1.02, 1.68, 0.95], rows: [1.2, 1] },
    areas: ['f0 fl al', 'f1 ht al'],
  },
  cinema: {
    ...{ columns: [1, 1.3, 1.2], rows: [1.2, 1] },
    areas: ['f0 fl al', 'f1 ht al'],
  },
  ribbon: {
    ...{ columns: [1.1, 1.7, 1.4, 1.4], rows: [1.32, 1.08] },
    areas: ['f0 fl ti al', 'f1 fl ht al'],
  },
};

/** Half of it is what these walls have room for; the other half is its second step. */
const SECOND: Record<'portrait' | 'square', Layout> = {
  portrait: {
    ...{ columns: [1], rows: [29, 29, 18.5] },
    areas: ['fl', 'ti', 'ht'],
  },
  square: {
    ...{ columns: [1.35, 1], rows: [1.3, 1] },
    areas: ['fl ti', 'ht ht'],
  },
};

/** The same at once, where there are no funnels to fill a step of their own. */
const ALONE: Record<'portrait' | 'square', Layout> = {
  portrait: {
    ...{ columns: [1], rows: [24, 22, 14, 18] },
    areas: ['fl', 'ti', 'ht', 'al'],
  },
  square: {
    ...{ columns: [1.35, 1], rows: [1.2, 0.8, 0.9] },
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
  const parts = new Map<string, (hung: Hung) => Cell>();
  funnels.forEach((ids, i) => {
    if (ids.length > 1) parts.set(`f${i}`, (hung) => funnelCell(view, ids, i, hung));
  });
  const flow = [...dataset.indicators.values()].find((one) => one.balance && isKnown(one.id))?.id;
  if (flow) parts.set('fl', (hung) => flowCell(view, flow, hung));
  const calendar = availableFigures(dataset, {
    indicator: ACCEPTED,
    region: home.id,
    frequency: 'M',
  });
  if (calendar >= MONTHS) parts.set('ht', (hung) => heatCell(view, hung));
  const outcome = judgedDispute(view);
  if (outcome) {
    parts.set('ti', (hung) => tilesCell(view, outcome, hung));
    parts.set('tr', (hung) => trendCell(view, outcome, hung));
  }
  if (parts.size === 0) return undefined;
  parts.set('al', (hung) => alertCell(view, hung));
  const ruled = dataset.alerts.length > 0;
  if (ruled) parts.set('br', (hung) => briefCell(view, 'br', hung));
  const present = new Set(parts.keys());
  const made = (one: Layout) => without(filledIn(one, present), present);
  const hasFunnels = present.has('f0') || present.has('f1');
  const layout = mapShapes(hasFunnels ? LAYOUTS : { ...LAYOUTS, ...ALONE }, made);
  const hasDisputes = ['fl', 'ht', 'ti'].some((area) => present.has(area));
  return {
    title: wallWords[say.lang].focus(hasFunnels, hasDisputes),
    things: parts.size * 3,
    layout,
    second: hasFunnels && hasDisputes ? mapShapes(SECOND, made) : {},
    spare: [...SPARE, 'br'].filter((area) => present.has(area)),
    cells: (hung) => [...parts.values()].map((make) => make(hung)),
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
function judgedDispute({ dataset, region, period }: View): string | undefined {
  const disputes = overview(dataset, region, period).find(({ domain }) => domain === 'disputes');
  const id = disputes?.lead.indicator.id;
  return id && isAvailableBelow(dataset, region, id) ? id : undefined;
}

function tilesCell({ region }: View, indicator: string, hung: Hung): Cell {
  const at = region.children.map(({ id }) => id);
  const settings = { indicator, region: region.id };
  return filled({ area: 'ti', of: [indicator], at }, 'tiles', settings, hung);
}

function funnelCell({ say, region }: View, ids: string[], i: number, hung: Hung): Cell {
  const heading = wallWords[say.lang].funnels[i]!;
  const settings = { heading, indicators: ids.join(' '), region: region.id };
  return filled({ area: `f${i}`, of: ids, at: region.id }, 'funnel', settings, hung);
}

function flowCell({ region }: View, indicator: string, hung: Hung): Cell {
  const settings = { indicator, region: region.id };
  return filled({ area: 'fl', of: [indicator], at: region.id }, 'flow', settings, hung);
}

function heatCell({ region }: View, hung: Hung): Cell {
  const settings = { indicator: ACCEPTED, by: 'month year', region: region.id };
  return filled({ area: 'ht', of: [ACCEPTED], at: region.id }, 'heatmap', settings, hung);
}

function trendCell({ region }: View, indicator: string, hung: Hung): Cell {
  const settings = { indicator, region: region.id };
  return filled({ area: 'tr', of: [indicator], at: region.id }, 'trend', settings, hung);
}

/** What the document's own rules remind of; without rules, what to look at first. */
function alertCell(view: View, hung: Hung): Cell {
  const { dataset, region } = view;
  if (dataset.alerts.length === 0) return briefCell(view, 'al', hung);
  return filled({ area: 'al', look: 'alerts' }, 'alerts', { region: region.id }, hung);
}

function briefCell({ region }: View, area: string, hung: Hung): Cell {
  const settings = { mode: 'decision', region: region.id };
  return filled({ area, look: 'alerts' }, 'brief', settings, hung);
}
