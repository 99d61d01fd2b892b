/*
 * The static twin of a card: what it says, as HTML that needs no script. It stands in the tag, in the page's own
 * tree, until the script takes it over; below the browser floor, in mail and for a search engine it is all there is.
 * No style and no handler stands in it: its looks are one small sheet (twin-sheet.ts).
 */
import type { WordTable } from '../elements/base/table/word-table.js';
import type { Words } from '../i18n/zh-cn.js';
import { element, escaped } from './markup.js';
import { twinTable } from './twin-table.js';

/** The one big number of a card. */
export interface TwinLead {
  readonly amount: string;
  readonly marks: readonly string[];
  readonly lines: readonly string[];
}

/** A drawing for a narrow card, and one for a wide card where the first would be too coarse there. */
export interface TwinDrawing {
  readonly narrow: string;
  readonly wide?: string | undefined;
}

/** What a card says, in words. */
export interface TwinText {
  readonly heading: string;
  readonly where: string;
  /** That the figures are made up; '' where they are not. */
  readonly sample: string;
  readonly badges: readonly string[];
  readonly lead?: TwinLead | undefined;
  /** Why there is no picture, where there is none. */
  readonly refusal?:
    { readonly heading: string; readonly sentences: readonly string[] } | undefined;
  readonly reading: string;
  readonly warnings: readonly string[];
  readonly foot: readonly FootText[];
}

/** What the foot says; what a board says once for all of its cards stands there for paper alone. */
export interface FootText {
  readonly text: string;
  readonly isCommon: boolean;
}

/** A link that stands in a tag for readers without a script. */
export interface TwinLink {
  readonly href: string;
  readonly text: string;
}

/** How a twin stands in its page. */
export interface TwinPlace {
  /** The level of its heading, 1–6. */
  readonly level: number;
  readonly theme: string;
  readonly isElder: boolean;
}

export interface TwinContent {
  readonly text: TwinText;
  readonly drawing?: TwinDrawing | undefined;
  readonly table?: WordTable | undefined;
}

const THEMES = ['light', 'dark', 'contrast', 'auto'];

/** The parts of a twin's own element: its classes, and what stands in it, a part a line. */
export interface Twin {
  readonly classes: string;
  readonly lang: string;
  readonly parts: readonly string[];
  /** Until when its data are, and when they were published, parted by a blank. */
  readonly dates?: string | undefined;
  /** Of what is no card: the place of its tag where it stands. */
  readonly slot?: string | undefined;
}

/** A card as a twin. */
export function twinOf(
  { text, drawing, table }: TwinContent,
  place: TwinPlace,
  words: Words,
): Twin {
  const { refusal } = text;
  const picture = refusal ? message(refusal) : drawings(drawing);
  const parts = [
    title(text.heading, place.level),
    where(text),
    badges(text.badges),
    ...(text.lead ? lead(text.lead) : []),
    ...picture,
    paragraph('reading', text.reading),
    table ? figures(table, words, drawing !== undefined || text.lead !== undefined) : '',
    foot(text),
  ];
  return {
    classes: classesOf(place, refusal ? ['gf-twin-empty'] : []),
    lang: words.lang,
    parts: parts.filter(Boolean),
  };
}

/** A twin with the links of its tag at its end; what else stands in the tag would say twice what the twin says. */
export function withLinks(twin: Twin, links: readonly TwinLink[]): Twin {
  if (links.length === 0) return twin;
  const said = links.map(({ href, text }) => element('a', { href }, escaped(text))).join(' ');
  return { ...twin, parts: [...twin.parts, element('p', { class: 'gf-twin-links' }, said)] };
}

/** The foot of a board: what all of its cards say. */
export function boardTwin(
  { sample, texts }: { readonly sample: string; readonly texts: readonly string[] },
  place: Omit<TwinPlace, 'level'>,
  words: Words,
): Twin {
  const badge = sample ? element('strong', { class: 'gf-twin-badge' }, escaped(sample)) : '';
  const said = [badge, spans(texts)].filter(Boolean).join(' ');
  return {
    classes: classesOf(place, ['gf-twin-board']),
    lang: words.lang,
    parts: [element('p', { class: 'gf-twin-board-foot' }, said)],
    slot: 'foot',
  };
}

/** What can be chosen in a filter and what is, in the room that its lists will take. */
export function filterTwin(
  choices: readonly { readonly label: string; readonly value: string }[],
  place: Omit<TwinPlace, 'level'>,
  words: Words,
): Twin {
  const lists = choices.map(({ label, value }) =>
    element('span', {}, escaped(label), ' ', element('strong', {}, escaped(value))),
  );
  return {
    classes: classesOf(place, ['gf-twin-filter']),
    lang: words.lang,
    parts: [element('p', { class: 'gf-twin-choices' }, lists.join(' '))],
  };
}

function classesOf({ theme, isElder }: Omit<TwinPlace, 'level'>, more: readonly string[]): string {
  return [
    'gf-twin',
    `gf-twin-${THEMES.includes(theme) ? theme : 'light'}`,
    ...(isElder ? ['gf-twin-elder'] : []),
    ...more,
  ].join(' ');
}

/** A heading as the page's outline has it. */
function title(text: string, level: number): string {
  if (!text) return '';
  const rank = Math.min(6, Math.max(1, Math.round(level) || 3));
  return element(`h${rank}`, { class: 'gf-twin-title' }, escaped(text));
}

/** Region and period, behind the mark of made-up figures. */
function where({ sample, where: text }: TwinText): string {
  if (!sample) return paragraph('where', text);
  const mark = element('span', { class: 'gf-twin-badge' }, escaped(sample));
  return element('p', { class: 'gf-twin-where' }, mark, ' ', escaped(text));
}

const paragraph = (name: string, text: string): string =>
  text ? element('p', { class: `gf-twin-${name}` }, escaped(text)) : '';

const spans = (texts: readonly string[], name?: string): string =>
  texts.map((text) => element('span', { class: name }, escaped(text))).join(' ');

const badges = (texts: readonly string[]): string =>
  texts.length > 0 ? element('p', { class: 'gf-twin-badges' }, spans(texts)) : '';

/** The number, and what it counts in smaller type. */
const AMOUNT = /^([\d.,]+)(.*)$/s;

function lead({ amount, marks, lines }: TwinLead): string[] {
  const [, number = amount, unit = ''] = AMOUNT.exec(amount) ?? [];
  const figure = element(
    'p',
    { class: 'gf-twin-lead' },
    element('strong', {}, escaped(number)),
    escaped(unit),
    ...(marks.length > 0 ? [' ', spans(marks)] : []),
  );
  return [figure, ...lines.map((line) => paragraph('line', line))];
}

const message = ({ heading, sentences }: NonNullable<TwinText['refusal']>): string[] => [
  element('p', { class: 'gf-twin-message' }, element('strong', {}, escaped(heading))),
  ...sentences.map((sentence) => paragraph('message', sentence)),
];

/** Of two drawings the sheet shows the one that fits. */
function drawings(drawing: TwinDrawing | undefined): string[] {
  if (!drawing) return [];
  const { narrow, wide } = drawing;
  if (wide === undefined) return [element('div', { class: 'gf-twin-picture' }, narrow)];
  return [
    element('div', { class: 'gf-twin-picture gf-twin-narrow' }, narrow),
    element('div', { class: 'gf-twin-picture gf-twin-wide' }, wide),
  ];
}

/** The figures, behind what shows them; where nothing else does, they are shown themselves. */
const figures = (table: WordTable, words: Words, isShown: boolean): string =>
  isShown
    ? element(
        'details',
        { class: 'gf-twin-table' },
        element('summary', {}, escaped(words.ui.table)),
        twinTable(table, words),
      )
    : element('div', { class: 'gf-twin-table' }, twinTable(table, words));

/** On a board that says all of it, it stands in each card for paper alone. */
function foot({ warnings, foot: texts }: TwinText): string {
  if (warnings.length + texts.length === 0) return '';
  const isSaid = warnings.length === 0 && texts.every(({ isCommon }) => isCommon);
  const said = texts.map(({ text, isCommon }) =>
    element('span', { class: isCommon ? 'gf-twin-print' : undefined }, escaped(text)),
  );
  return element(
    'p',
    { class: isSaid ? 'gf-twin-foot gf-twin-print' : 'gf-twin-foot' },
    [...said, spans(warnings, 'gf-twin-watch')].filter(Boolean).join(' '),
  );
}
