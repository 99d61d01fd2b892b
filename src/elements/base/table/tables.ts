import { html, nothing, type TemplateResult } from 'lit';
import type { Accumulation, IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { Ranked } from '../../../core/derive/rank.js';
import { ROW_LEVEL } from '../../../core/model/row-level.js';
import { tableOverTime } from '../../../core/derive/tabulate.js';
import type { Observation, Series } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { figureCell, numberCell } from './cells.js';
import { tableWords } from './table.words.js';
import { columnsOf, isFigure, signOf, type Columns, type Head } from './columns.js';
import { SHOWN, headText } from './heads.js';
import type { Cell, WordTable } from './word-table.js';

export { figureCell, numberCell, shareCell } from './cells.js';

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

/** What a rate is made of, where that may be shown. */
function partCell(
  say: Speaker,
  { indicator, numerator, denominator }: Observation,
  side: 'numerator' | 'denominator',
): Cell {
  if (numerator === undefined || denominator === undefined) return say.words.empty.missing;
  const value = side === 'numerator' ? numerator : denominator;
  const [id = ''] = [indicator.ratio?.[side] ?? ''].flat();
  const unit = say.dataset.indicators.get(id)?.unit;
  return numberCell(say.exact(value), value, unit ? say.unit(unit) : '');
}

/**
 * A table that scrolls inside its card and can be taken along as CSV. The page shows a unit in the head of
 * its column, and a remark once, above, in a head or as a footnote; each cell speaks all that is its own.
 */
export function tableView(table: WordTable, say: Speaker, takeFile: () => void): TemplateResult {
  const { caption, head, columns, rows, notes = [] } = table;
  const words = tableWords[say.lang];
  const left = rows.length - SHOWN;
  const said = columnsOf(table);
  const { heads, footnotes } = said;
  return html`${said.note ? html`<p class="where">${said.note}</p>` : nothing}
    <div class="scroll" part="table" tabindex="0" role="group" aria-label=${caption}>
      <table class=${footnotes.length > 0 ? 'noted' : nothing}>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${head}</th>
            ${columns.map((column, i) => renderHead(say, column, heads[i]))}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, SHOWN).map(
            (row) =>
              html`<tr>
                <th scope="row">${row.head}</th>
                ${row.cells.map((cell, i) => renderCell(cell, heads[i], said))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${left > 0 ? html`<p class="where">+${left} · ${words.csv}</p>` : nothing}
    </div>
    ${
      footnotes.length > 0
        ? html`<p class="where footnotes">
            ${footnotes.map((note, i) => html`<span>${signOf(i)} ${note}</span>`)}
          </p>`
        : nothing
    }
    ${notes.length > 0 ? html`<p class="where">${notes.join(' · ')}</p>` : nothing}
    <p class="tools">
      <button type="button" @click=${takeFile}>${words.csv}</button>
    </p>`;
}

/** The name of a column; its unit and its remark are drawn beside it, for each cell speaks them. */
function renderHead(say: Speaker, column: string, head: Head | undefined): TemplateResult {
  const beside = headText(say, head);
  return html`<th scope="col" data-said=${beside || nothing}>${column}</th>`;
}

/** A figure without what its head says; words as they are. All that is its own is spoken. */
function renderCell(cell: Cell, head: Head | undefined, { footnotes }: Columns): TemplateResult {
  if (!isFigure(cell)) return html`<td>${cell}</td>`;
  const shown = head?.unit ? cell.digits : cell.said;
  const unseen = cell.text.slice(shown.length);
  const place = footnotes.indexOf(cell.notes);
  const sign = place < 0 ? nothing : signOf(place);
  return html`<td class=${cell.value === null ? 'none' : 'number'} data-sign=${sign}>
    ${shown}${unseen ? html`<span class="unseen">${unseen}</span>` : nothing}
  </td>`;
}
