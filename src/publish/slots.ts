import { parsePeriod, periodAt, usualLength, type Period } from '../core/time/period.js';
import type { MeasureFrequency } from './config/config.generated.js';

/** A month as its number since year 0. */
export const monthOf = (code: string): number => parsePeriod(code)!.start;

/** The whole periods of a frequency from one month to another. */
export function slotsOf(frequency: MeasureFrequency, from: string, until: string): Period[] {
  const length = usualLength(frequency);
  const first = Math.ceil(monthOf(from) / length) * length;
  const end = monthOf(until) + 1;
  const slots: Period[] = [];
  for (let start = first; start + length <= end; start += length)
    slots.push(periodAt(frequency, start));
  return slots;
}
