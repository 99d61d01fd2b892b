import { css } from 'lit';

/** The map of a front page, and the regions in order along its base. */
export const mapStyles = css`
  .map > .fill {
    display: flex;
    min-height: 0;
  }
  .squares {
    flex: 1;
    min-width: 0;
  }
  :host(:not([data-stacked])) .squares::part(grid) {
    grid-template-columns: repeat(var(--columns), calc(var(--u) * var(--wide)));
    grid-auto-rows: calc(var(--u) * var(--high));
    gap: calc(var(--u) * 0.35);
    flex: none;
    min-height: 0;
  }
  .squares::part(tile) {
    min-height: 0;
    padding: 0;
    overflow-wrap: normal;
    line-height: 1.2;
  }
  :host(:not([data-stacked])) .keyless .squares::part(key) {
    display: none;
  }
  /* Where there is no room for a key the figures are little larger than the names. */
  :host(:not([data-stacked])) .keyless {
    font-size: calc(var(--u) * 2.2);
    --gf-size-foot: 1em;
    --gf-size-meta: 1em;
  }
  .keyless .squares::part(tile) {
    line-height: 1.1;
    letter-spacing: -0.05em;
  }
  .rank {
    padding: calc(var(--u) * 1) calc(var(--u) * 1.25);
  }
  .ranked {
    display: flex;
    align-items: stretch;
    gap: calc(var(--u) * 0.8);
    margin-top: calc(var(--u) * 0.5);
    font-size: calc(var(--u) * 2.2);
    line-height: 1.3;
  }
  .ranked li {
    flex: 1;
    min-width: 0;
    padding-top: calc(var(--u) * 0.4);
    border-top: calc(var(--u) * 0.4) solid var(--grid);
    white-space: nowrap;
  }
  .ranked .names,
  .ranked b {
    display: block;
  }
  .ranked i {
    color: var(--quiet);
    font-style: normal;
  }
  .ranked b {
    font-size: 1.35em;
    font-weight: 700;
  }
  .ranked .missed {
    border-color: var(--line);
  }
  .ranked .active {
    border-color: var(--ink);
  }
  .ranked .active .names {
    font-weight: 700;
  }
  .ranked.column {
    flex-direction: column;
    gap: 0;
  }
  .ranked.column li {
    display: flex;
    flex: none;
    align-items: baseline;
    justify-content: space-between;
    height: calc(var(--u) * 4);
    padding: 0;
    border-top: calc(var(--u) * 0.15) solid var(--grid);
  }
  .ranked .between {
    align-self: center;
    border: 0;
    color: var(--quiet);
    text-align: center;
  }
`;
