import type { IndicatorItem, TargetItem } from '../core/contract/contract.generated.js';
import type { Change } from '../core/derive/change.js';
import type { Judgement } from '../core/derive/target.js';
import type { Observation } from '../core/series/resolve.js';

/** What a sentence about data needs to name, already in the reader's language. */
export interface Speech {
  period(observation: Observation): string;
  region(id: string): string;
  subject(observation: Observation): [place: string, what: string];
  level(above: string | null | undefined): string;
  indicator(indicator: IndicatorItem): string;
  value(observation: Observation): string;
  /** The same for the ear: words where it is the sign for the absence of a figure. */
  spoken(observation: Observation): string;
  marks(observation: Observation): string[];
  /** What of these makes a figure less sure. */
  caveats(observation: Observation): string[];
  size(change: Change): string;
  target(target: TargetItem): string;
  gap(judgement: Judgement): string;
  off(judgement: Judgement): string;
  standing(judgement: Judgement, shown: Observation): string;
}
