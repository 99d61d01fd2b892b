import { html, nothing, type TemplateResult } from 'lit';
import type { Observation } from '../../core/series.js';
import type { Speaker } from '../../i18n/speaker.js';
import { download } from './download.js';

/** A table in words. */
export interface WordTable {
  caption: string;
  /** What the first column holds. */
  head: string;
  columns: string[];
  rows: { head: string; cells: string[] }[];
}

/** A page shows this many rows; the download has all. */
const SHOWN = 400;

/** A figure in a cell: value, then what must be said of it. */
export function cellText(say: Speaker, observation: Observation | undefined): string {
  if (!observation) return say.words.empty.missing;
  const notes = say.notes(observation).join('，');
  const value = say.value(observation);
  return notes && notes !== value ? `${value}（${notes}）` : value;
}

/** A table that scrolls inside its card and can be taken along as CSV. */
export function tableView(table: WordTable, say: Speaker): TemplateResult {
  const { caption, head, columns, rows } = table;
  const { ui } = say.words;
  const left = rows.length - SHOWN;
  return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
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
      ${left > 0 ? html`<p class="where">+${left} · ${ui.csv}</p>` : nothing}
    </div>
    <p class="tools">
      <button type="button" @click=${() => download(`${caption}.csv`, csv(table))}>
        ${ui.csv}
      </button>
    </p>`;
}

/** RFC 4180 with a byte order mark, which spreadsheets need to read Chinese. */
function csv({ head, columns, rows }: WordTable): string {
  // A leading sign would make a spreadsheet run the text as a formula.
  const inert = (text: string) => (/^[=+@\t\r]/.test(text) ? `'${text}` : text);
  const cell = (text: string) => `"${inert(text).replaceAll('"', '""')}"`;
  const lines = [[head, ...columns], ...rows.map((row) => [row.head, ...row.cells])];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
