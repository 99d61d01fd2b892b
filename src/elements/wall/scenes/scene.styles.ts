import { css } from 'lit';

/** What stands in the cells of a scene, for each shape of wall. */
export const sceneStyles = css`
  .grid {
    display: grid;
    grid-template-columns: var(--columns);
    grid-template-rows: var(--rows);
    grid-template-areas: var(--areas);
    min-height: 0;
  }
  .cell {
    position: relative;
    grid-area: var(--area);
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    padding: calc(var(--em, 16px) * 0.75) calc(var(--em, 16px) * 1.25);
    overflow: hidden;
  }
  .cell::before {
    content: '';
    flex: none;
    margin-bottom: 0.6em;
    border-top: max(1px, 0.06em) solid var(--grid);
  }
  /* On the line above the cell, where it takes no room from anything. */
  .news {
    position: absolute;
    top: calc(var(--em, 16px) * 0.75);
    right: calc(var(--em, 16px) * 1.25);
    max-width: calc(100% - var(--em, 16px) * 2.5);
    padding-inline-start: 0.5em;
    overflow: hidden;
    background: var(--paper);
    color: var(--brand);
    font-size: calc(var(--em, 16px) * 0.8);
    font-weight: 600;
    line-height: 1.4;
    text-overflow: ellipsis;
    white-space: nowrap;
    transform: translateY(-50%);
  }
  .fill {
    flex: 1;
    min-height: 0;
  }
  /* From afar nobody presses them: they come with the pointer or the focus. */
  :host(:not([data-stacked])) .cell ::part(tool),
  :host(:not([data-stacked])) .cell ::part(rest),
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
  :host(:not([data-stacked])) .cell:hover ::part(rest),
  :host(:not([data-stacked])) .cell ::part(rest):focus,
  :host(:not([data-stacked])) .cell ::part(more):focus {
    opacity: 1;
  }
  :host(:not([data-stacked])) .cell ::part(rules) {
    display: none;
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
    font-size: 1.35em;
  }
  .roomy .lead,
  .roomy .others {
    font-size: 1.25em;
  }
  .ribbon .lead::part(number) {
    font-size: 1.5em;
  }
  .figure::part(number) {
    font-size: 1.3em;
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
  .wide gf-heatmap,
  .portrait gf-heatmap {
    font-size: 1em;
  }
  .wide gf-heatmap::part(title),
  .portrait gf-heatmap::part(title) {
    font-size: 1em;
  }
  .wide gf-heatmap::part(where),
  .portrait gf-heatmap::part(where) {
    font-size: var(--size-meta);
  }
  gf-flow {
    --gf-plot-height: 9em;
  }
  gf-flow::part(account) {
    font-size: 0.93em;
  }
  .lead::part(status) {
    font-size: 0.6em;
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
  /* Names in pinyin are long and have no place to break. */
  .scene:lang(en) gf-tiles::part(tile) {
    padding-right: 0;
    padding-left: 0;
    font-size: 1em;
    letter-spacing: -0.03em;
  }
  .ribbon gf-tiles::part(tile) {
    font-size: 1.35em;
  }
  .cinema .lead::part(number) {
    font-size: 1.2em;
  }
  .cinema .lead::part(status) {
    font-size: 0.67em;
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
  .square .told {
    font-size: 1em;
  }
  .square .lead::part(number),
  .square .figure::part(number) {
    font-size: 1.15em;
  }
  .others {
    margin-top: 0.75em;
  }
  .other {
    padding-bottom: 0.4em;
  }
  .other dt {
    color: var(--quiet);
    font-size: var(--size-meta);
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
  }
  .scene:lang(en) .told {
    font-size: 0.95em;
  }
  .scene:lang(en) .name {
    font-size: 2em;
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
    /* The frame of the picked tile stands out by as much. */
    margin-top: 0.4em;
  }
`;
