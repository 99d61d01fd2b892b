import type { Accumulation, IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { Ranked } from '../../../core/derive/rank.js';
import { ROW_LEVEL } from '../../../core/model/row-level.js';
import { tableOverTime } from '../../../core/derive/tabulate.js';
import type { Observation, Series } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { emptyCell, figureCell, numberCell } from './cells.js';
import { tableWords } from './table.words.js';
import type { Cell, WordTable } from './word-table.js';

export { emptyCell, figureCell, numberCell, shareCell } from './cells.js';
export { renderOwn } from './own-figure.js';
export { tableView } from './table-view.js';

/** Residents, workers or users, and which of them: another base is another figure. */
export function basesOf(say: Speaker, indicators: readonly IndicatorItem[]): string[] {
  const { base: words } = tableWords[say.lang];
  const bases = indicators.flatMap(({ base, population }) => [
    ...(population ? [say.text(population)] : []),
    ...(base ? [words[base]] : []),
  ]);
  return [...new Set(bases)];
}

/** How the figures of a series stand in time, for its head: a stock at a moment is named by its period. */
export function countingOf({ accumulation }: Series): Accumulation {
  return accumulation === 'instant' ? 'period' : accumulation;
}

/** Figures over time in words: the newest period first, one column a series. */
export function timeTable(
  say: Speaker,
  title: string,
  series: readonly Series[],
  names: readonly string[],
): WordTable {
  const table = tableOverTime(series);
  const countings = new Set(series.map(countingOf));
  const [counting] = countings.size === 1 ? countings : [];
  return {
    caption: say.words.ui.tableOf(title),
    head: say.words.ui.period,
    isLatestFirst: true,
    columns: [...names],
    rows: table.heads.map((period, i) => ({
      head: say.words.period(period, counting),
      cells: table.cells[i]!.map((observation) => figureCell(say, observation)),
    })),
    notes: basesOf(
      say,
      series.map(({ indicator }) => indicator),
    ),
  };
}

/** Regions side by side in words, in the order of the picture. */
export function peersTable(say: Speaker, rows: readonly Ranked[]): WordTable {
  const words = tableWords[say.lang];
  const { observation: first } = rows[0]!;
  const rates = first.indicator.ratio !== undefined;
  return {
    caption: `${say.words.ui.tableOf(say.indicator(first.indicator))} · ${say.period(first)}`,
    head: rows[0]!.region.level === ROW_LEVEL ? words.row : say.words.ui.region,
    columns: [words.value, ...(rates ? [words.numerator, words.denominator] : [])],
    rows: rows.map(({ region, observation }) => ({
      head: say.region(region.id),
      cells: [
        figureCell(say, observation),
        ...(rates ? [partCell(say, observation, 'numerator')] : []),
        ...(rates ? [partCell(say, observation, 'denominator')] : []),
      ],
    })),
    notes: basesOf(say, [first.indicator]),
  };
}

/** What a rate is made of, where that may be shown; of a rate without a figure, why it has none. */
function partCell(say: Speaker, observation: Observation, side: 'numerator' | 'denominator'): Cell {
  const { indicator, numerator, denominator } = observation;
  const [id = ''] = [indicator.ratio?.[side] ?? ''].flat();
  const unit = say.dataset.indicators.get(id)?.unit;
  if (numerator === undefined || denominator === undefined) {
    const { missing } = say.words.empty;
    const why = observation.value === null ? say.spoken(observation) : say.aloud(missing);
    return emptyCell(say, why, unit);
  }
  const value = side === 'numerator' ? numerator : denominator;
  return numberCell(say.exact(value), value, unit ? say.unit(unit) : '');
}
