import { css } from 'lit';
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
    grid-template-areas:
      'head head tour'
      'stage stage stage'
      'line foot foot';
    grid-template-rows: 4.5em minmax(0, 1fr) minmax(3em, auto);
    /* The tour takes what it needs; line and foot share the rest, and the foot goes on below it. */
    grid-template-columns: minmax(0, 1fr) minmax(0, 0.6fr) auto;
    width: calc(100% * var(--stretch, 1));
    height: 100%;
    padding: 0;
    border: 0;
    border-radius: 0;
    font-size: var(--em, 16px);
    line-height: 1.4;
    transform: scaleX(calc(1 / var(--stretch, 1))) var(--drift, translate(0, 0));
    transform-origin: 0 0;
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
    padding-inline-start: 1.25em;
  }
  .heads {
    flex-direction: column;
    gap: 0;
  }
  .title {
    font-size: 1.5em;
  }
  /* Words take two lines where characters take one. */
  .card:lang(en) .title {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .where {
    font-size: 0.9em;
  }
  .tour {
    grid-area: tour;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 1em;
    min-width: 0;
    max-width: var(--panel);
    padding: 0 1.25em 0 1em;
  }
  .tour ol {
    display: flex;
    gap: 0.25em;
  }
  .tour button {
    white-space: nowrap;
    min-width: 44px;
    min-height: max(2.5em, 44px);
  }
  .stop {
    position: relative;
    border-color: transparent;
    color: var(--quiet);
  }
  .stop[aria-current] {
    color: var(--ink);
    font-weight: 600;
  }
  .bar,
  .stop[aria-current]::after {
    content: '';
    position: absolute;
    bottom: 0;
    left: 0.75em;
    right: 0.75em;
    height: 3px;
    background: var(--grid);
  }
  .bar {
    z-index: 1;
    background: var(--brand);
    transform: scaleX(var(--p, 0));
    transform-origin: 0 50%;
  }
  .bar.held {
    background: var(--line);
  }
  .hold,
  .resting {
    flex: none;
    white-space: nowrap;
  }
  .resting {
    min-width: 6em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .stage,
  .light {
    grid-area: stage;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
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
    --gf-line-width: max(2px, calc(var(--em, 16px) / 9));
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
    --gf-line-width: max(2px, calc(var(--em, 16px) / 9));
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
  .line {
    grid-area: line;
    display: flex;
    flex-wrap: wrap;
    align-self: center;
    align-items: center;
    gap: 0.1em 0.9em;
    max-width: var(--panel);
    padding-inline-start: 1.5625em;
    font-size: var(--size-foot);
  }
  .line .badge:not(.bad) {
    white-space: nowrap;
  }
  .foot {
    grid-area: foot;
    align-self: center;
    justify-self: end;
    justify-content: flex-end;
    max-width: min(var(--panel), 70em);
    margin: 0;
    gap: 0 0.9em;
    padding: 0 1.4em 0 0.5em;
    border: 0;
    font-size: var(--size-foot);
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
  @media (forced-colors: active) {
    .bar {
      background: Highlight;
    }
  }
`;
