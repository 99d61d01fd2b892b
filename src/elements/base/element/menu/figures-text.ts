import { isFigure } from '../../table/columns.js';
import type { Cell, WordTable } from '../../table/word-table.js';
import { cardText } from '../card-text.js';
import type { CardFacts } from './card-facts.js';
import { dayText } from './notes.js';
import { menuWords } from './menu.words.js';
import { shownTables } from './shown-tables.js';

/** Text that stays in its cell. */
const inCell = (text: string): string => text.replace(/\s+/g, ' ').trim();

const cellText = (cell: Cell): string => inCell(isFigure(cell) ? cell.text : cell);

/** A table as lines of cells parted by tabs, as spreadsheets and word processors take them. */
export function tabbed({ head, columns, rows }: WordTable): string {
  const lines = [[head, ...columns], ...rows.map((row) => [row.head, ...row.cells.map(cellText)])];
  return lines.map((line) => line.map(inCell).join('\t')).join('\n');
}

/** What a card without a table says. */
function bodyText({ host }: CardFacts): string {
  const body = host.renderRoot.querySelector<HTMLElement>('[part~="body"]');
  return (body?.innerText ?? '').replace(/\n{2,}/g, '\n').trim();
}

/**
 * What a card says, as text for a mail or a report: headline, place and time, what is said against the figures,
 * their reading, the figures with their units and words, and below them source, dates and page.
 */
export function figuresText(facts: CardFacts): string {
  const { host, picture, frame, view } = facts;
  const text = cardText(picture, frame);
  const { say } = view;
  const tables = shownTables(facts);
  const words = menuWords[say.lang].file;
  const { amount = '', marks = [], lines = [] } = text.lead ?? {};
  const lead = say.words.list([amount, ...marks].filter(Boolean));
  const blocks = tables.map((table) =>
    [...(tables.length > 1 ? [table.caption] : []), tabbed(table), ...(table.notes ?? [])].join(
      '\n',
    ),
  );
  const page = /^https?:/.test(location.protocol) ? [location.href] : [];
  return [
    [text.heading, text.where, ...text.badges],
    [lead, ...lines, text.reading],
    tables.length > 0 ? blocks : [bodyText(facts)],
    [
      ...text.warnings,
      ...text.foot,
      say.words.pair(words.taken, dayText(say, host.source.now())),
      ...page.map((address) => say.words.pair(words.page, address)),
    ],
  ]
    .map((part) => part.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
