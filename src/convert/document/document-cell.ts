/*
 * The room `document`: figures → the contract that they make, alone or together with an earlier one. Whatever
 * a figure is stored as, block or row, it is one cell here, and which of the two it becomes is decided last.
 */
import type {
  Accumulation,
  Breakdown,
  Confidentiality,
  ObservationRow,
} from '../../core/contract/contract.generated.js';
import { flagsOf, Flag } from '../../core/contract/status.js';
import { breakdownKey } from '../../core/model/breakdown.js';

/** What only a row of the contract can say of a figure. */
export type RowDetails = Omit<
  ObservationRow,
  'indicator' | 'region' | 'period' | 'accumulation' | 'breakdown' | 'value' | 'status' | 'conf'
>;

/** One figure of a document. */
export interface DocumentCell {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly accumulation?: Accumulation;
  readonly breakdown?: Breakdown;
  readonly value: number | null;
  /** Letters of SDMX CL_OBS_STATUS; '' for a plain figure. */
  readonly status: string;
  readonly conf?: Confidentiality;
  /** The source and the edition of a block. */
  readonly source?: string;
  readonly vintage?: string;
  /** Present where the figure has to be a row. */
  readonly row?: RowDetails;
}

/** What a cell is of: a document has each once. */
export function cellKey(cell: Omit<DocumentCell, 'value' | 'status'>): string {
  const { indicator, region, period, accumulation, breakdown } = cell;
  const categories = breakdown ? breakdownKey(breakdown) : '';
  return `${indicator}|${region}|${period}|${accumulation ?? 'period'}|${categories}`;
}

/** True for a figure that is not to be known. */
export const isWithheld = ({ status, conf }: DocumentCell): boolean =>
  (flagsOf(status) & Flag.Q) !== 0 || (conf !== undefined && conf !== 'F');
