import { isBounded } from '../contract/qualifier.js';
import type { Dataset, Region } from '../model/dataset.js';
import { isRate } from '../model/round.js';
import type { Observation } from '../series/resolve.js';
import { commonDefinition, rank, type Ranking } from './rank.js';

/**
 * The figure of the region above, which those below it are held against: of a rate alone, for a district
 * has more persons than each of its streets, whatever they do. By their definition, of their period, and
 * exact; undefined otherwise.
 */
export function referenceOf(
  dataset: Dataset,
  above: Region,
  { rows, period }: Ranking,
): Observation | undefined {
  const observations = rows.map(({ observation }) => observation);
  const [first] = observations;
  const isOneOfThem = rows.some(({ region }) => region === above);
  if (!first || isOneOfThem || !isRate(first.indicator) || !above.name) return undefined;
  const ofAbove = rank(dataset, { indicator: first.indicator.id }, [above], period)?.rows[0];
  const figure = ofAbove?.observation;
  if (!figure || figure.value === null || isBounded(figure.qualifier)) return undefined;
  return figure.row?.definition === commonDefinition(observations) ? figure : undefined;
}
