import { css } from 'lit';
import { property } from '../base/element/property.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { Dataset } from '../../core/model/dataset.js';
import { peersOf } from '../../core/derive/rank.js';
import { tableOverRegions } from '../../core/derive/tabulate.js';
import { latestIndex, seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import { tableWords } from '../base/table/table.words.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { tableStyles } from '../base/table/table.styles.js';
import { basesOf, cellText, tableView, timeTable } from '../base/table/tables.js';
import type { View } from '../base/element/view.js';

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

  protected override content(view: View): Card | undefined {
    const { dataset, say } = view;
    const indicators = this.#indicators(view);
    if (indicators.length === 0) return undefined;
    const title = this.domain
      ? (say.words.domains[this.domain] ?? this.domain)
      : say.indicator(indicators[0]!);
    return (this.by === 'region' ? this.#byRegion : this.#byPeriod)(
      view,
      indicators,
      title,
      dataset,
    );
  }

  #indicators({ dataset, indicator }: View): IndicatorItem[] {
    if (!this.domain) return indicator ? [indicator] : [];
    return [...dataset.indicators.values()].filter(({ domain }) => domain === this.domain);
  }

  #byPeriod = (view: View, indicators: IndicatorItem[], title: string, dataset: Dataset) => {
    const { say, region, from, until } = view;
    const asked = indicators.map(({ id }) =>
      seriesOf(dataset, { indicator: id, region: region.id })!,
    );
    const series = asked
      .filter((one) => one.axis.count > 0 && one.axis.frequency === asked[0]!.axis.frequency)
      .map((one) => windowOf(one, from, until));
    if (series.length === 0) return undefined;
    const names = series.map(({ indicator }) => say.indicator(indicator));
    const table = timeTable(say, title, series, names);
    return {
      title,
      where: `${say.region(region.id)} · ${say.words.range(table.rows[table.rows.length - 1]!.head, table.rows[0]!.head)}`,
      body: tableView(table, say),
      sources: series.flatMap((one) => [one.source, one.indicator.source]),
    };
  };

  #byRegion = (view: View, indicators: IndicatorItem[], title: string, dataset: Dataset) => {
    const { say, home } = view;
    const regions = peersOf(dataset, home);
    const ask = (indicator: IndicatorItem, region: string) =>
      seriesOf(dataset, { indicator: indicator.id, region });
    const known = indicators.filter((one) =>
      regions.some(({ id }) => (ask(one, id)?.axis.count ?? 0) > 0),
    );
    const frame = known.flatMap((one) => regions.flatMap(({ id }) => ask(one, id) ?? []))[0];
    const at = frame && (view.period ?? latest(frame));
    if (!at) return undefined;
    const { heads, cells } = tableOverRegions(dataset, known, regions, at);
    const rows = heads.map(({ id }, i) => ({
      head: say.region(id),
      cells: cells[i]!.map((observation) => cellText(say, observation)),
    }));
    const columns = known.map((indicator) => say.indicator(indicator));
    const caption = `${tableWords[say.lang].tableOf(title)} · ${say.span(at)}`;
    return {
      title,
      where: `${say.below(home.id, rows.length)} · ${say.span(at)}`,
      body: tableView(
        { caption, head: say.words.ui.region, columns, rows, notes: basesOf(say, known) },
        say,
      ),
      sources: known.flatMap((one) => [ask(one, regions[0]!.id)?.source, one.source]),
    };
  };
}

const latest = (series: Series) => {
  const index = latestIndex(series);
  return index < 0 ? undefined : series.axis.period(index);
};
