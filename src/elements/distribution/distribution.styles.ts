import { css } from 'lit';

export const distributionStyles = css`
  .card {
    min-height: var(--gf-min-height, 18em);
  }
  .room {
    position: relative;
    max-width: 40em;
    height: var(--gf-plot-height, 13em);
  }
  .room.low {
    height: var(--gf-plot-height, 11em);
  }
  .plot {
    position: absolute;
    top: 0;
    left: 0;
  }
  .plot .base {
    stroke: var(--line);
  }
  .dots circle {
    fill: var(--context);
    stroke: var(--context);
    stroke-width: 1.5;
  }
  .dots .hollow {
    fill: var(--paper);
  }
  .dots .picked {
    fill: var(--accent);
    stroke: var(--ink);
    stroke-width: 3;
  }
  .column:not(.open) {
    fill: var(--accent);
  }
  .withheld {
    stroke: var(--grid);
  }
  .column.hollow {
    opacity: 0.45;
  }
  .edge {
    stroke: var(--accent);
    stroke-width: 1.5;
    stroke-dasharray: 4 2;
  }
  .full {
    stop-color: var(--accent);
  }
  .gone {
    stop-color: var(--accent);
    stop-opacity: 0;
  }
  .tick {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .plot .halo {
    stroke: var(--paper);
    stroke-width: 4;
    stroke-dasharray: none;
    opacity: 0.8;
  }
  .plot .figure,
  .plot .median text,
  .plot .own text {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .half {
    fill: var(--grid);
    stroke: var(--line);
    stroke-width: 0.5;
    opacity: 0.55;
  }
  .median path {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .own path {
    stroke: var(--comparison);
    stroke-width: 2;
  }
  .plot .own text {
    fill: var(--comparison);
  }
  .plot .quartile {
    stroke: var(--paper);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-top: 0.25em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .key i {
    display: inline-block;
    width: 1.2em;
    height: 0.8em;
    margin-inline-end: 0.35em;
    border: 1px solid var(--line);
    background: var(--grid);
  }
  .reading {
    margin-top: 0.5em;
    font-size: var(--size-meta);
  }
  @media (forced-colors: active) {
    .dots circle,
    .column {
      stroke: CanvasText;
    }
    .half {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
