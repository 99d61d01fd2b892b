import { anachronisms, lastFigure } from '../derive/dates-agree.js';
import { pointer } from '../contract/problem.js';
import type { Dataset } from '../model/dataset.js';
import { parsePeriod, periodSpan, type Period } from '../time/period.js';
import { dayOf } from '../time/today.js';
import type { Note } from './note.js';

const CODES = {
  future: ['future-figures', '/data'],
  'as-of': ['as-of-before-data', '/dataset/asOf'],
  published: ['published-before-data', '/dataset/published'],
} as const;

/**
 * Dates that contradict the figures, each told of the indicator that goes furthest: figures of the future,
 * a date of the data or of publication before them, or a date of the data that no figure reaches. `now` is
 * in milliseconds.
 */
export function lintDates(dataset: Dataset, note: Note, now: number): void {
  const furthest = new Map<
    keyof typeof CODES,
    { indicator: string; end: number; period: Period; date: string }
  >();
  for (const indicator of dataset.indicators.keys()) {
    for (const { kind, period, date } of anachronisms(dataset, indicator, now)) {
      const end = periodSpan(period)[1];
      if (end > (furthest.get(kind)?.end ?? -Infinity))
        furthest.set(kind, { indicator, end, period, date });
    }
  }
  for (const [kind, { indicator, period, date }] of furthest) {
    const [code, path] = CODES[kind];
    note(code, path, { indicator, period: period.code, value: date });
  }
  lintUnreached(dataset, note);
  lintAhead(dataset, note, now);
}

/** Dates of the data and of publication that have not come: nothing is out, or counted, on such a day. */
function lintAhead({ info }: Dataset, note: Note, now: number) {
  const today = parsePeriod(dayOf(now));
  for (const field of ['asOf', 'published'] as const) {
    const value = info[field];
    const date = value && parsePeriod(value.slice(0, 10));
    if (!date || !today || periodSpan(date)[0] < periodSpan(today)[1]) continue;
    note('dated-in-future', pointer('dataset', field), { field, value });
  }
}

/** A date of the data that is later than every figure: the figures of the last period were forgotten. */
function lintUnreached(dataset: Dataset, note: Note) {
  const { asOf } = dataset.info;
  const date = asOf && parsePeriod(asOf.slice(0, 10));
  if (!date) return;
  const last = [...dataset.indicators.keys()].flatMap((id) => lastFigure(dataset, id) ?? []);
  if (last.length === 0) return;
  const latest = last.reduce((a, b) => (periodSpan(b)[1] > periodSpan(a)[1] ? b : a));
  if (periodSpan(latest)[1] > periodSpan(date)[0]) return;
  note('as-of-after-data', '/dataset/asOf', { value: asOf, period: latest.code });
}
