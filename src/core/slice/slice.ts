/*
 * The room `slice`: of a document, the part that some pictures can show. What they look at is noted while
 * they are made (traced.ts); what has been looked at is written as a document of its own (this file), with
 * what `protect` has decided: a withheld figure is not in it, its mark is.
 */
import type { ChangeItem, Contract } from '../contract/contract.generated.js';
import { isWithheld } from '../privacy/cell.js';
import type { Dataset } from '../model/dataset.js';
import { answersFor, cellOf, type Grid } from '../model/grid.js';
import { parsePeriod, yearBefore, yearOf, usualLength, type Period } from '../time/period.js';
import { citedIn } from './cited.js';
import { keptOf } from './kept.js';
import { listsOf, unbound, within } from './lists.js';
import type { Looked } from './traced.js';
import { writtenGrids } from './written-grids.js';

/** What a slice must hold. */
export interface Scope {
  /** What pictures have looked at; `all` keeps every list and indicator. */
  readonly looked: Looked | 'all';
  /** Ids of the regions whose figures can be shown; `all` keeps every one. */
  readonly regions: ReadonlySet<string> | 'all';
}

/**
 * The part of a document that the pictures of a scope can show. An indicator stays whole, in all its
 * periods and categories and with what it is made of, for a reader may turn to any of them; every region
 * stays in the tree, and those of the scope with their figures. Nothing withheld is in it, nor a published
 * change from which it would follow.
 *
 * @param contract - What the dataset was read from.
 */
export function sliceOf(contract: Contract, dataset: Dataset, scope: Scope): Contract {
  const kept = keptOf(dataset, scope.looked);
  const grids = [...dataset.grids].flatMap(([id, own]) => (kept.figures.has(id) ? own : []));
  const { data, observations } = writtenGrids(dataset, grids, regionsOf(grids, scope.regions));
  const { catalogue: _catalogue, ...info } = dataset.info;
  const indicators = [...dataset.indicators.values()].filter(({ id }) => kept.indicators.has(id));
  const lists = {
    ...listsOf(contract, dataset, kept, [...data, ...observations]),
    data,
    observations: kept.has('programmes') ? observations : unbound(observations),
    targets: dataset.targets.filter(({ indicator }) => kept.indicators.has(indicator)),
    changes: dataset.changes.filter(
      (change) => kept.indicators.has(change.indicator) && !isTelling(dataset, change),
    ),
    breaks: within(kept.indicators, dataset.breaks),
    annotations: within(kept.indicators, dataset.annotations),
  };
  const draft: Contract = {
    contract: contract.contract,
    dataset: info,
    regions: contract.regions,
    indicators,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => !isNone(list))),
  };
  const cited = citedIn(draft);
  const sources = [...dataset.sources.values()].filter(({ id }) => cited.has(id));
  return sources.length > 0 ? { ...draft, sources } : draft;
}

const isNone = (list: unknown) => list === undefined || (Array.isArray(list) && list.length === 0);

/**
 * Which regions of a grid stay. Where a figure of an indicator is below zero all do: whether a sum of
 * what is there says anything depends on that.
 */
function regionsOf(
  grids: readonly Grid[],
  regions: Scope['regions'],
): (grid: Grid, region: string) => boolean {
  if (regions === 'all') return () => true;
  const signed = new Set(
    grids
      .filter(({ values }) => values.some((value) => value < 0))
      .map(({ indicator }) => indicator),
  );
  return ({ indicator }, region) => signed.has(indicator) || regions.has(region);
}

/** Whether a published change and the figure at one end of it tell a withheld figure at the other. */
function isTelling(
  dataset: Dataset,
  { indicator, region, period, accumulation, basis }: ChangeItem,
) {
  const at = parsePeriod(period);
  if (!at) return false;
  const base = basis === 'year-on-year' ? yearBefore(at) : undefined;
  const ends = basis === 'year-on-year' ? [at, ...(base ? [base] : [])] : [at, ...stepsBefore(at)];
  return (dataset.grids.get(indicator) ?? []).some(
    (grid) =>
      grid.breakdown === '' &&
      answersFor(grid, accumulation ?? 'period') &&
      ends.some(({ start, length }) => {
        const index = cellOf(grid, region, start, length);
        return index >= 0 && isWithheld({ grid, region, index });
      }),
  );
}

/** The period before one, and the last of the year before. */
function stepsBefore(period: Period): Pick<Period, 'start' | 'length'>[] {
  const { start, length, frequency } = period;
  const step = usualLength(frequency);
  return [
    { start: start - length, length },
    { start: yearOf(period) * 12 - step, length: step },
  ];
}
