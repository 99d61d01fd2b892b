import { html, nothing, type TemplateResult } from 'lit';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { phrasedAloud, renderAloud, renderSeen } from '../text/heard.js';
import { phrased, phrasedInColumn, statements } from '../text/phrased.js';
import { columnsOf, isFigure, signOf, type Columns, type Head } from './columns.js';
import { SHOWN, headText } from './heads.js';
import { nextOrder, sortedRows, type Order } from './sort.js';
import { tableWords } from './table.words.js';
import type { Cell, FigureCell, WordTable } from './word-table.js';

/** What stands around a table: what it is of, where and when, and what gives it as a file. */
export interface Around {
  say: Speaker;
  /** Region and period, as the card says them. */
  where: string;
  takeFile(): void;
}

type Row = WordTable['rows'][number];

/** A table as it stands: what it says once, its rows in their order, and how many of them are on the page. */
interface Shown {
  table: WordTable;
  around: Around;
  said: Columns;
  rows: readonly Row[];
  order: Order | undefined;
  most: number;
  sort(column: number): void;
  showMore(): void;
}

/** Keeps how a reader has put a table in order, and how much of it is on the page, for as long as it is there. */
class TableView extends Directive {
  #part: ChildPart | undefined;
  #order: Order | undefined;
  #most = SHOWN;
  #last: { table: WordTable; around: Around } | undefined;

  override update(part: ChildPart, [table, around]: [WordTable, Around]): TemplateResult {
    this.#part = part;
    return this.render(table, around);
  }

  render(table: WordTable, around: Around): TemplateResult {
    this.#last = { table, around };
    const { lang } = around.say;
    return renderTable({
      table,
      around,
      said: columnsOf(table),
      rows: sortedRows(table, this.#order, lang),
      order: this.#order,
      most: this.#most,
      sort: (column) => {
        this.#order = nextOrder(this.#order, column);
        this.#draw();
      },
      showMore: () => {
        this.#most += SHOWN;
        this.#draw();
      },
    });
  }

  #draw(): void {
    if (!this.#part || !this.#last) return;
    const { table, around } = this.#last;
    setChildPartValue(this.#part, this.render(table, around), this);
  }
}

/**
 * A table that scrolls inside its card, can be put in order by each of its columns, and can be taken along as CSV. The
 * page shows a unit in the head of its column, and a remark once, above, in a head or as a footnote; each cell speaks
 * all that is its own.
 */
export const tableView = directive(TableView);

function renderTable(shown: Shown): TemplateResult {
  const { table, around, said, rows, most } = shown;
  const { say, takeFile } = around;
  const { columns, notes = [] } = table;
  const words = tableWords[say.lang];
  const { heads, footnotes } = said;
  const caption = captionOf(shown);
  const isCut = rows.length > most;
  return html`${said.note ? html`<p class="where" aria-hidden="true">${phrased(said.note)}</p>` : nothing}
    <div class="scroll" part="table" tabindex="0" role="group" aria-label=${table.caption}>
      <table
        class=${footnotes.length > 0 ? 'noted' : nothing}
        aria-rowcount=${isCut ? rows.length + 1 : nothing}
      >
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr aria-rowindex=${isCut ? 1 : nothing}>
            ${renderHead(shown, -1, table.head, '')}
            ${columns.map((column, i) => renderHead(shown, i, column, headText(say, heads[i])))}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, most).map(
            (row, i) =>
              html`<tr aria-rowindex=${isCut ? i + 2 : nothing}>
                <th scope="row">${phrasedInColumn(row.head)}</th>
                ${row.cells.map((cell, column) => renderCell(say, cell, heads[column], said))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${isCut ? renderRest(shown) : nothing}
    </div>
    ${
      footnotes.length > 0
        ? html`<p class="where footnotes" aria-hidden="true">
            ${footnotes.map((note, i) => html`<span>${signOf(i)} ${note}</span>`)}
          </p>`
        : nothing
    }
    ${notes.length > 0 ? html`<p class="where">${statements(notes)}</p>` : nothing}
    <p class="tools">
      <button type="button" aria-describedby="title" @click=${takeFile}>${words.csv}</button>
    </p>`;
}

/** What the table is of, with the place, the time and the unit that it does not name itself. */
function captionOf({ table, around, said }: Shown): string {
  const { say, where } = around;
  const units = [...new Set(said.heads.map(({ unit }) => unit))];
  const [unit] = units.length === 1 ? units : [];
  const parts = [...where.split(' · '), unit ? say.words.ui.unitOf(unit) : ''];
  return say.words.clauses([
    table.caption,
    ...new Set(parts.filter((part) => part && !table.caption.includes(part))),
  ]);
}

/** How many rows are on the page, and the button that brings more; the file has all. */
function renderRest({ around, rows, most, showMore }: Shown): TemplateResult {
  const { shownOf, showMore: more } = tableWords[around.say.lang];
  return html`<p class="where tools">
    ${shownOf(most, rows.length)}
    <button type="button" @click=${showMore}>${more(Math.min(SHOWN, rows.length - most))}</button>
  </p>`;
}

/** The name of a column, which puts the rows in its order; its unit and its remark are drawn beside it, for each cell speaks them. */
function renderHead(
  { order, sort }: Shown,
  column: number,
  name: string,
  beside: string,
): TemplateResult {
  const way = order?.column === column ? order.way : undefined;
  return html`<th scope="col" aria-sort=${way ?? 'none'} data-said=${beside || nothing}>
    <button type="button" class="sort" @click=${() => sort(column)}>${phrased(name)}</button>
  </th>`;
}

/** A figure without what its head says; words as they are. All that is its own is spoken. */
function renderCell(
  say: Speaker,
  cell: Cell,
  head: Head | undefined,
  { footnotes }: Columns,
): TemplateResult {
  if (!isFigure(cell)) return html`<td>${phrasedAloud(say, cell)}</td>`;
  const place = footnotes.indexOf(cell.notes);
  const sign = place < 0 ? nothing : signOf(place);
  return html`<td class=${cell.value === null ? 'none' : 'number'} data-sign=${sign}>
    ${renderFigure(say, cell, head?.unit ? cell.digits : cell.said)}
  </td>`;
}

/** A figure of which `shown` is seen, and all of it heard. */
function renderFigure(say: Speaker, { text, notes, aloud }: FigureCell, shown: string) {
  const said = aloud ?? say.aloud(shown);
  if (said === shown) return renderSeen(shown, text);
  // The words of a sign say already what its remark says.
  const rest = notes === said ? '' : text.slice(shown.length);
  return html`${renderAloud(say, shown, said)}${rest ? html`<span class="unseen">${rest}</span>` : nothing}`;
}
