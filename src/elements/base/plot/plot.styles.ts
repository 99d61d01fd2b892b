import { css, unsafeCSS } from 'lit';

const DASHES = ['', '7 3', '2 3', '9 3 2 3', '5 5', '12 3', '3 3 8 3', '1 4'];

const tones = DASHES.map(
  (dash, i) => `
.tone-${i + 1}{stroke:var(--series-${i + 1});--tone:var(--series-${i + 1})}
.tone-${i + 1}>path:not(.preliminary):not(.bound),.swatch.tone-${i + 1} line{stroke-dasharray:${dash || 'none'}}`,
).join('');

/** What a tooltip looks like, wherever it stands. */
export const tipLook = css`
  padding: 0.25em 0.6em;
  background: var(--ink);
  color: var(--paper);
  border-radius: var(--radius);
  font-size: var(--size-axis);
  line-height: 1.45;
`;

/** Lines, axes and the tooltip of a drawing. */
export const plotStyles = css`
  .plot {
    position: relative;
    width: 100%;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .plot svg {
    display: block;
    overflow: visible;
    pointer-events: none;
  }
  .plot text {
    fill: var(--quiet);
    font-size: var(--size-meta);
  }
  .axis path {
    stroke: var(--grid);
  }
  .axis .base,
  .axis .zero {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  .series {
    --w: var(--gf-line-width, 2.5px);
    fill: none;
    stroke-width: var(--w);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  /* Round joins of thousands of points would take longer to paint than all the rest. */
  .series.dense {
    stroke-width: 1;
    stroke-linejoin: bevel;
  }
  .series .preliminary {
    stroke-dasharray: calc(var(--w) * 2);
  }
  .series .solid {
    fill: var(--tone);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .series .hollow {
    fill: var(--paper);
    stroke-width: calc(var(--w) * 0.75);
  }
  .series circle {
    r: calc(var(--w) * 1.6);
  }
  .series .bound {
    stroke-width: 1.5;
  }
  .tone-0 {
    stroke: var(--context);
    --tone: var(--context);
    stroke-width: 1.5;
  }
  .tone-comparison {
    stroke: var(--comparison);
    --tone: var(--comparison);
    stroke-width: 1.5;
  }
  .ends text {
    stroke: none;
    fill: var(--tone, var(--ink));
  }
  .ends .tone-0 {
    fill: var(--quiet);
  }
  .ends .last {
    font-size: var(--size-axis);
    font-weight: 700;
  }
  .ends .when {
    fill: var(--quiet);
    font-size: var(--size-foot);
  }
  .ends .goal {
    fill: var(--ink);
    font-weight: 400;
  }
  .target text,
  .event text,
  .break text {
    stroke: var(--paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .missed {
    fill: var(--bad);
    opacity: 0.06;
  }
  .target line {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .target text,
  .event text,
  .break text {
    fill: var(--ink);
  }
  .break line {
    stroke: var(--watch);
    stroke-width: 1.5;
  }
  .event line {
    stroke: var(--line);
  }
  .event rect,
  .break rect {
    fill: var(--context);
    opacity: 0.12;
  }
  .event path {
    fill: none;
    stroke: var(--line);
  }
  .hatching {
    stroke: var(--line);
  }
  .cursor {
    position: absolute;
    top: 0;
    left: var(--x);
    width: 1px;
    height: calc(var(--h) - 1.7em);
    background: var(--line);
    pointer-events: none;
  }
  .cursor::after {
    content: '';
    position: absolute;
    top: calc(var(--y) - 5px);
    left: -5px;
    width: 11px;
    height: 11px;
    border: 2px solid var(--ink);
    border-radius: 50%;
  }
  .tip {
    position: absolute;
    z-index: 1;
    top: 0;
    max-width: min(18em, 70%);
    ${tipLook}
    white-space: pre-line;
    pointer-events: none;
  }
  .tip.after {
    left: calc(var(--x) + 0.75em);
  }
  .tip.before {
    right: calc(100% - var(--x) + 0.75em);
  }
  @media print {
    /* What was drawn for the screen fits the paper. */
    .plot {
      position: relative;
    }
    .plot svg {
      max-width: 100%;
      height: auto;
    }
  }
  ${unsafeCSS(tones)}
`;
