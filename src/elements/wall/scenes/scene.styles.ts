import { css } from 'lit';

/** The cells of a scene, and what the pictures of other elements look like in them. */
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
    padding: calc(var(--u) * 1.2) calc(var(--u) * 1.25);
    overflow: hidden;
  }
  /* The smallest text of a picture, 0.75 of its own, is the least text of the wall. */
  .firm {
    font-size: calc(var(--u) * 2.2 / 0.75);
  }
  /* That of a funnel is 0.8125 of its own. */
  .compact {
    font-size: calc(var(--u) * 2.2 / 0.8125);
  }
  /* On the edge of the cell, where it takes no room from anything. */
  .news {
    position: absolute;
    top: 0;
    right: calc(var(--u) * 1.25);
    max-width: calc(100% - var(--u) * 2.5);
    padding-inline-start: 0.5em;
    overflow: hidden;
    background: var(--paper);
    color: var(--brand);
    font-size: calc(var(--u) * 2.2);
    font-weight: 600;
    line-height: 1.4;
    text-overflow: ellipsis;
    white-space: nowrap;
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
  /* The line at the base of the wall says it of all that is on it. */
  .cell ::part(badge) {
    display: none;
  }
  .firm ::part(title) {
    font-size: calc(var(--u) * 2.8);
    line-height: 1.3;
  }
  .firm ::part(where) {
    width: 100%;
    font-size: calc(var(--u) * 2.2);
    line-height: 1.4;
  }
  /* What leads has said what its picture is of. */
  .plain::part(header),
  .plain::part(account) {
    display: none;
  }
  .cell ::part(picked) {
    position: relative;
    z-index: 1;
    box-shadow:
      0 0 0 calc(var(--u) * 0.4) var(--paper),
      0 0 0 calc(var(--u) * 0.9) var(--ink);
  }
`;
