import { css, html, nothing } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { lastCommonPeriod, peersOf } from '../../core/derive/rank.js';
import { tableOfColumns, tableOverTime, type RegionColumn } from '../../core/derive/tabulate.js';
import { seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import { periodSpan, type Period } from '../../core/time/period.js';
import { longStyles } from '../base/element/base.styles.js';
import { GfElement } from '../base/element/element.js';
import { unknownIn, type Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { type View } from '../base/element/view.js';
import { lackText } from '../base/element/lack.text.js';
import { tableStyles } from '../base/table/table.styles.js';
import { basesOf, countingOf, figureCell, tableView, timeTable } from '../base/table/tables.js';
import { tableWords } from '../base/table/table.words.js';
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
      longStyles,
      tableStyles,
      css`
        .card {
          min-height: var(--gf-min-height, 24em);
        }
        .table + .table {
          margin-top: 2em;
        }
        .caption {
          margin-bottom: 0.25em;
          font-weight: 600;
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

  protected override get choices() {
    return { by: [this.by, ['period', 'region']] } as const;
  }

  protected override outcome(view: View): Outcome {
    const { say } = view;
    const indicators = this.#indicators(view);
    const [first] = indicators;
    if (!first && this.domain) {
      const known = new Set(
        [...view.dataset.indicators.values()].flatMap(({ domain }) => domain ?? []),
      );
      return unknownIn(view.dataset, 'unknown-domain', '@domain', this.domain, known);
    }
    if (!first) return this.nothing(view);
    const title = this.domain
      ? (say.words.domains[this.domain] ?? this.domain)
      : say.indicator(first);
    const content =
      this.by === 'region'
        ? tableByRegion(view, title, indicators)
        : tableByPeriod(view, title, indicators);
    if (!content) return this.nothing(view);
    const { where, times, sources, tables } = content;
    const isApart = tables.length > 1;
    const draw = () =>
      html`${tables.map(
        (table) =>
          html`<div class="table">
            ${isApart ? html`<p class="caption">${table.caption}</p>` : nothing}
            ${tableView(table, { say, where, takeFile: () => void this.downloadCsv() })}
          </div>`,
      )}`;
    const shown = indicators.map(({ id }) => id);
    const sheets = () => tables;
    const paper = async () => (await import('./table.paper.js')).tablesPaper(tables, say);
    return {
      kind: 'picture',
      title,
      where,
      times,
      draw,
      paper,
      sheets,
      indicators: shown,
      sources,
    };
  }

  #indicators({ dataset, indicator }: View): IndicatorItem[] {
    if (!this.domain) return indicator ? [indicator] : [];
    return [...dataset.indicators.values()].filter(({ domain }) => domain === this.domain);
  }
}

/** Tables, and what the frame says of them. */
interface Content {
  where: string;
  times: readonly Period[];
  sources: (string | undefined)[];
  /** One for each way of counting time: months and years are no rows of one table. */
  tables: WordTable[];
}

/** One row a period, in a table for each frequency and way of counting, so that none is left out. */
function tableByPeriod(
  view: View,
  title: string,
  indicators: readonly IndicatorItem[],
): Content | undefined {
  const { dataset, say, region, from, until } = view;
  const series = indicators
    .flatMap(({ id }) => seriesOf(dataset, { indicator: id, region: region.id }) ?? [])
    .map((whole) => windowOf(whole, from, until))
    .filter(({ axis }) => axis.count > 0);
  const groups = [
    ...groupedBy(series, (member) => `${member.axis.frequency}|${countingOf(member)}`),
  ];
  if (groups.length === 0) return undefined;
  const words = tableWords[say.lang];
  const tables = groups.map((members) => {
    const names = members.map(({ indicator }) => say.indicator(indicator));
    const [{ axis }] = members;
    const name = groups.length > 1 ? say.words.aside(title, words.by[axis.frequency]) : title;
    return timeTable(say, name, members, names);
  });
  const [main] = tables;
  if (main) main.notes = [...(main.notes ?? []), ...lackText(view, indicators)];
  const times = groups.map((members) => {
    const periods = tableOverTime(members).heads;
    return say.fromTo(periods[periods.length - 1]!, periods[0]!, countingOf(members[0]));
  });
  return {
    where: `${say.region(region.id)} · ${say.words.clauses(times)}`,
    times: series.flatMap(({ axis }) => axis.ends),
    sources: series.flatMap(({ source, indicator }) => [source, indicator.source]),
    tables,
  };
}

/** Members that have a key in common, in the order of the first of each. */
function groupedBy<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): Iterable<[Member, ...Member[]]> {
  const groups = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups.values();
}

/** One row a region; each column of its own period, which stands in its head where it is not that of the first. */
function tableByRegion(
  { dataset, say, home, period, earliest }: View,
  title: string,
  indicators: readonly IndicatorItem[],
): Content | undefined {
  const regions = peersOf(dataset, home);
  const seriesIn = ({ id }: IndicatorItem) =>
    regions.flatMap((region) => seriesOf(dataset, { indicator: id, region: region.id }) ?? []);
  const columns: RegionColumn[] = [];
  const absent: IndicatorItem[] = [];
  for (const indicator of indicators) {
    const shown = periodFor(seriesIn(indicator), period, earliest, columns[0]?.period);
    if (shown) columns.push({ indicator, period: shown });
    else absent.push(indicator);
  }
  const [first] = columns;
  if (!first) return undefined;
  const { heads, cells } = tableOfColumns(dataset, columns, regions);
  const names = columns.map(({ indicator, period: own }) =>
    own.code === first.period.code
      ? say.indicator(indicator)
      : say.words.aside(say.indicator(indicator), say.span(own)),
  );
  const table: WordTable = {
    caption: `${say.words.ui.tableOf(title)} · ${say.span(first.period)}`,
    head: say.words.ui.region,
    columns: names,
    rows: heads.map(({ id }, i) => ({
      head: say.region(id),
      cells: (cells[i] ?? []).map((observation) => figureCell(say, observation)),
    })),
    notes: [
      ...basesOf(
        say,
        columns.map(({ indicator }) => indicator),
      ),
      ...(absent.length > 0
        ? [tableWords[say.lang].absent(absent.map((indicator) => say.indicator(indicator)))]
        : []),
    ],
  };
  return {
    where: `${say.below(home.id, heads.length)} · ${say.span(first.period)}`,
    times: columns.map((column) => column.period),
    sources: columns.flatMap(({ indicator }) => [
      seriesIn(indicator).find(({ source }) => source)?.source,
      indicator.source,
    ]),
    tables: [table],
  };
}

/**
 * The period of a column: that of the first column where the indicator has it, else the last that most
 * regions have a figure of by the end of the time asked for; none where that is before its start.
 */
function periodFor(
  series: readonly Series[],
  until: Period | undefined,
  from: Period | undefined,
  like: Period | undefined,
): Period | undefined {
  const wanted = [like, until].find(
    (period) => period && series.some(({ axis }) => axis.find(period) >= 0),
  );
  const shown = wanted ?? lastCommonPeriod(series, until);
  const isTooEarly = shown && from && periodSpan(shown)[1] <= periodSpan(from)[0];
  return isTooEarly ? undefined : shown;
}
