import type {
  ChangeItem,
  Contract,
  LocalizedText,
  ObservationRow,
} from '../../core/contract/contract.generated.js';
import { flagsOf, VALUELESS } from '../../core/contract/status.js';
import { laterOf } from '../document/base-document.js';
import { cellsOfContract } from '../document/cells-of-contract.js';
import { isWithheld, type DocumentCell } from '../document/document-cell.js';
import { lastOf } from '../document/document-of.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import { wordsOf } from '../mapping/unit-words.js';
import type { Loss } from './loss.js';

/** A figure as it is written out: nothing is in it that its status keeps back. */
export type ExportFigure = ObservationRow & { readonly value: number | null };

/** The English of a text, where it has one of its own. */
export const english = (text: LocalizedText | undefined): string | undefined =>
  typeof text === 'object' ? text.en : undefined;

/** The moment at which a day, a month or a year begins in China. */
export const momentOf = (date: string): string =>
  date.includes('T') ? date : `${`${date}-01-01`.slice(0, 10)}T00:00:00+08:00`;

/** A contract on its way out: its figures in one list, the rest of it, and what is lost on any way. */
export class ExportSource {
  readonly figures: readonly ExportFigure[];
  readonly changes: readonly ChangeItem[];
  /** What the contract says beside its figures. */
  readonly document: MappedDocument;
  /** Losses that no format can help. */
  readonly losses: readonly Loss[];
  readonly #units = new Map<string, string>();

  constructor(contract: Contract) {
    const {
      $schema: _schema,
      contract: _version,
      data: _data,
      observations: _rows,
      stamp: _stamp,
      ...rest
    } = contract;
    const { changes = [], ...document } = rest;
    this.document = document;
    this.changes = changes;
    let [empty, withheld] = [0, 0];
    const figures: ExportFigure[] = [];
    for (const cell of cellsOfContract(contract).values()) {
      const figure = figureOf(cell);
      if (isEmpty(figure)) empty++;
      else figures.push(figure);
      if (figure.value === null && cell.value !== null) withheld++;
    }
    this.figures = figures;
    const date = contract.dataset.asOf;
    const isPassed = laterOf(date, lastOf(figures)) !== date;
    this.losses = [
      ...lossOf('no-figures', figures.length === 0 ? 1 : 0),
      ...lossOf('empty-cells', empty),
      ...lossOf('withheld-numbers', withheld),
      ...lossOf('data-date', isPassed ? 1 : 0),
    ];
  }

  /** The name of a file of it, without an ending. */
  get name(): string {
    return this.document.dataset.id;
  }

  /** The word for the unit of an indicator. */
  unitOf(indicator: string): string {
    let word = this.#units.get(indicator);
    if (word === undefined) {
      const unit = this.document.indicators.find(({ id }) => id === indicator)?.unit ?? '';
      word = wordsOf(unit, this.document.units)[0] ?? unit;
      this.#units.set(indicator, word);
    }
    return word;
  }
}

/** A loss where there is one. */
export const lossOf = (code: Loss['code'], count: number): Loss[] =>
  count > 0 ? [{ code, count }] : [];

const hasParts = ({ numerator, denominator }: ObservationRow): boolean =>
  numerator != null || denominator != null;

/** Nothing is said by a cell that has neither a figure nor a reason for none. */
const isEmpty = (figure: ExportFigure): boolean =>
  figure.value === null && !figure.status && !figure.conf && !hasParts(figure);

/** A cell as one row, its numbers and its wording left out where its status keeps them back. */
function figureOf(cell: DocumentCell): ExportFigure {
  const { row = {}, status, source, vintage, ...rest } = cell;
  const isKept = isWithheld(cell) || (flagsOf(status) & VALUELESS) !== 0;
  const { numerator, denominator, upper, raw, digits, previous, qualifier, ...words } = row;
  const numbers = { numerator, denominator, upper, raw, digits, previous, qualifier };
  return {
    ...rest,
    ...(source ? { source } : {}),
    ...(vintage ? { vintage } : {}),
    ...words,
    ...(isKept ? {} : defined(numbers)),
    value: isKept ? null : cell.value,
    ...(status ? { status } : {}),
  };
}

const defined = <Members extends object>(members: Members): Partial<Members> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Members>;
