import { pointerSteps, type Problem } from '../../../core/contract/problem.js';
import { parentOf, type Dataset, type Region } from '../../../core/model/dataset.js';
import { withParts } from '../../../core/model/made-of.js';
import { seriesOf } from '../../../core/series/resolve.js';

/** What a card shows of a dataset. */
export interface Shown {
  /** The name of its tag. */
  tag: string;
  indicators: readonly string[];
  region: Region;
}

/** Tags whose figures are of one region alone. */
const OF_ONE_REGION = ['stat', 'trend', 'progress', 'composition', 'funnel', 'flow', 'cohort'];

/** The tags that show what stands in a list beside the figures. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  annotations: ['timeline', 'trend'],
  breaks: ['timeline', 'trend'],
  programmes: ['programme', 'facts', 'timeline'],
  items: ['listing', 'reach'],
  reach: ['reach'],
  map: ['map'],
  alerts: ['alerts'],
  scenes: ['wall'],
};

/**
 * The problems of a document that touch what a card shows: its indicators and what they are made of, its
 * region and those that it is added up from or compared with. The console and the doctor name them all.
 */
export function concerning(
  problems: readonly Problem[],
  dataset: Dataset,
  { tag, indicators, region }: Shown,
): Problem[] {
  const name = tag.replace(/^gf-/, '');
  // A wall shows all that there is.
  if (name === 'wall') return [...problems];
  const made = withParts(indicators, dataset.indicators);
  const isSummed = indicators.some(
    (indicator) => seriesOf(dataset, { indicator, region: region.id })?.origin !== 'supplied',
  );
  const below = !OF_ONE_REGION.includes(name) || isSummed ? idsBelow(region) : new Set<string>();
  const parent = parentOf(dataset, region);
  const isShown = (id: string) =>
    id === region.id || below.has(id) || parent?.id === id || !dataset.regions.has(id);
  return problems.filter(({ code, path, about = {} }) => {
    // All has been checked all the same.
    if (code === 'stamp-mismatch') return false;
    const [list = ''] = pointerSteps(path);
    const tags = SHOWN_BY[list];
    if (tags) return tags.includes(name);
    // A field that is not known changes nothing of what is, but in a block, where it may be a status.
    if (code === 'unknown-field' && list !== 'data') return false;
    if (['sources', 'units', 'dimensions'].includes(list) && indicators.length > 0) return false;
    const { indicator, region: place } = about;
    if (indicator !== undefined && indicators.length > 0 && !made.has(indicator)) return false;
    return place === undefined || isShown(place);
  });
}

function idsBelow(region: Region): Set<string> {
  const ids = new Set<string>();
  const waiting = [...region.children];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    ids.add(at.id);
    waiting.push(...at.children);
  }
  return ids;
}
