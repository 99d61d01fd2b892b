import { html, nothing } from 'lit';
import type { Region } from '../../../core/model/dataset.js';
import { isAvailableBelow } from '../../../core/derive/availability.js';
import { overview, type Headline } from '../../../core/derive/overview.js';
import { targetOf } from '../../../core/derive/target.js';
import { figureOf, readingOf, type View } from '../../base/element/view.js';
import { perShape, type Layout, type Ratio } from '../layout/layout.js';
import { prune } from '../layout/prune.js';
import { filledCell } from './filled-cell.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

/** So many numbers of a street are shown. */
const FIGURES = 6;

const LAYOUTS: Record<Ratio, Layout> = {
  portrait: {
    columns: [1, 1, 1, 1, 1, 1],
    rows: [10.7, 16.6, 17, 17, 15.2],
    areas: [
      'nm nm nm nm nm nm',
      'tl tl tl tl tl tl',
      's0 s0 s1 s1 s2 s2',
      's3 s3 s4 s4 s5 s5',
      'tr tr tr tr tr tr',
    ],
  },
  square: {
    columns: [1, 1, 1],
    rows: [1.22, 1, 1],
    areas: ['tl tl nm', 's0 s1 s2', 's3 s4 s5'],
  },
  wide: {
    columns: [2, 1, 1, 1],
    rows: [0.55, 1, 1],
    areas: ['tl nm nm nm', 'tl s0 s1 s2', 'tr s3 s4 s5'],
  },
  cinema: {
    columns: [2, 1, 1, 1, 2],
    rows: [0.6, 1, 1],
    areas: ['tl nm nm nm tr', 'tl s0 s1 s2 tr', 'tl s3 s4 s5 tr'],
  },
  ribbon: {
    columns: [2.2, 1, 1, 1, 2.2],
    rows: [0.5, 1, 1],
    areas: ['tl nm nm nm tr', 'tl s0 s1 s2 tr', 'tl s3 s4 s5 tr'],
  },
};

/** 街道巡览: the regions below, one after the other, with their place among all as tiles. */
export function streetsScene(view: View): Scene | undefined {
  const { say, region: home } = view;
  const leads = headlines(view);
  const regions = inOrder(home.children);
  if (leads.length === 0) return undefined;
  const figures = leads.map((_, i) => `s${i}`);
  const present = new Set([...figures, 'nm', 'tl', 'tr']);
  return {
    title: scenesWords[say.lang].streets,
    things: 1,
    regions: regions.map(({ id }) => id),
    layout: perShape((ratio) => prune(LAYOUTS[ratio], present)),
    cells: (context) => {
      const index = Math.min(context.step, regions.length - 1);
      return cellsOf(view, regions[index]!, index + 1, regions.length, leads, context);
    },
  };
}

/** The first of every domain, then others that a target judges; each known of the regions below. */
function headlines({ dataset, region, period, earliest }: View): Headline[] {
  const domains = overview(dataset, region, period, earliest);
  const judged = domains
    .flatMap(({ others }) => others)
    .filter(({ observation }) => observation.value !== null && targetOf(dataset, observation));
  const leads = domains.map(({ lead }) => lead);
  return [...leads, ...judged]
    .filter(({ indicator }) => isAvailableBelow(dataset, region, indicator.id))
    .slice(0, FIGURES);
}

function cellsOf(
  view: View,
  street: Region,
  number: number,
  count: number,
  leads: Headline[],
  context: SceneContext,
): Cell[] {
  const { say, region: home } = view;
  const { lang, headingLevel, compare } = context;
  const about = [say.text(street.group), scenesWords[say.lang].step(number, count)];
  const [lead] = leads;
  const first = lead!.indicator.id;
  const figure = figureOf({ ...view, region: street }, lead!.indicator);
  const inner = Math.min(6, headingLevel + 1);
  const streets = home.children.map(({ id }) => id);
  return [
    {
      area: 'nm',
      look: 'place',
      body: html`<div class="names">
          <p class="name" role="heading" aria-level=${headingLevel}>${say.region(street.id)}</p>
          <p class="small">${about.filter(Boolean).join(' · ')}</p>
        </div>
        <p class="told">${figure ? readingOf(view, figure, compare) : nothing}</p>`,
    },
    filledCell({ area: 'tl', of: [first], at: streets }, 'tiles', { indicator: first }, context),
    ...leads.map(({ indicator }, i) => ({
      area: `s${i}`,
      of: [indicator.id],
      at: street.id,
      body: html`<gf-stat
        class="figure"
        .heading=${say.short(indicator)}
        .indicator=${indicator.id}
        .region=${street.id}
        .noSparkline=${context.ratio === 'square'}
        .compare=${compare}
        .lang=${lang}
        .headingLevel=${inner}
      ></gf-stat>`,
    })),
    filledCell(
      { area: 'tr', of: [first], at: street.id },
      'trend',
      { indicator: first, region: street.id, compare: home.id, headingLevel: inner },
      context,
    ),
  ];
}

/** As a reader goes over the tiles: row by row, else as the document lists them. */
function inOrder(regions: readonly Region[]): Region[] {
  if (!regions.every(({ tile }) => tile?.length === 2)) return [...regions];
  return [...regions].sort((a, b) => a.tile![1]! - b.tile![1]! || a.tile![0]! - b.tile![0]!);
}
