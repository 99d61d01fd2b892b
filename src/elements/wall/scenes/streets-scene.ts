import type { Region } from '../../../core/model/dataset.js';
import { isAvailableBelow } from '../../../core/derive/availability.js';
import { overview, type Headline } from '../../../core/derive/overview.js';
import { targetOf } from '../../../core/derive/target.js';
import { figureOf, type View } from '../../base/element/view.js';
import { perShape, type Ratio } from '../layout/layout.js';
import { pageLayout } from '../layout/page.js';
import { figureCells } from './figure-cell.js';
import { regionFigure } from './figure.text.js';
import { hasRoomForNames, mapCell } from './map-cell.js';
import { rankCell } from './rank-cell.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';
import { streetCell } from './street-cell.js';

/** So many numbers of a street are shown beside the first: a row, or a block of two on a ribbon. */
const figuresOn = (ratio: Ratio): number => (ratio === 'ribbon' ? MOST : 5);
const MOST = 6;

/** 街道巡览: the regions below, one after the other, each as the lead of a page. */
export function streetsScene(view: View): Scene | undefined {
  const { say, region: home } = view;
  const [first, ...others] = headlines(view);
  const regions = inOrder(home.children);
  if (!first) return undefined;
  return {
    title: scenesWords[say.lang].streets,
    things: 1,
    regions: regions.map(({ id }) => id),
    layout: perShape((ratio) =>
      pageLayout(ratio, {
        figures: Math.min(others.length, figuresOn(ratio)),
        hasMap: hasRoomForNames(say.lang, ratio),
        hasRank: true,
      }),
    ),
    cells: (context) => {
      const index = Math.min(context.step, regions.length - 1);
      return cellsOf(view, regions, index, first, others, context);
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
    .slice(0, MOST + 1);
}

function cellsOf(
  view: View,
  regions: readonly Region[],
  index: number,
  first: Headline,
  others: readonly Headline[],
  context: SceneContext,
): Cell[] {
  const { say } = view;
  const street = regions[index]!;
  const step = scenesWords[say.lang].step(index + 1, regions.length);
  const about = [say.text(street.group), step].filter(Boolean);
  // A region that has no figure of an indicator says so in its place.
  const own = ({ indicator, observation }: Headline): Headline => {
    const figure = figureOf({ ...view, region: street }, indicator)?.observation;
    return { indicator, observation: figure ?? missingIn(street, observation) };
  };
  const rank = rankCell(view, first.indicator, street.id);
  return [
    streetCell(view, street, about, own(first), context),
    mapCell(view, first.indicator.id, context),
    ...figureCells(
      others.slice(0, figuresOn(context.ratio)).map((other) => regionFigure(view, own(other))),
      context,
    ),
    ...(rank ? [rank] : []),
  ];
}

/** The place of a figure that a region does not have. */
const missingIn = (
  { id }: Region,
  { indicator, accumulation, period }: Headline['observation'],
) => ({
  indicator,
  region: id,
  accumulation,
  period,
  value: null,
  qualifier: 'exact' as const,
  status: [],
  printed: NaN,
  decimals: 0,
});

/** As a reader goes over the tiles: row by row, else as the document lists them. */
function inOrder(regions: readonly Region[]): Region[] {
  if (!regions.every(({ tile }) => tile?.length === 2)) return [...regions];
  return [...regions].sort((a, b) => a.tile![1]! - b.tile![1]! || a.tile![0]! - b.tile![0]!);
}
