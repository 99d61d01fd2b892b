import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { Ranked } from '../../../core/derive/rank.js';
import { ROW_LEVEL } from '../../../core/model/row-level.js';
import { tableOverTime } from '../../../core/derive/tabulate.js';
import type { Observation, Series } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { tableWords } from './table.words.js';
import { download } from './download.js';
import type { WordTable } from './word-table.js';

/** A page shows this many rows; the download has all. */
const SHOWN = 400;

/** A figure in a cell: value, then what must be said of it. */
export function cellText(say: Speaker, observation: Observation | undefined): string {
  if (!observation) return say.words.empty.missing;
  const notes = say.words.list([...say.notes(observation), ...revision(say, observation)]);
  const value = say.value(observation);
  return notes ? say.words.aside(value, notes) : value;
}

/** What was published before a revision; nothing of a figure that is not shown. */
function revision(say: Speaker, { value, row, decimals, indicator }: Observation): string[] {
  const { previous } = row ?? {};
  if (value === null || previous?.value == null) return [];
  const before = say.withUnit(say.number(previous.value, decimals), indicator.unit);
  return [tableWords[say.lang].revised(before, say.words.date(previous.vintage.slice(0, 10)))];
}

/** Residents, workers or users, and which of them: another base is another figure. */
export function basesOf(say: Speaker, indicators: readonly IndicatorItem[]): string[] {
  const { base: words } = tableWords[say.lang];
  const bases = indicators.flatMap(({ base, population }) => [
    ...(population ? [say.text(population)] : []),
    ...(base ? [words[base]] : []),
  ]);
  return [...new Set(bases)];
}

/** Figures over time in words: the newest period first, one column a series. */
export function timeTable(
  say: Speaker,
  title: string,
  series: readonly Series[],
  names: readonly string[],
): WordTable {
  const table = tableOverTime(series);
  return {
    caption: say.words.ui.tableOf(title),
    head: say.words.ui.period,
    columns: [...names],
    rows: table.heads.map((period, i) => ({
      head: say.span(period),
      cells: table.cells[i]!.map((observation) => cellText(say, observation)),
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
    columns: [words.value, ...(rates ? [words.parts] : [])],
    rows: rows.map((row) => ({
      head: say.region(row.region.id),
      cells: [
        cellText(say, row.observation),
        ...(rates ? [say.parts(row.observation) ?? say.words.empty.missing] : []),
      ],
    })),
    notes: basesOf(say, [first.indicator]),
  };
}

/** A table that scrolls inside its card and can be taken along as CSV. */
export function tableView(table: WordTable, say: Speaker): TemplateResult {
  const { caption, head, columns, rows, notes = [] } = table;
  const words = tableWords[say.lang];
  const left = rows.length - SHOWN;
  return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${head}</th>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, SHOWN).map(
            (row) =>
              html`<tr>
                <th scope="row">${row.head}</th>
                ${row.cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      ${left > 0 ? html`<p class="where">+${left} · ${words.csv}</p>` : nothing}
    </div>
    ${notes.length > 0 ? html`<p class="where">${notes.join(' · ')}</p>` : nothing}
    <p class="tools">
      <button type="button" @click=${() => download(`${caption}.csv`, csv(table, say))}>
        ${words.csv}
      </button>
    </p>`;
}

/**
 * RFC 4180 with a byte order mark, which spreadsheets need to read Chinese. Below the figures stands
 * what must not part from them: whom they count, their dates and publisher, and that they are made up.
 */
function csv({ head, columns, rows, notes = [] }: WordTable, say: Speaker): string {
  const { dataset, words } = say;
  // A leading sign would make a spreadsheet run the text as a formula.
  const inert = (text: string) => (/^[-=+@\t\r]/.test(text) ? `'${text}` : text);
  const cell = (text: string) => `"${inert(text).replaceAll('"', '""')}"`;
  const { publisher, sample } = dataset.info;
  const below = [
    ...(sample ? [words.ui.sample] : []),
    ...notes,
    words.ui.source(say.text(publisher.name)),
    say.dates(),
  ];
  const lines = [
    [head, ...columns],
    ...rows.map((row) => [row.head, ...row.cells]),
    ...below.map((note) => [note, ...columns.map(() => '')]),
  ];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
