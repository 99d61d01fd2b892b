import type { Contract } from '../../core/contract/contract.generated.js';
import type { NamedRegion } from './division.js';
import type { FormerDivision } from './former.js';
import type { PlaceList } from './places.js';

/** What provinces lie side by side in. */
export const COUNTRY = 'country';

/** What is known around a name. */
export interface RegionSurroundings {
  readonly places: PlaceList;
  /** The id of a region that the table is of: places in it are meant first. */
  readonly within?: string;
  /** The id of the region right below which the names of a column lie side by side, or `COUNTRY`. */
  readonly beside?: string;
  /** The regions of an earlier contract are meant before all others. */
  readonly earlier?: Contract;
  /** The period of the figures, the last where they are of several; a division that is no more is found in its time. */
  readonly on?: string;
  /** The first period, where the figures are of several. */
  readonly since?: string;
  /** The head of the column. */
  readonly head?: string;
}

/** Several regions may be meant, or one that is not surely so: somebody has to choose. */
export interface SeveralRegions {
  readonly several: readonly NamedRegion[];
  /**
   * Why: several have the `same-name`; the name is `short` or of `another-kind`, and nothing around it says that
   * this one is meant; it lies `outside` of what the table is of; the division is `abolished`, and these
   * followed it; its area was `changed` between the periods of the table; code and name `disagree`; not all
   * streets are loaded, so there may be `others`.
   */
  readonly reason:
    | 'same-name'
    | 'short'
    | 'another-kind'
    | 'outside'
    | 'abolished'
    | 'changed'
    | 'disagree'
    | 'others';
  /** The division that is no more, or as it was before the change. */
  readonly former?: FormerDivision;
}

/** No region of this name is known. */
export interface NoRegion {
  /** One whose name is written almost so. */
  readonly nearest?: NamedRegion;
  /** A listed region that the code lies in. */
  readonly inside?: NamedRegion;
  /** What it is instead, by its words: 区本级, 开发区, a name in a column of persons. */
  readonly special?: 'unallocated' | 'functional-area' | 'person';
}

export type RegionAnswer = NamedRegion | SeveralRegions | NoRegion;

export const isRegion = (answer: RegionAnswer): answer is NamedRegion => 'id' in answer;
export const isSeveral = (answer: RegionAnswer): answer is SeveralRegions => 'several' in answer;
