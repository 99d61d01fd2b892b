import type {
  Accumulation,
  Contract,
  Frequency,
  Qualifier,
} from '../../src/core/contract/contract.generated.js';
import { fraction, type Fraction } from './fraction.js';

/** A stretch of time as the guide writes it, counted in months or, below them, in days or minutes. */
export interface Span {
  readonly frequency: Frequency;
  readonly start: number;
  readonly length: number;
}

/** How many months a period of a frequency has. */
export const MONTHS: Partial<Record<Frequency, number>> = { A: 12, S: 6, Q: 3, M: 1 };

/** `2024`, `2024-S1`, `2024-Q1`, `2024-03`, `2024-01/P2M`, `2024-03-15`, `2024-03-15T08:00`. */
export function spanOf(code: string): Span {
  const year = Number(code.slice(0, 4));
  const rest = code.slice(5);
  if (rest === '') return { frequency: 'A', start: year * 12, length: 12 };
  const part = Number(rest.slice(1)) - 1;
  if (rest.startsWith('S')) return { frequency: 'S', start: year * 12 + part * 6, length: 6 };
  if (rest.startsWith('Q')) return { frequency: 'Q', start: year * 12 + part * 3, length: 3 };
  const start = year * 12 + Number(rest.slice(0, 2)) - 1;
  if (rest.length === 2) return { frequency: 'M', start, length: 1 };
  const merged = /^\d\d\/P(\d+)M$/.exec(rest);
  if (merged) return { frequency: 'M', start, length: Number(merged[1]) };
  const minute = Date.parse(`${code.length > 10 ? code : `${code}T00:00`}Z`) / 60_000;
  return code.length > 10
    ? { frequency: 'N', start: minute, length: 1 }
    : { frequency: 'D', start: minute / 1440, length: 1 };
}

export const sameSpan = (a: Span, b: Span) =>
  a.frequency === b.frequency && a.start === b.start && a.length === b.length;

export const yearOf = (span: Span) => Math.floor(span.start / 12);

export const isMonths = ({ frequency }: Span) => frequency in MONTHS;

/** The period so many of its own lengths later. */
export const later = (span: Span, count: number): Span => ({
  ...span,
  start: span.start + count * span.length,
});

/** One figure, or the reason for none, as the document states it. */
export interface Cell {
  readonly indicator: string;
  readonly region: string;
  readonly span: Span;
  readonly accumulation: Accumulation;
  /** `age=a1&sex=f`, in the order of the names; '' for the whole. */
  readonly breakdown: string;
  readonly value: Fraction | undefined;
  readonly upper: Fraction | undefined;
  readonly numerator: Fraction | undefined;
  readonly denominator: Fraction | undefined;
  readonly qualifier: Qualifier;
  readonly status: string;
  readonly withheld: boolean;
}

const keyOf = (breakdown: Record<string, string> | undefined) =>
  Object.entries(breakdown ?? {})
    .map(([dimension, category]) => `${dimension}=${category}`)
    .sort()
    .join('&');

const exact = (value: number | null | undefined) =>
  value === null || value === undefined ? undefined : fraction(value);

function codesOf(periods: string[] | { start: string; count: number }): Span[] {
  if (Array.isArray(periods)) return periods.map(spanOf);
  const first = spanOf(periods.start);
  return Array.from({ length: periods.count }, (_, i) => later(first, i));
}

/** Letters, of status or confidentiality, that a block writes at a cell. */
function lettersAt(lists: object | undefined, cell: number): string {
  return Object.entries((lists ?? {}) as Record<string, number[]>)
    .filter(([, cells]) => cells.includes(cell))
    .map(([letter]) => letter)
    .join('');
}

/** Every figure of a document, those of its blocks and those of its list. */
export function cellsOf(contract: Contract): Cell[] {
  const cells: Cell[] = [];
  for (const block of contract.data ?? []) {
    const spans = codesOf(block.periods);
    for (const [indicator, matrix] of Object.entries(block.values)) {
      for (const [r, region] of block.regions.entries()) {
        for (const [p, span] of spans.entries()) {
          const at = r * spans.length + p;
          const status = lettersAt(block.status?.[indicator], at);
          const conf = lettersAt(block.conf?.[indicator], at);
          cells.push({
            indicator,
            region,
            span,
            accumulation: block.accumulation ?? 'period',
            breakdown: keyOf(block.breakdown),
            value: exact(matrix[r]?.[p]),
            upper: undefined,
            numerator: undefined,
            denominator: undefined,
            qualifier: 'exact',
            status,
            withheld: status.includes('Q') || /[CDSN]/.test(conf),
          });
        }
      }
    }
  }
  for (const row of contract.observations ?? []) {
    cells.push({
      indicator: row.indicator,
      region: row.region,
      span: spanOf(row.period),
      accumulation: row.accumulation ?? 'period',
      breakdown: keyOf(row.breakdown),
      value: exact(row.value),
      upper: exact(row.upper),
      numerator: exact(row.numerator),
      denominator: exact(row.denominator),
      qualifier: row.qualifier ?? 'exact',
      status: row.status ?? '',
      withheld: (row.status ?? '').includes('Q') || /[CDSN]/.test(row.conf ?? ''),
    });
  }
  return cells;
}
