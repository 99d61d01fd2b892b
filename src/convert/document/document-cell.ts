/*
 * The room `document`: figures → the contract that they make, alone or together with an earlier one. Whatever
 * a figure is stored as, block or row, it is one cell here, and which of the two it becomes is decided last.
 */
import type { Confidentiality, ObservationRow } from '../../core/contract/contract.generated.js';
import { flagsOf, Flag } from '../../core/contract/status.js';
import type { FigureOf } from '../figures/cell-index.js';
import type { Figure } from '../figures/figure.js';

/** What only a row of the contract can say of a figure. */
export type RowDetails = Omit<
  ObservationRow,
  'indicator' | 'region' | 'period' | 'accumulation' | 'breakdown' | 'value' | 'status' | 'conf'
>;

/** One figure of a document. */
export interface DocumentCell extends FigureOf {
  readonly value: number | null;
  /** Letters of SDMX CL_OBS_STATUS; '' for a plain figure. */
  readonly status: string;
  readonly conf?: Confidentiality | undefined;
  /** The source and the edition of a block. */
  readonly source?: string | undefined;
  readonly vintage?: string | undefined;
  /** Present where the figure has to be a row. */
  readonly row?: RowDetails | undefined;
  /** Where it stands, of one that a sheet states. */
  readonly figure?: Figure | undefined;
}

/** True for a figure that is not to be known. */
export const isWithheld = ({ status, conf }: DocumentCell): boolean =>
  (flagsOf(status) & Flag.Q) !== 0 || (conf !== undefined && conf !== 'F');
