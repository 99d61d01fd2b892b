import type { Contract, IndicatorItem } from '../../core/contract/contract.generated.js';
import type { PlaceList } from '../names/places.js';

/** What is known beside the files. */
export interface Surroundings {
  readonly catalogue: readonly IndicatorItem[];
  readonly places: PlaceList;
  /** The contract that the office published before. */
  readonly earlier?: Contract;
  /** The day, as 2024-04-03. */
  readonly today: string;
}
