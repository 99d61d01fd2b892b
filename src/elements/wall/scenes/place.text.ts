import { besideAbove, type BesideAbove } from '../../../core/derive/beside-above.js';
import { rank } from '../../../core/derive/rank.js';
import type { Observation } from '../../../core/series/resolve.js';
import type { View } from '../../base/element/view.js';
import { placeWords } from './place.words.js';

/** The place of a region among those beside it, of the same figure; '' where it has none. */
export function rankText({ dataset, say, home }: View, observation: Observation): string {
  const { indicator, accumulation, period, region } = observation;
  const question = { indicator: indicator.id, accumulation, frequency: period.frequency };
  const ranking = rank(dataset, question, home.children, period);
  const row = ranking?.rows.find((candidate) => candidate.region.id === region);
  if (!ranking || row?.place === undefined) return '';
  const words = placeWords[say.lang];
  if (Number.isNaN(row.place)) return words.open;
  // To be first in the number of disputes is no merit: such an order is named by its direction.
  return (ranking.hasBest ? words.best : words.highest)(row.place, ranking.placed);
}

/** 高于漕浦区0.1个百分点; '' where the two are not compared. */
export function besideText({ dataset, say }: View, observation: Observation): string {
  const beside = besideAbove(dataset, observation);
  if (!beside) return '';
  const words = placeWords[say.lang];
  const region = say.region(beside.above.region);
  const sign = Math.sign(beside.printed);
  if (sign === 0) return words.same(region);
  return (sign > 0 ? words.above : words.below)(region, sizeOf(beside, observation));

  function sizeOf({ printed, decimals, measure }: BesideAbove, { indicator }: Observation): string {
    const number = say.number(Math.abs(printed), decimals);
    if (measure === 'percent') return say.words.points(number);
    if (measure === 'permille') return say.words.permillePoints(number);
    return say.withUnit(number, indicator.unit);
  }
}
