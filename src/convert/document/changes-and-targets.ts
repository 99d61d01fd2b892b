import type {
  ChangeItem,
  IndicatorItem,
  TargetItem,
} from '../../core/contract/contract.generated.js';
import { parsePeriod } from '../../core/time/period.js';
import type { Figure } from '../figures/figure.js';

/** The changes that sheets state, behind those of an earlier document; of one change the new figure counts. */
export function changesOf(
  figures: readonly Figure[],
  earlier: readonly ChangeItem[] = [],
): ChangeItem[] {
  const keyOf = ({ indicator, region, period, accumulation, basis }: ChangeItem) =>
    [indicator, region, period, accumulation ?? 'period', basis].join('|');
  const changes = new Map(earlier.map((change) => [keyOf(change), change]));
  for (const figure of figures) {
    const { as, indicator, region, period, accumulation, basis, value } = figure;
    if (as !== 'change' || value === null || !basis || figure.breakdown) continue;
    const { raw, source, comparable } = figure;
    const change: ChangeItem = {
      indicator,
      region,
      period,
      ...(accumulation ? { accumulation } : {}),
      basis,
      value,
      ...(comparable === undefined ? {} : { comparable }),
      ...(raw === undefined ? {} : { raw }),
      ...(source === undefined ? {} : { source }),
    };
    const before = changes.get(keyOf(change));
    if (before?.value !== value) changes.set(keyOf(change), change);
  }
  return [...changes.values()];
}

/** The targets that sheets state, behind those of the document; one that is set anew takes the place of its former. */
export function targetsOf(
  figures: readonly Figure[],
  stated: readonly TargetItem[] = [],
  indicators: ReadonlyMap<string, IndicatorItem>,
): TargetItem[] {
  const keyOf = ({ indicator, region, level, accumulation, validFrom, validTo }: TargetItem) =>
    [indicator, region, level, accumulation, validFrom, validTo].join('|');
  const targets = new Map<string, TargetItem>();
  // Two of one reach, as a target and a benchmark, both stay.
  stated.forEach((target, i) => {
    targets.set(targets.has(keyOf(target)) ? `${i}` : keyOf(target), target);
  });
  for (const figure of figures) {
    const target = targetOf(figure, indicators);
    if (target && targets.get(keyOf(target))?.value !== target.value) {
      targets.set(keyOf(target), target);
    }
  }
  return [...targets.values()];
}

/** A target of a year is met by its running total, any other by the figure of its own period. */
function targetOf(
  { as, indicator, region, period, accumulation, comparator, value, source }: Figure,
  indicators: ReadonlyMap<string, IndicatorItem>,
): TargetItem | undefined {
  if (as !== 'target' || value === null || !comparator) return undefined;
  const { frequency, code } = parsePeriod(period)!;
  const isFlow = indicators.get(indicator)?.kind === 'flow';
  const isOfYear = frequency === 'A' || accumulation === 'ytd';
  const year = code.slice(0, 4);
  const span = isOfYear
    ? { validFrom: `${year}-01`, validTo: `${year}-12` }
    : { validFrom: code, validTo: code };
  const met = isOfYear && isFlow ? ('ytd' as const) : accumulation;
  const runs = met ?? (isFlow ? ('period' as const) : undefined);
  return {
    indicator,
    region,
    ...(runs ? { accumulation: runs } : {}),
    comparator,
    value,
    ...span,
    ...(source === undefined ? {} : { source }),
  };
}
