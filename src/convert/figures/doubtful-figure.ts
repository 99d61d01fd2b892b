import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { UNITS } from '../../core/contract/units.js';
import { kindOf } from '../../core/table/column-head.js';
import type { CellRange } from '../workbook/workbook.js';
import type { CellValue } from './cell-figure.js';
import type { Figure } from './figure.js';
import type { ProblemGroups } from './problem-groups.js';
import { nameOf } from './resolve.js';

const MEASURED = ['percent', 'day', 'cny-10k', 'square-metre', 'seat-hour'];

/** True for what is counted one by one, and is no balance of two counts. */
const isCount = ({ unit, kind }: IndicatorItem, name: string): boolean =>
  kind !== 'ratio' &&
  (UNITS as readonly string[]).includes(unit) &&
  !MEASURED.includes(unit) &&
  !/净|增减|变化|差额|盈余|balance|net\b|change/i.test(name);

/** True for a part of a whole in per cent. */
const isShare = ({ unit, ratio }: IndicatorItem, name: string): boolean =>
  unit === 'percent' && (ratio !== undefined || kindOf(name) === 'share');

/** Says of a figure that was taken what is probably wrong with it all the same. */
export function sayDoubts(
  groups: ProblemGroups,
  reading: CellValue,
  { as, value, indicator: id }: Figure,
  item: IndicatorItem | undefined,
  at: () => CellRange,
): void {
  if (reading.shown !== undefined) {
    const args = { text: reading.shown, value: String(value) };
    groups.add('shown-differs', 'warning', args, at());
  }
  if (as !== 'value' || !item || value === null || (value >= 0 && value <= 100)) return;
  const indicator = nameOf(item, id);
  const text = String(value);
  if (value < 0 && isCount(item, indicator)) {
    groups.add('negative-count', 'warning', { text, indicator }, at());
  }
  if (value > 100 && isShare(item, indicator)) {
    groups.add('share-over-hundred', 'warning', { text, indicator }, at());
  }
}
