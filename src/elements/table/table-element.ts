import { css } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { peersOf } from '../../core/derive/rank.js';
import { tableOverRegions } from '../../core/derive/tabulate.js';
import { latestIndex, seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import type { Period } from '../../core/time/period.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { tableStyles } from '../base/table/table.styles.js';
import { basesOf, figureCell, tableView, timeTable } from '../base/table/tables.js';
import type { WordTable } from '../base/table/word-table.js';

/**
 * Figures as a table: the indicators of a domain, or one of them, over time or by region. Every
 * status mark stands in words beside its figure; the table can be taken along as CSV.
 *
 * @summary Figures as a table, over time or by region.
 * @csspart table - The table.
 */
export class TableElement extends GfElement {
  static override get styles() {
    return [
      ...GfElement.styles,
      tableStyles,
      css`
        .card {
          min-height: var(--gf-min-height, 24em);
        }
        /* The table is the picture here; the shade at its foot goes where the last row is seen. */
        .scroll {
          max-height: 40em;
          background:
            linear-gradient(var(--paper), var(--paper)) bottom / 100% 2em no-repeat local,
            linear-gradient(transparent, var(--line)) bottom / 100% 0.75em no-repeat scroll;
        }
      `,
    ];
  }

  /** `period` for one row a period, `region` for one row a region. */
  @property() by: 'period' | 'region' = 'period';

  /** The indicators of this domain, side by side. */
  @property() domain = '';

  protected override outcome(view: View): Outcome {
    const { say } = view;
    const indicators = this.#indicators(view);
    const [first] = indicators;
    if (!first) return this.nothing(view);
    const title = this.domain
      ? (say.words.domains[this.domain] ?? this.domain)
      : say.indicator(first);
    const content =
      this.by === 'region'
        ? tableByRegion(view, title, indicators)
        : tableByPeriod(view, title, indicators);
    if (!content) return this.nothing(view);
    const { where, sources, table } = content;
    return { kind: 'picture', title, where, draw: () => tableView(table, say, { where }), sources };
  }

  #indicators({ dataset, indicator }: View): IndicatorItem[] {
    if (!this.domain) return indicator ? [indicator] : [];
    return [...dataset.indicators.values()].filter(({ domain }) => domain === this.domain);
  }
}

/** A table, and what the frame says of it. */
interface Content {
  where: string;
  sources: (string | undefined)[];
  table: WordTable;
}

/** One row a period; indicators of another frequency than the first one do not fit in. */
function tableByPeriod(
  { dataset, say, region, from, until }: View,
  title: string,
  indicators: readonly IndicatorItem[],
): Content | undefined {
  const wholes = indicators.flatMap(
    ({ id }) => seriesOf(dataset, { indicator: id, region: region.id }) ?? [],
  );
  const series = wholes
    .filter(({ axis }) => axis.count > 0 && axis.frequency === wholes[0]?.axis.frequency)
    .map((whole) => windowOf(whole, from, until));
  if (series.length === 0) return undefined;
  const names = series.map(({ indicator }) => say.indicator(indicator));
  const table = timeTable(say, title, series, names);
  // The newest period stands first.
  const heads = table.rows.map(({ head }) => head);
  const time = say.words.range(heads[heads.length - 1] ?? '', heads[0] ?? '');
  return {
    where: `${say.region(region.id)} · ${time}`,
    sources: series.flatMap(({ source, indicator }) => [source, indicator.source]),
    table,
  };
}

/** One row a region, of one period: the one asked for, else the latest of the first series. */
function tableByRegion(
  { dataset, say, home, period }: View,
  title: string,
  indicators: readonly IndicatorItem[],
): Content | undefined {
  const regions = peersOf(dataset, home);
  const seriesIn = ({ id }: IndicatorItem, region: string) =>
    seriesOf(dataset, { indicator: id, region });
  const filled = indicators.filter((indicator) =>
    regions.some(({ id }) => (seriesIn(indicator, id)?.axis.count ?? 0) > 0),
  );
  const [frame] = filled.flatMap((indicator) =>
    regions.flatMap(({ id }) => seriesIn(indicator, id) ?? []),
  );
  const shown = frame && (period ?? latestPeriod(frame));
  if (!shown) return undefined;
  const { heads, cells } = tableOverRegions(dataset, filled, regions, shown);
  const [region] = regions;
  return {
    where: `${say.below(home.id, heads.length)} · ${say.span(shown)}`,
    sources: filled.flatMap((indicator) => [
      region && seriesIn(indicator, region.id)?.source,
      indicator.source,
    ]),
    table: {
      caption: `${say.words.ui.tableOf(title)} · ${say.span(shown)}`,
      head: say.words.ui.region,
      columns: filled.map((indicator) => say.indicator(indicator)),
      rows: heads.map(({ id }, i) => ({
        head: say.region(id),
        cells: (cells[i] ?? []).map((observation) => figureCell(say, observation)),
      })),
      notes: basesOf(say, filled),
    },
  };
}

/** The last period of a series that has a figure. */
function latestPeriod(series: Series): Period | undefined {
  const index = latestIndex(series);
  return index < 0 ? undefined : series.axis.period(index);
}
