import type { ProgrammeItem } from '../contract/contract.generated.js';
import { remember, type Dataset } from '../model/dataset.js';
import { observationAt, seriesOf, type Observation } from '../series/resolve.js';

/** The figures that the document states for a programme, each as it stands there. */
export function programmeFigures(
  dataset: Dataset,
  programme: ProgrammeItem,
): readonly Observation[] {
  return remember(dataset, `stated|${programme.id}`, () => collect(dataset, programme));
}

function collect(dataset: Dataset, programme: ProgrammeItem): Observation[] {
  const figures: Observation[] = [];
  for (const grids of dataset.grids.values()) {
    for (const grid of grids) {
      for (const [cell, row] of grid.details) {
        if (row.programme !== programme.id) continue;
        const { indicator, region } = row;
        const { accumulation, frequency, breakdown } = grid;
        const series = seriesOf(dataset, { indicator, region, accumulation, frequency, breakdown });
        if (series) figures.push(observationAt(series, cell % grid.axis.count));
      }
    }
  }
  return figures;
}
