// How an outcome compares with the truth, cell by cell.
import type { Breakdown, Contract } from '../../../src/core/contract/contract.generated.js';
import type { SheetAccount } from '../../../src/convert/figures/account.js';
import type { Figure } from '../../../src/convert/figures/figure.js';
import type { CorpusCase, CorpusCell, Truth, TrueMeaning } from './case.js';
import { CATALOGUE, type Outcome } from './engine.js';
import { isSameRegion, isSameTime, plain, zerosBetween } from './same.js';

/** `asked`: not taken, and said so. `lost`: not taken, and nothing says so. */
export type Verdict = 'right' | 'wrong' | 'asked' | 'lost' | 'as-it-should';

export interface Judged {
  readonly at: string;
  readonly verdict: Verdict;
  readonly expected: string;
  readonly got: string;
}

type Document = Pick<Contract, 'regions' | 'indicators' | 'units' | 'dimensions'>;

interface Court {
  readonly document: Document;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly accounts: ReadonlyMap<string, SheetAccount>;
  /** What the engine calls an indicator of the truth, and the other way round. */
  readonly called: Map<string, string>;
}

const placeOf = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }) =>
  `${file} ${sheet} ${cell}`;

const breakdownText = (breakdown: Breakdown = {}) =>
  Object.entries(breakdown)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, category]) => `${dimension}=${category}`)
    .join(' ');

const figureKey = (figure: Figure) =>
  [
    figure.indicator,
    breakdownText(figure.breakdown),
    figure.region,
    figure.period,
    figure.accumulation ?? '',
    figure.as,
    figure.basis ?? '',
  ].join('|');

const said = (figure: Figure) =>
  `${figure.value} ${figureKey(figure)}${figure.qualifier ? ` ${figure.qualifier}` : ''}${figure.status ? ` ${figure.status}` : ''}`;

const meant = ({ is, of, value, q, status }: Truth) =>
  of
    ? `${is} ${value} ${[of.i.name, of.r.name, of.p, of.acc ?? '', of.as ?? '', of.basis ?? ''].join('|')} ${q ?? ''}${status ?? ''}`
    : is;

/** The name of an indicator with those of the categories that a figure is broken down by. */
function nameOf(document: Document, { indicator, breakdown = {} }: Figure): string {
  const item = document.indicators.find(({ id }) => id === indicator);
  const categories = Object.entries(breakdown).map(([dimension, category]) => {
    const found = document.dimensions?.find(({ id }) => id === dimension);
    const named = found?.categories.find(({ id }) => id === category);
    return named ? plain(named.name) : category;
  });
  return [item ? plain(item.name) : '?', ...categories].join(' ');
}

const folded = (text: string) => text.replace(/[\s—–~～-]+/g, '').toLowerCase();

function indicatorFault(court: Court, figure: Figure, { i }: TrueMeaning): string | undefined {
  const { indicator, breakdown } = figure;
  const right = [i.id, ...(i.may ?? [])];
  if (CATALOGUE.has(indicator) && !breakdown && !right.includes(indicator))
    return 'other indicator';
  const name = nameOf(court.document, figure);
  const isNamed = i.words.every((word) => folded(name).includes(folded(word)));
  if (!right.includes(indicator) && !isNamed) return `named ${name}`;
  const called = `${indicator} ${breakdownText(breakdown)}`;
  const [forward, backward] = [`> ${i.key}`, `< ${called}`];
  const before = [court.called.get(forward) ?? called, court.called.get(backward) ?? i.key];
  if (before[0] !== called) return `also called ${before[0]}`;
  if (before[1] !== i.key) return `same as ${before[1]}`;
  court.called.set(forward, called).set(backward, i.key);
  return undefined;
}

function valueFault({ document }: Court, figure: Figure, truth: Truth): string | undefined {
  if (truth.value === null || figure.value === null) {
    return truth.value === figure.value ? undefined : 'value';
  }
  if (figure.as === 'change') return figure.value === truth.value ? undefined : 'value';
  const item = document.indicators.find(({ id }) => id === figure.indicator);
  const zeros = item && zerosBetween(item.unit, truth.of!.i.unit, document);
  if (zeros === undefined) return `unit ${item?.unit}`;
  return Number(`${figure.value}e${zeros}`) === truth.value ? undefined : 'value';
}

function meaningFault(court: Court, figure: Figure, truth: Truth): string | undefined {
  const of = truth.of!;
  if (figure.as !== (of.as ?? 'value')) return 'as';
  if (of.basis && figure.basis !== of.basis) return 'basis';
  if (!isSameTime(figure, of)) return 'time';
  if (!isSameRegion(figure.region, court.document, of)) return 'region';
  if ((figure.qualifier ?? 'exact') !== (truth.q ?? 'exact')) return 'qualifier';
  const status = figure.status ?? '';
  if (truth.status ? !status.includes(truth.status) : /[A-Z]/.test(status.replace('A', ''))) {
    return 'status';
  }
  return indicatorFault(court, figure, of) ?? valueFault(court, figure, truth);
}

/** What the account says of a cell that gave no figure: `asked` where it is refused, else `lost`. */
function silence(account: SheetAccount | undefined, row: number, column: number): 'asked' | 'lost' {
  if (!account || row >= account.rows || column >= account.columns) return 'lost';
  const fate = account.fates[row * account.columns + column];
  if (fate === 'refused') return 'asked';
  const isUnanswered = account.reasons.some(
    ({ cells, reason }) => reason === 'unanswered' && isWithin(cells, row, column),
  );
  return fate === 'left-out' && isUnanswered ? 'asked' : 'lost';
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** True where a cell lies in `B4:D9`, or in one of several such. */
export function isWithin(cells: string, row: number, column: number): boolean {
  return cells.split(/[,、\s]+/).some((one) => {
    const [, left = '', top = '', right = left, bottom = top] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(one) ?? [];
    if (!left) return false;
    const isInRows = row >= Number(top) - 1 && row <= Number(bottom) - 1;
    return isInRows && column >= columnOf(left) && column <= columnOf(right);
  });
}

function judgedFigure(court: Court, figure: Figure, truth: Truth | undefined): [Verdict, string] {
  const is = truth?.is;
  if (is === 'figure' || is === 'either') {
    const fault = meaningFault(court, figure, truth!);
    return fault ? ['wrong', `${fault}: ${said(figure)}`] : ['right', said(figure)];
  }
  const isOwn = !CATALOGUE.has(figure.indicator) || figure.region.startsWith('r-');
  const isSafe = isOwn || figure.value === null;
  if (is === 'free' && isSafe && figure.as === 'value') return ['as-it-should', said(figure)];
  return ['wrong', `taken: ${said(figure)}`];
}

function judgedSilence(found: 'asked' | 'lost', truth: Truth | undefined): Verdict {
  if (truth?.is === 'figure') return found;
  if (truth?.is === 'asked') return found === 'lost' ? 'lost' : 'as-it-should';
  return 'as-it-should';
}

/** Every cell that holds something, with what became of it. */
export function judged({ files }: CorpusCase, outcome: Outcome): Judged[] {
  const figures = new Map<string, Figure[]>();
  for (const figure of outcome.figures) {
    const place = placeOf(figure);
    figures.set(place, [...(figures.get(place) ?? []), figure]);
  }
  const accounts = new Map(outcome.accounts.map((one) => [`${one.file} ${one.sheet}`, one]));
  const document = outcome.contract ?? (outcome.mapping.document as Document);
  const court: Court = { document, figures, accounts, called: new Map() };
  return files.flatMap(({ name: file, sheets }) =>
    sheets.flatMap(({ name, rows }, n) => {
      // A text file has no name for its sheet: the engine's own is right.
      const read = outcome.workbooks.find((workbook) => workbook.name === file);
      const sheet = read?.sheets[n]?.name ?? name;
      return rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell ? judgedCell(court, { file, sheet, cell, r, c }) : [])),
      );
    }),
  );
}

interface Spot {
  file: string;
  sheet: string;
  cell: CorpusCell;
  r: number;
  c: number;
}

function judgedCell(court: Court, { file, sheet, cell, r, c }: Spot): Judged[] {
  const at = placeOf({ file, sheet, cell: `${letters(c)}${r + 1}` });
  const found = court.figures.get(at) ?? [];
  const { truth } = cell;
  const expected = truth ? meant(truth) : `no figure (${cell.role})`;
  if (found.length > 0) {
    return found.map((figure) => {
      const [verdict, got] = judgedFigure(court, figure, truth);
      return { at, verdict, expected, got };
    });
  }
  const account = court.accounts.get(`${file} ${sheet}`);
  const verdict = judgedSilence(silence(account, r, c), truth);
  const fate = account?.fates[r * account.columns + c] ?? 'no account';
  return [{ at, verdict, expected, got: fate }];
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
