/*
 * The looks of twins, as one style sheet that a page loads beside the script. It says of a twin what the card says
 * of itself: the same type, the same room around it, so that nothing moves where the one takes the place of the
 * other. Every rule is bound to what the command `bake` has written, and twice where a page's own rules for
 * headings, paragraphs and tables would win.
 */
import { TAG_NAMES } from '../core/tags/lookup.js';
import { GAP, TRACKS } from '../elements/board/columns.js';
import { CAN_MIX, LINE_TONES } from '../theme/looks.js';
import type { Token } from '../theme/palettes.js';
import { coloursOf } from '../theme/paper.js';
import { tokensByColour } from '../theme/paper-tokens.js';
import { FONT, SIZES, coloursSheet } from '../theme/tokens.js';
import { LAYOUTS, firstClass, widthClass, widthsOf } from './board-columns.js';

/** What begins the names of the colours of twins. */
const OWN = '--gf-twin-';

/** Neither a domain nor a change has a colour in what leaves a page. */
const isDrawn = (token: string) => !/^(?:domain-|rise|fall)/.test(token);

const colour = (name: Token) => `var(${OWN}${name})`;
const size = (name: keyof typeof SIZES) => `var(--gf-size-${name},${SIZES[name]})`;

/** Where the themes hold; as in a card, dark goes before the colours for the elder. */
const THEMES = coloursSheet(
  {
    light: '.gf-twin',
    dark: '.gf-twin-dark',
    contrast: '.gf-twin-contrast,.gf-twin-elder',
    auto: '.gf-twin-auto',
  },
  { own: OWN, has: isDrawn },
);

/** The themes that drawings are painted in, and the twins that have one painted so; the last one that fits holds. */
const PAINTED = [
  ['light', ['.gf-twin']],
  ['contrast', ['.gf-twin-contrast', '.gf-twin-elder']],
  ['dark', ['.gf-twin-dark']],
] as const;

/**
 * The drawings of twins in the colours that hold on the page. A drawing has colours of its own, so that it needs no
 * sheet; as those are of one theme each, the sheet knows by the colour what it is of, and where not by a name.
 */
function drawingRules(): string {
  const light = tokensByColour('light');
  const rules = PAINTED.flatMap(([theme, twins]) =>
    [...tokensByColour(theme)]
      .filter(
        ([value, token]) => isDrawn(token) && (theme !== 'contrast' || light.get(value) !== token),
      )
      .flatMap(([value, token]) =>
        (['fill', 'stroke'] as const).map((ink) => {
          const marks = twins.map((twin) => `${twin} [${ink}="${value}"]`);
          return `${marks.join()}{${ink}:${colour(token)}}`;
        }),
      ),
  );
  const named = PAINTED.flatMap(([theme]) => {
    const first = new Set(tokensByColour(theme).values());
    return [...coloursOf(theme).keys()].filter((token) => isDrawn(token) && !first.has(token));
  });
  const names = [...new Set(named)].flatMap((token) =>
    ['fill', 'stroke'].map((ink) => `.gf-twin .gf-${ink}-${token}{${ink}:${colour(token)}}`),
  );
  const plain = `.gf-twin [class*=gf-mix-]{fill:${colour('ink')}}`;
  const mixed = LINE_TONES.map(
    (tone) => `.gf-twin .gf-mix-${tone}{fill:color-mix(in srgb,${colour(tone)},${colour('ink')})}`,
  );
  return [...rules, ...names, plain, CAN_MIX, '{', ...mixed, '}'].join('');
}

/** Twice, for a page may say much of its paragraphs and tables. */
const IN = '.gf-twin.gf-twin';

const TEXT = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'strong', 'sup'];
const TABLE = ['details', 'summary', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];

/** From this width on, in em, a card shows its wide drawing. */
const WIDE = 36;

const CARD = `
.gf-twin{display:block;box-sizing:border-box;container-type:inline-size;min-width:0;height:100%}
${TEXT.map((name) => `${IN} ${name}`).join()}{all:unset;display:block;box-sizing:border-box}
${IN} span,${IN} strong,${IN} sup{display:inline}
${IN} .gf-twin-card{display:block;box-sizing:border-box;height:100%;padding:.75em var(--gf-padding,1.25em);background:${colour('paper')};border-top:2px solid ${colour('ink')};color:${colour('ink')};font:400 max(1em,16px)/1.5 var(--gf-font,${FONT});font-variant-numeric:tabular-nums;overflow-wrap:break-word;text-align:start;text-size-adjust:100%;-webkit-text-size-adjust:100%}
${IN}.gf-twin-elder .gf-twin-card{font-size:max(24px,min(1.5em,30px),1em)}
.gf-twin~:not(.gf-twin){display:none!important}
${TABLE.map((name) => `${IN} ${name}`).join()}{margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:start;letter-spacing:normal}
${IN} .gf-twin-title{font-size:${size('title')};font-weight:600;line-height:1.35;text-wrap:balance}
${IN} .gf-twin-where{color:${colour('quiet')};font-size:${size('meta')};word-break:keep-all;overflow-wrap:anywhere}
${IN} .gf-twin-badges{display:flex;flex-wrap:wrap;gap:.25em .5em;margin:.25em 0 0}
${IN} .gf-twin-badges span,${IN} .gf-twin-badge{padding:0 .5em;color:${colour('ink')};border:1px solid currentColor;border-radius:var(--gf-radius,.25em);font-size:${size('foot')};font-weight:600}
${IN} .gf-twin-lead{margin-top:.25em;line-height:1.2;color:${colour('quiet')};font-size:${size('axis')}}
${IN} .gf-twin-lead strong{color:${colour('ink')};font-size:calc(${SIZES.lead}/.875);font-weight:600}
${IN} .gf-twin-line{color:${colour('quiet')};font-size:${size('axis')}}
${IN} .gf-twin-message{overflow-wrap:anywhere}
${IN} .gf-twin-message strong{font-weight:600}
${IN} .gf-twin-picture{margin:.5em 0}
${IN} .gf-twin-picture svg{display:block;font-family:inherit;width:100%;max-width:27em;height:auto}
${IN} .gf-twin-wide{display:none}
${IN} .gf-twin-wide svg{max-width:54em}
${IN} .gf-twin-reading{margin-top:.5em;max-width:46em;font-size:${size('axis')}}
${IN} .gf-twin-where .gf-twin-badge{margin-right:.5em}
${IN} .gf-twin-table{display:block;margin-top:.5em;font-size:${size('meta')}}
${IN} summary{display:list-item;cursor:pointer;color:${colour('brand')}}
${IN} .gf-twin-scroll{max-height:24em;overflow:auto}
${IN} table{display:table;width:auto;border-collapse:collapse;font-size:inherit}
${IN} caption{display:table-caption;color:${colour('quiet')}}
${IN} th,${IN} td{padding:.3em 1em .3em 0;border-bottom:1px solid ${colour('grid')};text-align:end;font-weight:400;vertical-align:baseline}
${IN} th:first-child{min-width:7em;text-align:start}
${IN} thead th{color:${colour('quiet')};vertical-align:bottom;border-bottom-color:${colour('line')}}
${IN} .gf-twin-none{color:${colour('quiet')}}
${IN} sup{padding-left:.2em;color:${colour('quiet')}}
${IN} .gf-twin-foot{margin-top:.75em;padding-top:.5em;border-top:1px solid ${colour('grid')};color:${colour('quiet')};font-size:${size('foot')}}
${IN} .gf-twin-foot span{margin-right:1em}
${IN} .gf-twin-newer{margin-top:.5em;font-size:${size('meta')};font-weight:600}
${IN} .gf-twin-newer button{margin-left:.5em;padding:.25em .75em;border:1px solid ${colour('line')};border-radius:var(--gf-radius,.25em);background:${colour('paper')};color:${colour('brand')};font:inherit;cursor:pointer}
${IN} .gf-twin-links{margin-top:.5em;font-size:${size('meta')}}
${IN} .gf-twin-links a{margin-right:1em;color:${colour('brand')}}
${IN} .gf-twin-watch{color:${colour('watch')}}
${IN} summary:focus-visible,${IN} a:focus-visible{outline:2px solid ${colour('brand')};outline-offset:2px}
${IN}.gf-twin-filter .gf-twin-card{padding-top:.5em;padding-bottom:.5em;border:0;border-bottom:1px solid ${colour('grid')}}
${IN} .gf-twin-choices{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1.25em}
${IN} .gf-twin-choices span{display:flex;align-items:center;flex:1 1 8em;gap:.5em;max-width:20em;min-height:40px;color:${colour('quiet')};font-size:${size('meta')};white-space:nowrap}
${IN} .gf-twin-choices strong{flex:1;min-width:5em;color:${colour('ink')};font-size:1.2308em}
@media (max-width:480px){${IN} .gf-twin-card{padding-right:var(--gf-padding,1em);padding-left:var(--gf-padding,1em)}}
@container (min-width:${WIDE}em){${IN} .gf-twin-wide{display:block}${IN} .gf-twin-narrow{display:none}}
@media screen{${IN} .gf-twin-print{display:none}}
`;

/** On paper, drawings keep their colours and every row of a table is there. */
const PRINT = `
@media print{
.gf-twin{break-inside:avoid;height:auto;print-color-adjust:exact;-webkit-print-color-adjust:exact}
${IN} .gf-twin-scroll{max-height:none;overflow:visible}
${IN} summary{display:none}
${IN} details::details-content{content-visibility:visible;height:auto}
${IN} thead{display:table-header-group}
${IN} tr{break-inside:avoid}
${IN} .gf-twin-picture svg{max-width:100%}
}
`;

const tags = TAG_NAMES.filter((name) => name !== 'gf-board');
const hosts = TAG_NAMES.map((name) => `${name}:not([hidden])`).join();

/** A tag is a block of its own before its script says so. */
const HOSTS = `:where(${hosts}){display:block}`;

const BOARD = 'gf-board:not(:defined)';
const ON_BOARD = tags.map((name) => `${BOARD}>${name}`).join();

/** The foot of a board; and on a board that no script has laid out, every card a line. */
const LINES = `
.gf-twin-board{margin-top:1.875em}
${IN} .gf-twin-board-foot{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1.25em;padding:.75em 0;border-top:1px solid ${colour('line')};background:${colour('paper')};color:${colour('quiet')};font-size:max(.75em,12px)}
.gf-twin-elder .gf-twin-board-foot{font-size:max(1.125em,18px)}
@media screen{
${BOARD}{display:grid;grid-template-columns:minmax(0,1fr);row-gap:${GAP}em}
:where(${BOARD}>*){min-width:0;margin:0}
:where(${BOARD}>h2){margin:.75em 0 -.75em}
:where(${BOARD}>h3){margin:.25em 0 -1em}
:where(${BOARD}>p){max-width:46em;margin-bottom:-.5em}
${ON_BOARD}{display:contents}
${BOARD}>.gf-twin-board{margin-top:-.125em}
}
`;

/** Every line of a board that is one of the elder, or is none. */
const BOARDS = [
  { board: BOARD, name: 'gf-board', em: 1, least: 16 },
  { board: 'gf-board[elder]:not(:defined)', name: 'gf-elder', em: 1.5, least: 24 },
] as const;

/**
 * The rows of a board, by its own width: what a browser that cannot ask for it shows below one another. The tracks
 * are as wide together as the board and one gap more, and each card leaves a gap behind it.
 */
function columnRules(): string {
  const named = BOARDS.map(({ board, name }) => `${board}{container:${name}/inline-size}`);
  const placed = BOARDS.flatMap(({ name, em, least }) =>
    LAYOUTS.map(([from, columns]) => {
      const within = `@container ${name} (min-width:${from * em}em) and (min-width:${from * least}px)`;
      return `${within}{${CELL}{${LINE}}${placesOf(columns)}}`;
    }),
  );
  const grid = `${BOARD}{grid-template-columns:repeat(${TRACKS},calc((100% + ${GAP}em)/${TRACKS}))}`;
  const lines = `${BOARD}>*,${CELL}{${LINE}}`;
  return `@supports (container-type:inline-size){@media screen{${grid}${lines}${named.join('')}${placed.join('')}}}`;
}

/** A card on a board: the tag around it is no box yet. */
const CELL = `${BOARD}>*>.gf-twin`;

const LINE = 'grid-column:1/-1;width:100cqw;margin-right:0';

function placesOf(columns: number): string {
  const at = `${BOARD}>*>.`;
  const widths = widthsOf(columns).map(
    (tracks) =>
      `${at}${widthClass(columns, tracks)}{grid-column:auto/span ${tracks};width:auto;margin-right:${GAP}em}`,
  );
  return `${widths.join('')}${at}${firstClass(columns)}{grid-column-start:1}`;
}

/** The sheet as it stands in `dist`. */
export function twinSheet(): string {
  const rules = [HOSTS, THEMES, CARD, drawingRules(), PRINT, LINES, columnRules()];
  return `${rules.join('').replace(/\n/g, '')}\n`;
}
