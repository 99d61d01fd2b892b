import { css } from 'lit';

/** The frame of a wall and its scenes; all lengths in em, whose size the wall computes. */
export const wallStyles = css`
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
    grid-template: 'head tour' 4.5em 'stage stage' minmax(0, 1fr) 'badges foot' 3em / auto minmax(
        0,
        1fr
      );
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
    padding-inline: 1em 1.25em;
  }
  .tour ol {
    display: flex;
    gap: 0.25em;
  }
  .tour button {
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
  .resting {
    min-width: 6em;
    color: var(--quiet);
    font-size: 0.8667em;
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1em;
    padding: 0.5em 1.25em;
    overflow: hidden;
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
  .scene.away,
  ::slotted([data-gf-away]) {
    visibility: hidden;
    opacity: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .scene,
    ::slotted(section),
    ::slotted(gf-board) {
      transition:
        opacity 240ms,
        visibility 240ms;
    }
  }
  .grid {
    display: grid;
    grid-template-columns: var(--columns);
    grid-template-rows: var(--rows);
    grid-template-areas: var(--areas);
    min-height: 0;
  }
  .cell {
    grid-area: var(--area);
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    padding: 0.75em 1.25em;
    overflow: hidden;
  }
  .cell::before {
    content: '';
    flex: none;
    margin-bottom: 0.6em;
    border-top: max(1px, 0.06em) solid var(--grid);
  }
  .fill {
    flex: 1;
    min-height: 0;
  }
  /* From afar nobody presses them: they come with the pointer or the focus. */
  :host(:not([data-stacked])) .cell ::part(tool),
  :host(:not([data-stacked])) .cell ::part(more) {
    position: absolute;
    right: 0;
    min-width: 44px;
    min-height: 44px;
    background: var(--paper);
    opacity: 0;
  }
  :host(:not([data-stacked])) .cell:hover ::part(tool),
  :host(:not([data-stacked])) .cell ::part(tool):focus,
  :host(:not([data-stacked])) .cell:hover ::part(more),
  :host(:not([data-stacked])) .cell ::part(more):focus {
    opacity: 1;
  }
  .cell ::part(where) {
    width: 100%;
  }
  .kicker {
    color: var(--quiet);
    margin-bottom: 0.25em;
    font-size: 1.1em;
    font-weight: 600;
  }
  .kicker.bad {
    color: var(--bad);
  }
  .kicker.watch {
    color: var(--watch);
  }
  .lead::part(number) {
    font-size: 1.55em;
  }
  .ribbon .lead::part(number) {
    font-size: 1.7em;
  }
  .figure::part(number) {
    font-size: 1.3em;
  }
  .call {
    margin-bottom: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 0.35em solid var(--watch);
  }
  .call-bad {
    border-color: var(--bad);
  }
  gf-heatmap {
    font-size: 1.15em;
  }
  gf-heatmap::part(title) {
    font-size: 0.9275em;
  }
  gf-heatmap::part(where) {
    font-size: 0.7536em;
  }
  .portrait gf-heatmap {
    font-size: 1em;
  }
  gf-flow::part(account) {
    font-size: 0.92em;
  }
  .lead::part(status) {
    font-size: 0.5em;
  }
  .figure::part(status) {
    font-size: 0.62em;
  }
  .cell ::part(picked) {
    position: relative;
    z-index: 1;
    box-shadow:
      0 0 0 0.15em var(--paper),
      0 0 0 0.4em var(--ink);
  }
  gf-tiles::part(tile) {
    min-height: 0;
    font-size: 1.15em;
  }
  .square gf-tiles::part(tile),
  .portrait gf-tiles::part(tile) {
    font-size: 1em;
  }
  .ribbon gf-tiles::part(tile) {
    font-size: 1.35em;
  }
  .cinema .lead::part(number) {
    font-size: 1.5em;
  }
  .cinema .lead::part(status) {
    font-size: 0.55em;
  }
  .cinema gf-brief::part(findings),
  .ribbon gf-brief::part(findings) {
    font-size: 1.15em;
  }
  .portrait .lead::part(number) {
    font-size: 1.4em;
  }
  .portrait .lead::part(status) {
    font-size: 0.6em;
  }
  .square .cell ::part(status) {
    font-size: 0.72em;
  }
  .square .sentence {
    font-size: 1.35em;
  }
  .square .lead::part(number),
  .square .figure::part(number) {
    font-size: 1.15em;
  }
  .sentence {
    max-width: 32em;
    font-size: 1.6em;
    font-weight: 600;
    line-height: 1.4;
  }
  .others {
    margin-top: 0.75em;
  }
  .other {
    padding-bottom: 0.4em;
  }
  .other dt {
    color: var(--quiet);
    font-size: 0.8667em;
  }
  .other dd {
    font-size: 0.9em;
  }
  .other .mark {
    color: var(--quiet);
  }
  .other b {
    font-size: 1.2em;
    font-weight: 600;
  }
  .place {
    flex-flow: row wrap;
    align-content: flex-start;
    gap: 0 2em;
  }
  .place::before {
    flex: 0 0 100%;
  }
  .place .name {
    font-size: 3em;
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
  .told {
    flex: 1 1 20em;
    max-width: 40em;
    font-size: 1.1em;
    line-height: 1.5;
  }
  .small {
    color: var(--quiet);
  }
  gf-tiles::part(grid) {
    grid-auto-rows: minmax(2.8em, 1fr);
    align-content: stretch;
  }
  .badges {
    grid-area: badges;
    align-self: center;
    margin: 0;
    padding-inline-start: 1.25em;
    font-size: 0.8667em;
  }
  .foot {
    grid-area: foot;
    align-self: center;
    justify-content: flex-end;
    margin: 0;
    padding: 0 1.4em 0 1em;
    border: 0;
    font-size: 0.8667em;
  }
  :host([data-stacked]) .theme.card {
    display: block;
    height: auto;
    padding: 1em 0;
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
  :host([data-stacked]) .foot {
    justify-content: flex-start;
    padding-inline: 1em;
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
