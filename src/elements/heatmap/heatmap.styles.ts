import { css, unsafeCSS } from 'lit';
import { tipLook } from '../base/plot/plot.styles.js';

const steps = [1, 2, 3, 4, 5, 6, 7]
  .map((n) => `.q${n}{background-color:var(--ramp-${n});color:var(--on-ramp-${n})}`)
  .join('');

export const heatmapStyles = css`
  .card {
    min-height: var(--gf-min-height, 16em);
  }
  ${unsafeCSS(steps)}
  .matrix {
    --high: 1.8em;
    display: grid;
    grid-template-columns: calc(var(--names) * 1em) minmax(
        calc(var(--n) * (var(--least) + 2px)),
        1fr
      );
    gap: 2px 0;
  }
  .matrix.wide {
    overflow-x: auto;
    padding-bottom: 0.25em;
  }
  .matrix.wide.few {
    padding-bottom: 4em;
  }
  .across,
  .list {
    display: grid;
    grid-template-columns: repeat(var(--n), minmax(0, 1fr));
    gap: 2px;
  }
  .across {
    grid-column: 2;
    align-items: end;
    color: var(--quiet);
  }
  .across span {
    grid-row: 1;
    grid-column: var(--c) / span var(--s);
    font-size: var(--size-foot);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .across span {
    text-align: center;
  }
  .across .thin {
    text-align: start;
    white-space: nowrap;
  }
  .down {
    display: grid;
    grid-column: 1;
    grid-auto-rows: var(--high);
    gap: 2px;
    align-items: center;
    color: var(--quiet);
  }
  .down span {
    display: -webkit-box;
    overflow: hidden;
    padding-inline-end: 0.4em;
    font-size: var(--size-foot);
    line-height: 1.125;
    text-align: end;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .down .picked {
    color: var(--ink);
    font-weight: 600;
  }
  .list {
    position: relative;
    grid-column: 2;
    grid-auto-rows: var(--high);
  }
  .cell {
    grid-column: var(--c) / span var(--s);
    grid-row: var(--r);
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.2em;
    min-width: 0;
    line-height: 1.2;
    white-space: nowrap;
  }
  .cell span,
  .key b {
    font-size: var(--size-foot);
    font-weight: 400;
  }
  .cell.still {
    cursor: default;
  }
  .none {
    border: 1px dashed var(--line);
    color: var(--quiet);
  }
  .none.hatch {
    border-style: solid;
  }
  .open {
    border: 1px dotted var(--line);
    color: var(--ink);
  }
  .below {
    border: 1px solid var(--line);
    background-image: radial-gradient(var(--line) 0.8px, transparent 1px);
    background-size: 5px 5px;
    color: var(--ink);
  }
  .below span {
    background: var(--paper);
  }
  .inside {
    background-color: var(--good);
    color: var(--paper);
  }
  .above {
    background-color: var(--bad);
    color: var(--paper);
  }
  .above::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.45em;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  /* A counted zero has its tick, whatever its shade. */
  .zero {
    background-image: linear-gradient(currentColor, currentColor);
    background-position: center bottom;
    background-repeat: no-repeat;
    background-size: min(60%, 0.8em) 2px;
  }
  .ring {
    flex: none;
    width: 6px;
    height: 6px;
    border: 1px solid currentColor;
    border-radius: 50%;
  }
  .list [role='option'][aria-selected='true'] {
    border-radius: 0;
    box-shadow:
      0 2px var(--brand),
      0 -2px var(--brand);
  }
  .list [role='option'].active,
  .list [role='option']:hover {
    outline: 2px solid var(--ink);
    outline-offset: 0;
  }
  /* The label that is spoken, for the eye: where a cell is too small for its number. */
  .cell:hover::after,
  .cell.active::after {
    content: attr(aria-label);
    position: absolute;
    z-index: 1;
    left: calc((var(--c) - 1) / var(--n) * 100%);
    top: calc(var(--r) * (var(--high) + 2px) + 3px);
    width: max-content;
    max-width: min(18em, 60%);
    ${tipLook}
    white-space: normal;
    pointer-events: none;
  }
  .list:focus-visible .cell:hover:not(.active)::after {
    content: none;
  }
  .cell.late::after {
    left: auto;
    right: calc((var(--n) - var(--c) - var(--s) + 1) / var(--n) * 100%);
  }
  .cell.low::after {
    top: auto;
    bottom: calc((var(--m) - var(--r) + 1) * (var(--high) + 2px) + 3px);
  }
  .key,
  .reading {
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .reading {
    color: var(--ink);
    font-size: var(--size-meta);
  }
  .key,
  .key ol,
  .key .levels li {
    display: flex;
    align-items: center;
  }
  .key,
  .key ol {
    flex-wrap: wrap;
  }
  .key,
  .key .levels {
    gap: 0.25em 0.75em;
  }
  .key .ramp li {
    min-width: 2.6em;
    padding: 0.1em 0.25em;
    text-align: center;
  }
  .key .levels li {
    gap: 0.35em;
  }
  .key .box {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 1.6em;
    height: 1.2em;
  }
  @media print {
    .cell,
    .key .ramp li {
      outline: 1px solid var(--line);
    }
    /* What scrolls on a screen shrinks on paper. */
    .matrix.wide {
      grid-template-columns: calc(var(--names) * 1em) minmax(0, 1fr);
      overflow: visible;
      font-size: 0.7em;
    }
    .matrix.wide .cell {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .cell,
    .key .box {
      border: 1px solid CanvasText;
    }
    .above::before,
    .zero {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .inside {
      border-width: 3px;
    }
  }
`;
