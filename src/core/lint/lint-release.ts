import { isOf, type EditionChanges, type FigureChange } from '../derive/edition-changes.js';
import { quotient } from '../model/decimal.js';
import type { Dataset } from '../model/dataset.js';
import { lint } from './lint.js';
import { lintDisagreements, lintFalls, lintSlips } from './lint-sums.js';
import { lintSteps, magnitude } from './lint-steps.js';
import type { Note, Remark } from './note.js';
import type { ReleaseNote, ReleaseRemark } from './release-note.js';

/** What looks wrong with an edition: beside the one before it, and in itself where that is new. */
export interface ReleaseDoubts {
  readonly beside: readonly ReleaseRemark[];
  readonly within: readonly Remark[];
}

/** What is probably wrong with `after`, which is to be published in place of `before`. `now` is in milliseconds. */
export function lintRelease(
  before: Dataset,
  after: Dataset,
  changes: EditionChanges,
  now: number,
): ReleaseDoubts {
  const beside: ReleaseRemark[] = [];
  const note: ReleaseNote = (code, args) => void beside.push({ code, args });
  lintEdition(before, after, changes, note);
  for (const indicator of changes.goneIndicators)
    if (before.grids.has(indicator)) note('indicator-gone', { indicator });
  lintGone(after, changes.figures, note);
  lintSteps(after, changes.figures, note);
  const steps = new Set(beside.map(({ code, args }) => `${code}|${keyOfPeriod(args)}`));
  const isAlone = (change: FigureChange) => !steps.has(`period-times|${keyOfPeriod(change)}`);
  lintRevised(changes.figures.filter(isAlone), note);
  lintRevisedWidely(before, changes, note);
  for (const { indicator, fields, isStated } of changes.definitions)
    if (!isStated) note('definition-changed', { indicator, fields: fields.join(', ') });
  return { beside, within: newRemarks(before, after, now).filter(beyond(beside)) };
}

function lintEdition(
  { info: was }: Dataset,
  { info: is }: Dataset,
  { figures }: EditionChanges,
  note: ReleaseNote,
) {
  if (was.id !== is.id) note('other-dataset', { before: was.id, after: is.id });
  const isOlder = is.published < was.published || is.asOf < was.asOf;
  if (isOlder && figures.length > 0)
    note('older-edition', { before: was.published, after: is.published });
  if (is.sample && !was.sample) note('sample-appears', {});
}

/** Periods, regions and figures that were out and are no more. */
function lintGone(after: Dataset, figures: readonly FigureChange[], note: ReleaseNote) {
  const gone = figures.filter(
    ({ kind, indicator }) => kind === 'gone' && after.indicators.has(indicator),
  );
  for (const [key, changes] of grouped(gone, ({ indicator, period }) => `${indicator}|${period}`)) {
    const [indicator, period] = key.split('|') as [string, string];
    const regions = new Set(changes.map(({ region }) => region));
    const isWhole = !isStatedIn(after, indicator, period);
    const args = { indicator, period, count: changes.length, regions: regions.size };
    if (isWhole) note('period-gone', args);
    else note('figures-gone', { ...args, region: [...regions].join(', ') });
  }
  const published = figures.filter(({ kind }) => kind === 'published');
  for (const [, changes] of grouped(
    published,
    ({ indicator, period }) => `${indicator}|${period}`,
  )) {
    const { indicator, period } = changes[0]!;
    const region = [...new Set(changes.map((change) => change.region))].join(', ');
    note('withheld-published', { indicator, period, region, count: changes.length });
  }
}

/** Whether an edition has a figure of an indicator in a period. */
const isStatedIn = ({ grids }: Dataset, indicator: string, period: string): boolean =>
  (grids.get(indicator) ?? []).some(({ axis, flags }) => {
    for (let column = 0; column < axis.count; column++)
      if (axis.period(column).code === period)
        for (let at = column; at < flags.length; at += axis.count) if (flags[at]) return true;
    return false;
  });

/** Figures that were revised by a power of ten, those of a period and a power together. */
function lintRevised(figures: readonly FigureChange[], note: ReleaseNote) {
  const slipped = figures.flatMap(({ kind, indicator, region, period, from, to }) => {
    if (kind !== 'revised' || !from?.value || !to?.value) return [];
    const times = magnitude(quotient(to.value, from.value));
    if (times === undefined) return [];
    return { indicator, region, period, from: from.value, to: to.value, times };
  });
  const together = grouped(slipped, ({ indicator, period, times }) =>
    [indicator, period, times].join('|'),
  );
  for (const [, [first, ...more]] of together) {
    const regions = new Set([first!, ...more].map(({ region }) => region));
    note('revised-times', { ...first!, region: [...regions].join(', '), count: regions.size });
  }
}

/** So many figures, and such a part of all, are more than a revision. */
const [MANY, MOST] = [20, 0.5];

/** Indicators of which most figures that were out are others now, though they count the same. */
function lintRevisedWidely(
  before: Dataset,
  { figures, definitions, newBreaks }: EditionChanges,
  note: ReleaseNote,
) {
  const revised = grouped(
    figures.filter(({ kind }) => kind === 'revised'),
    ({ indicator }) => indicator,
  );
  for (const [indicator, { length: count }] of revised) {
    const isStated = newBreaks.some(isOf(indicator));
    if (count < MANY || isStated || definitions.some((one) => one.indicator === indicator))
      continue;
    let all = 0;
    for (const { values } of before.grids.get(indicator) ?? [])
      for (const value of values) if (!Number.isNaN(value)) all++;
    if (count > all * MOST) note('revised-widely', { indicator, count, all });
  }
}

/** The remarks on the later edition that the earlier one does not have. */
function newRemarks(before: Dataset, after: Dataset, now: number): Remark[] {
  const known = new Set(remarksOn(before, now).map(keyOf));
  return remarksOn(after, now).filter((remark) => !known.has(keyOf(remark)));
}

/** Of these `lint` names the first three of an indicator only; here a new one may be the fourth. */
const LISTED: ReadonlySet<string> = new Set([
  'unit-slip',
  'running-total-falls',
  'sum-differs',
  'sum-above-total',
  'periods-differ',
  'categories-differ',
]);

function remarksOn(dataset: Dataset, now: number): Remark[] {
  const remarks = lint(dataset, now).filter(({ code }) => !LISTED.has(code));
  const note: Note = (code, path, args, severity = 'warning') =>
    void remarks.push({ code, path, args, severity });
  for (const indicator of dataset.indicators.values()) {
    lintDisagreements(dataset, indicator, note);
    lintSlips(dataset, indicator, note);
    lintFalls(dataset, indicator, note);
  }
  return remarks;
}

/**
 * A remark without its place, which moves when a document is written anew. A street that was silent in the
 * month before is so known: that it still is, is no news.
 */
function keyOf({ code, args }: Remark): string {
  const said = code === 'region-silent' ? { ...args, period: '' } : args;
  return `${code}|${JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

const keyOfPeriod = ({ indicator, period }: Readonly<Record<string, unknown>> | FigureChange) =>
  `${indicator}|${period}`;

/** True for a remark that says more than that a whole month, or a revised figure, is ten times too large. */
function beyond(beside: readonly ReleaseRemark[]): (remark: Remark) => boolean {
  const said = new Set(
    beside.flatMap(({ code, args }) => {
      if (code === 'period-times') return [`${keyOfPeriod(args)}|`];
      if (code !== 'revised-times') return [];
      return String(args['region'])
        .split(', ')
        .map((region) => `${keyOfPeriod(args)}|${region}`);
    }),
  );
  return ({ code, args }) =>
    code !== 'unit-slip' ||
    !(said.has(`${keyOfPeriod(args)}|`) || said.has(`${keyOfPeriod(args)}|${args['region']}`));
}

function grouped<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
