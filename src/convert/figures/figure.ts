/*
 * The room `figures`: a workbook and a mapping → figures, one a cell, and an account of every cell. Here a
 * cell is read as people type it (约4万, 30余家, (123), 95.3 %), and what its table, column and row mean is
 * put together. Nothing is guessed here: what the mapping does not say is refused with its place.
 */
import type {
  Accumulation,
  Breakdown,
  ChangeItem,
  Confidentiality,
  LocalizedText,
  ObservationRow,
  Qualifier,
  TargetItem,
} from '../../core/contract/contract.generated.js';

/** One figure of the long table that all sheets become: where it stands, what it is of, what it is. */
export interface Figure {
  readonly file: string;
  readonly sheet: string;
  /** The cell, as B4. */
  readonly cell: string;
  readonly as: 'value' | 'change' | 'target' | 'numerator' | 'denominator';
  readonly indicator: string;
  readonly region: string;
  /** The code of its period: 2024-03. */
  readonly period: string;
  readonly accumulation?: Accumulation;
  readonly breakdown?: Breakdown;
  /** In the unit of its indicator; null where there is none, and `status` says why. */
  readonly value: number | null;
  readonly qualifier?: Qualifier;
  /** The wording of the sheet, where it says more than the value: 约4万. */
  readonly raw?: string;
  /** The significant digits of a value that was rounded: 2 of 2.2万. */
  readonly digits?: number;
  /** The other end of a bound: 40 of 30余家. */
  readonly upper?: number;
  /** Letters of SDMX CL_OBS_STATUS. */
  readonly status?: string;
  /** SDMX CL_CONF_STATUS: why it is withheld. */
  readonly conf?: Confidentiality;
  readonly note?: LocalizedText;
  /** Where it is not the indicator's own: the id of its definition, its programme, its source. */
  readonly definition?: string;
  readonly programme?: string;
  readonly source?: string;
  /** The edition that it comes from, and what an earlier one said. */
  readonly vintage?: string;
  readonly previous?: ObservationRow['previous'];
  /** Of a cumulative figure, when it began. */
  readonly start?: string;
  readonly undated?: boolean;
  /** Of a change. */
  readonly basis?: ChangeItem['basis'];
  readonly comparable?: boolean;
  /** Of a target. */
  readonly comparator?: TargetItem['comparator'];
}
