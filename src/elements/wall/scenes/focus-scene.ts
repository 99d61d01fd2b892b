import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import { availableFigures, isAvailableBelow } from '../../../core/derive/availability.js';
import { overview } from '../../../core/derive/overview.js';
import type { View } from '../../base/element/view.js';
import { namesIn, perShape, type Layout, type Ratio } from '../layout/layout.js';
import { prune } from '../layout/prune.js';
import { accountLead } from './account.text.js';
import { courseCell } from './course-cell.js';
import { filledCell } from './filled-cell.js';
import { leadCell } from './lead-cell.js';
import { hasRoomForNames, mapCell } from './map-cell.js';
import { remindersCell } from './reminders-cell.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

/** The account has half of the wall; the months that it is made of are in its picture. */
const BROAD: Layout = {
  columns: [7, 5],
  rows: [0.415, 0.585],
  areas: ['lead al', 'lead f0'],
};

const LAYOUTS: Record<Ratio, Layout> = {
  portrait: {
    columns: [1],
    rows: [1.15, 1],
    areas: ['lead', 'al'],
  },
  square: { ...BROAD, rows: [0.37, 0.63] },
  wide: BROAD,
  cinema: BROAD,
  ribbon: {
    columns: [1.3, 1.15, 1.05],
    rows: [0.4, 0.6],
    areas: ['lead al ti', 'lead f0 ti'],
  },
};

/**
 * Half of it is what an upright wall has room for; the other half is its second step, in which words
 * of letters leave room for the course alone.
 */
const SECOND: Partial<Record<Ratio, Layout>> = {
  portrait: {
    columns: [1],
    rows: [1.65, 1],
    areas: ['f0', 'ti'],
  },
};

/** The courses of the catalogue that make a funnel, the shorter first: 岗位智推 and 政策智享. */
const FUNNELS = [
  ['job-pushes', 'job-interviews', 'job-hires'],
  ['policy-eligible', 'policy-reached', 'policy-applied', 'policy-paid'],
];

const ACCEPTED = 'dispute-cases-accepted';

/** A calendar of fewer months shows no pattern. */
const MONTHS = 6;

/** 就业与纠纷专题: what comes in and is closed leads; what to do; when it comes; who finds work. */
export function focusScene(view: View): Scene | undefined {
  const { dataset, say, region: home } = view;
  const isKnown = (indicator: string) =>
    availableFigures(dataset, { indicator, region: home.id }) > 0;
  const parts = new Map<string, (context: SceneContext) => Cell>();
  // One course is enough beside the account: the first that the dataset has.
  const [course, another] = FUNNELS.map((ids, i) => ({
    ids: ids.filter(isKnown),
    number: i,
  })).filter(({ ids }) => ids.length > 1);
  if (course) parts.set('f0', (context) => courseCell(view, 'f0', course, context));
  const flow = [...dataset.indicators.values()].find(({ id, balance }) => balance && isKnown(id));
  if (flow) parts.set('lead', (context) => accountCell(view, flow, context));
  const calendar = availableFigures(dataset, {
    indicator: ACCEPTED,
    region: home.id,
    frequency: 'M',
  });
  if (calendar >= MONTHS) parts.set('ht', (context) => heatCell(view, context));
  const outcome = judgedDispute(view);
  if (outcome) {
    parts.set('ti', (context) => mapCell(view, outcome, context, 'ti'));
    parts.set('tr', (context) => trendCell(view, outcome, context));
  }
  if (parts.size === 0) return undefined;
  const hasJobs = parts.has('f0');
  const hasDisputes = parts.size > (hasJobs ? 1 : 0);
  const hasRules = dataset.alerts.length > 0;
  parts.set('al', (context) => (hasRules ? remindersCell : briefCell)(view, context));
  const things = parts.size * 3;
  const present = new Set(parts.keys());
  // A wall of more panels has room for them: they take an empty one, and no other's place.
  const further = new Map<string, (context: SceneContext) => Cell>();
  if (another) further.set('f1', (context) => courseCell(view, 'f1', another, context));
  if (hasRules) further.set('br', (context) => briefCell(view, context, 'br'));
  const layoutFor = (layout: Layout) => prune(filledIn(layout, present), present);
  return {
    title: scenesWords[say.lang].focus(hasJobs, hasDisputes),
    things,
    layout: perShape((ratio) => layoutFor(LAYOUTS[ratio])),
    further: perShape((ratio) => {
      const layout = SECOND[ratio];
      const isNeeded = layout && ['f0', 'ti'].some((area) => present.has(area));
      if (!isNeeded) return [];
      const isAlone = hasJobs && !hasRoomForNames(say.lang, ratio);
      return [isAlone ? prune(layout, new Set(['f0'])) : layoutFor(layout)];
    }),
    spare: [...SPARE.filter((area) => present.has(area)), ...further.keys()],
    cells: (context) => [...parts.values(), ...further.values()].map((make) => make(context)),
  };
}

/** Pictures that stand where another one is missing, on shapes that have no place of their own for them. */
const SPARE = ['ht', 'ti', 'tr'];

function filledIn(layout: Layout, present: ReadonlySet<string>): Layout {
  const names = namesIn(layout);
  const spare = SPARE.filter((area) => present.has(area) && !names.has(area));
  const missing = ['lead', 'ht'].filter((area) => names.has(area) && !present.has(area));
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

/** The account of a stock: as the lead of a page where the year has a whole one, else as it is. */
function accountCell(view: View, indicator: IndicatorItem, context: SceneContext): Cell {
  const lead = accountLead(view, indicator);
  if (lead) return leadCell(view, lead, context, 'flow');
  const settings = { indicator: indicator.id, region: view.region.id };
  const cell = { area: 'lead', look: 'lead firm', of: [indicator.id], at: view.region.id };
  return filledCell(cell, 'flow', settings, context);
}

function heatCell({ region }: View, context: SceneContext): Cell {
  const by = context.ratio === 'portrait' ? 'year month' : 'month year';
  const settings = { indicator: ACCEPTED, by, region: region.id };
  return filledCell(
    { area: 'ht', look: 'firm', of: [ACCEPTED], at: region.id },
    'heatmap',
    settings,
    context,
  );
}

function trendCell({ region }: View, indicator: string, context: SceneContext): Cell {
  const settings = { indicator, region: region.id };
  return filledCell(
    { area: 'tr', look: 'firm', of: [indicator], at: region.id },
    'trend',
    settings,
    context,
  );
}

/** Without rules of the document, what to look at first. */
function briefCell({ region }: View, context: SceneContext, area = 'al'): Cell {
  const settings = { mode: 'decision', region: region.id };
  return filledCell({ area, look: 'firm' }, 'brief', settings, context);
}
