import type { Dataset } from './dataset.js';
import { isMonthly, parsePeriod } from './period.js';
import { Flag } from './status.js';

/**
 * Gives the first figure after each declared break the status B, so that a break is one thing
 * however the document says it: lines part there, and nothing is compared across it. Breaks whose
 * history was traced back (`backcast`) stay comparable and get none.
 */
export function markBreaks(dataset: Dataset): void {
  for (const { backcast, period: code, indicators, regions } of dataset.breaks) {
    const period = parsePeriod(code);
    if (backcast || !period || !isMonthly(period.frequency)) continue;
    for (const [id, grids] of dataset.grids) {
      if (indicators && !indicators.includes(id)) continue;
      for (const { axis, rows, flags } of grids) {
        if (!isMonthly(axis.frequency)) continue;
        const column = axis.last(period.start - 1) + 1;
        if (column === 0 || column >= axis.count) continue;
        for (const [region, row] of rows) {
          const cell = row * axis.count + column;
          if (flags[cell] && (!regions || regions.includes(region))) flags[cell]! |= Flag.B;
        }
      }
    }
  }
}
