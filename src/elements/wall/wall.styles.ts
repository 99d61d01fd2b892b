import { css } from 'lit';
import { FOOT, HEAD } from './layout/layout.js';
import { UNITS_PER_EM } from './layout/place.js';
import { narrowStyles } from './narrow.styles.js';
import { CARD, GAP, SIDE } from './layout/slotted-grid.js';

/** The frame of a wall and its scenes; all lengths in em, whose size the wall computes. */
export const wallStyles = css`
  ${narrowStyles}
  :host {
    height: var(--gf-wall-height, 100vh);
    overflow: hidden;
  }
  :host([data-stacked]) {
    height: auto;
    min-height: var(--gf-wall-height, 100vh);
  }
  .theme.card {
    display: grid;
    /* A hundredth of the height, unless people stand so far away that type must be larger. */
    --u: calc(var(--em, 16px) / ${UNITS_PER_EM});
    --panel-paper: #eef3f4;
    grid-template-areas:
      'head head tour'
      'stage stage stage'
      'line foot foot';
    grid-template-rows: ${HEAD}em minmax(0, 1fr) minmax(${FOOT}em, auto);
    /* A line with much to say has half of the wall, and leaves the names of the scenes their room. */
    grid-template-columns: fit-content(50%) minmax(0, 1fr) auto;
    width: calc(100% * var(--stretch, 1));
    height: 100%;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--paper);
    font-size: var(--em, 16px);
    line-height: 1.4;
    transform: scaleX(calc(1 / var(--stretch, 1))) var(--drift, translate(0, 0));
    transform-origin: 0 0;
  }
  /* A wall is darker than a page, so that what leads stands out in a dark hall. */
  @media screen {
    .theme-dark.card {
      --paper: var(--gf-dark-paper, var(--gf-paper, #0c1a22));
      --panel-paper: #153240;
    }
  }
  .theme-contrast.card {
    --panel-paper: var(--paper);
  }
  @media screen and (prefers-color-scheme: dark) {
    .theme-auto.card {
      --paper: var(--gf-dark-paper, var(--gf-paper, #0c1a22));
      --panel-paper: #153240;
    }
  }
  @media (forced-colors: active) {
    .theme.card {
      --paper: Canvas;
      --panel-paper: Canvas;
    }
  }
  .body {
    display: contents;
  }
  .body > .message,
  .body > .skeleton {
    grid-area: stage;
    margin: 2em;
  }
  .header {
    grid-area: head;
    align-self: center;
    max-width: var(--panel);
    margin: 0;
    padding-left: calc(var(--u) * 3);
    padding-right: calc(var(--u) * 3);
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--u) * 2);
  }
  /* The line at the base says it at all times. */
  .header .badge {
    display: none;
  }
  .title {
    font-size: calc(var(--u) * 3.2);
    line-height: 1.25;
  }
  .where {
    font-size: 1em;
  }
  .stage,
  .light {
    grid-area: stage;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    --gf-dark-paper: var(--paper);
  }
  .stage {
    padding: 0 calc(var(--u) * var(--edge, 0));
  }
  ::slotted(*) {
    display: none;
  }
  ::slotted(section),
  ::slotted(gf-board) {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: var(
      --gf-wall-columns,
      repeat(auto-fit, minmax(min(100%, ${CARD}em), 1fr))
    );
    grid-template-rows: var(--gf-wall-rows, none);
    gap: ${GAP}em;
    padding: ${GAP / 2}em ${SIDE}em;
    overflow: hidden;
    font-size: calc(var(--gf-fit, 1) * 1em);
    --gf-min-height: 0;
    --gf-plot-height: 6em;
    --gf-line-width: max(2px, calc(var(--u) * 0.4));
  }
  /* Over a scene of the page, whose marks have no cell to stand at. */
  .own {
    position: relative;
    pointer-events: none;
  }
  ::slotted(gf-board) {
    display: block;
  }
  .scene {
    grid-area: 1 / 1;
    display: grid;
    min-height: 0;
    overflow: hidden;
    --gf-min-height: 0;
    --gf-plot-height: 6em;
    --gf-line-width: max(2px, calc(var(--u) * 0.4));
  }
  .scene > .grid {
    grid-area: 1 / 1;
  }
  .scene.away,
  .grid.away,
  ::slotted([data-gf-away]) {
    visibility: hidden;
    opacity: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    /* What comes can be focused at once; what goes stays until it has faded. */
    .scene,
    .grid,
    ::slotted(section),
    ::slotted(gf-board) {
      transition: opacity 240ms;
    }
    .scene.away,
    ::slotted([data-gf-away]) {
      transition:
        opacity 240ms,
        visibility 240ms;
    }
  }
  /* The line says the same by a better clock, and does not speak anew each minute. */
  .badges {
    display: none;
  }
  .line,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: center;
    gap: 0.1em 0.9em;
    max-width: var(--panel);
    margin: 0;
    padding: 0 calc(var(--u) * 3);
    border: 0;
    font-size: 1em;
    line-height: 1.35;
  }
  .line {
    grid-area: line;
    padding-inline-end: 0.5em;
  }
  .line .badge {
    font-size: 1em;
  }
  .line .badge:not(.bad) {
    white-space: nowrap;
  }
  /* A cause is longer than a narrow wall is wide. */
  .line .badge.bad {
    white-space: normal;
  }
  .foot {
    grid-area: foot;
    justify-self: end;
    justify-content: flex-end;
  }
  :host([data-stacked]) .theme.card {
    display: block;
    height: auto;
    padding: 1em 0;
  }
  :host([data-stacked]) .header,
  :host([data-stacked]) .line,
  :host([data-stacked]) .foot {
    max-width: none;
  }
  :host([data-stacked]) .stage,
  :host([data-stacked]) .scene {
    display: block;
    overflow: visible;
  }
  :host([data-stacked]) .grid {
    grid-template: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }
  :host([data-stacked]) .grid.away {
    visibility: visible;
    opacity: 1;
  }
  :host([data-stacked]) .cell {
    grid-area: auto;
    overflow: visible;
  }
  :host([data-stacked]) .scene {
    --gf-plot-height: 12em;
  }
  :host([data-stacked]) .tour {
    display: none;
  }
  :host([data-stacked]) ::slotted(section),
  :host([data-stacked]) .light {
    display: block;
  }
  :host([data-stacked]) .line {
    padding: 0.625em 1.5625em 0;
    gap: 0.375em 0.75em;
  }
  :host([data-stacked]) .foot {
    justify-content: flex-start;
    padding: 0 1em;
  }
  .named {
    padding: 1em 0.8em 0;
    font-size: 1.5em;
    font-weight: 600;
  }
  /* On paper one scene below the other, in the type that they were measured for. */
  @media print {
    .theme.card:not(.embedded) {
      font-size: var(--em, 16px);
    }
    :host([data-stacked]) .grid {
      grid-template-columns: minmax(0, 1fr);
    }
    .cell {
      break-inside: avoid;
    }
  }
`;
