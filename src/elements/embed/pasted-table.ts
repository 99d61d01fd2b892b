import { problem } from '../../core/contract/problem.js';
import {
  pictureOfTable,
  type TableCard,
  type TablePicture,
  type TablePictureModel,
} from '../../core/table/table-picture.js';
import type { TableRefusal } from '../../core/table/table-refusal.js';
import { readTable, type TableChoices } from '../../core/table/table-text.js';
import { cellsOf, shownText } from './cell-text.js';
import { embedWords } from './embed.words.js';
import { langFor, type Lang } from '../../i18n/lang.js';
import { languageOf } from '../base/element/context.js';
import { loadSentences, report, sentenceOf } from '../base/element/report.js';

const FIGURE = 'gf-table-figure';
const WISHES: Record<string, TablePicture> = { 'gf-trend': 'trend', 'gf-ranking': 'ranking' };

let count = 0;

interface Drawn extends HTMLElement {
  data?: unknown;
}

/**
 * Puts the picture of a page's own table before it. The table itself stays in the page, behind a
 * line that opens it, and is printed; a table that cannot be drawn stays as it is, with the reason.
 */
export function upgradeTable(table: HTMLTableElement): void {
  const before = table.closest(`.${FIGURE}`);
  if (before) {
    const drawn = before.firstElementChild as Drawn | null;
    if (!drawn?.localName.startsWith('gf-') || drawn.data) return;
    // A copy of an upgraded table lacks what its picture is drawn from.
    before.replaceWith(table);
  }
  if (!table.isConnected) return;
  const lang = langFor(languageOf(table));
  const model = modelOf(table);
  const figure = document.createElement('figure');
  figure.className = FIGURE;
  figure.style.setProperty('margin', '1em 0');
  table.before(figure);
  if ('code' in model) refuse(figure, table, model, lang);
  else fill(figure, table, model, lang);
}

/** What a table says, read as the page shows it and as its `data-` attributes complete it. */
function modelOf(table: HTMLTableElement): TablePictureModel | TableRefusal {
  const { unit, period, column, yearStart } = table.dataset;
  const choices: TableChoices = {
    ...(unit ? { unit } : {}),
    ...(period ? { period } : {}),
    ...(yearStart ? { yearStart } : {}),
  };
  const caption = table.caption ? shownText(table.caption).text : '';
  const read = readTable(caption, cellsOf(table), choices);
  return 'code' in read ? read : pictureOfTable(read, wishOf(table), column);
}

/** The picture that the classes of a table ask for. */
function wishOf({ classList }: HTMLTableElement): TablePicture | undefined {
  return [...classList].map((name) => WISHES[name]).find(Boolean);
}

/** Leaves a table as it is, and says below it why it is not drawn. */
function refuse(
  figure: HTMLElement,
  table: HTMLTableElement,
  { code, args }: TableRefusal,
  lang: Lang,
): void {
  const fault = problem(code, '', args, 'warning');
  void report([fault], 'table.gf-table');
  figure.append(table);
  const say = () => figure.append(remark(sentenceOf(fault, lang)));
  void loadSentences().then(say, say);
}

/** Puts the picture of a table, what is said of it, and the table itself into its figure. */
function fill(
  figure: HTMLElement,
  table: HTMLTableElement,
  model: TablePictureModel,
  lang: Lang,
): void {
  const words = embedWords[lang];
  const drawn = model.cards.map((card) => pictureFor(card, table.lang));
  const notes = model.notes.map((note) => words.note(note)).join(words.join);
  const details = original(table, words.table);
  const [first] = drawn;
  first!.addEventListener('gf-load', () => details.removeAttribute('open'), { once: true });
  const below = [...(notes ? [remark(notes)] : []), details];
  if (drawn.length > 1) sideBySide(figure, below);
  figure.append(...drawn, ...below);
}

/** Sets several pictures beside each other, as far as the page is wide, and the rest below them. */
function sideBySide(figure: HTMLElement, below: readonly HTMLElement[]): void {
  figure.style.setProperty('display', 'grid');
  figure.style.setProperty('gap', '1em');
  figure.style.setProperty(
    'grid-template-columns',
    'repeat(auto-fit, minmax(min(100%, 19em), 1fr))',
  );
  for (const part of below) part.style.setProperty('grid-column', '1 / -1');
}

function pictureFor(card: TableCard, lang: string): Drawn {
  const drawn: Drawn = document.createElement(`gf-${card.picture}`);
  drawn.data = card.parsed;
  // Nothing has to come first, so nothing would jump.
  drawn.style.setProperty('--gf-min-height', '0');
  const attributes = {
    region: card.region,
    compare: card.compare,
    period: card.period,
    // A pick in it must not reach the board around it, which has other data.
    group: `gf-table-${++count}`,
    // Around it stands no table: what that says of itself is said again, what the page says is heard.
    lang,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value) drawn.setAttribute(name, value);
  }
  return drawn;
}

function remark(text: string): HTMLElement {
  const caption = document.createElement('figcaption');
  caption.textContent = text;
  caption.style.setProperty('padding-top', '0.5em');
  return caption;
}

/** The page's own table behind a line that opens it; open until there is a picture, and in print. */
function original(table: HTMLTableElement, label: string): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const room = document.createElement('div');
  summary.textContent = label;
  summary.style.setProperty('padding', '0.6em 0');
  summary.style.setProperty('cursor', 'pointer');
  room.style.setProperty('overflow-x', 'auto');
  room.tabIndex = 0;
  room.role = 'group';
  room.ariaLabel = label;
  room.append(table);
  details.append(summary, room);
  details.open = true;
  return details;
}

const closed = new Set<HTMLDetailsElement>();

/** Opens every original table for the printer, and closes those again that were closed. */
export function printOriginals(): void {
  addEventListener('beforeprint', () => {
    const shut = `.${FIGURE} > details:not([open])`;
    for (const details of document.querySelectorAll<HTMLDetailsElement>(shut)) {
      details.open = true;
      closed.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
    closed.clear();
  });
}
