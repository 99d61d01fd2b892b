import { css, unsafeCSS } from 'lit';

/** How many of the board's columns a picture takes, for two, three and four columns. */
const WIDTHS: Record<string, [number, number, number]> = {
  'gf-trend': [2, 2, 2],
  'gf-table': [2, 3, 2],
  'gf-facts': [2, 3, 4],
  'gf-brief': [2, 3, 2],
};

const spans = Object.entries(WIDTHS)
  .flatMap(([tag, widths]) =>
    widths.map((width, i) => `.columns-${i + 2} ::slotted(${tag}){grid-column:span ${width}}`),
  )
  .join('');

const wholeLine = `${Object.keys(WIDTHS)
  .map((tag) => `.board[class] ::slotted(${tag})`)
  .join()}{grid-column:1/-1}`;

export const boardStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-items: stretch;
  }
  .columns-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .columns-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .columns-4 {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  ${unsafeCSS(spans)}
  .board ::slotted(:not(gf-stat):not(gf-progress):not(gf-ranking):not(gf-tiles):not(gf-trend):not(gf-table):not(gf-facts):not(gf-brief)),
  .board ::slotted([mode]) {
    grid-column: 1 / -1;
  }
  /* A sheet of paper has room for two columns, whatever the screen had. */
  @media print {
    .columns-3.board,
    .columns-4.board {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    ${unsafeCSS(wholeLine)}
  }
`;
