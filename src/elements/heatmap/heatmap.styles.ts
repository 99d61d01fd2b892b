import { css } from 'lit';

export const heatmapStyles = css`
  .card {
    min-height: var(--gf-min-height, 16em);
  }
  .matrix {
    display: grid;
    max-width: calc(var(--names) * 1em + max(16em, var(--n) * 5em));
    grid-template-columns: calc(var(--names) * 1em) minmax(
        calc(var(--n) * (var(--least) + 2px)),
        1fr
      );
    gap: 2px 0;
  }
  .matrix.wide {
    overflow-x: auto;
    padding-bottom: 0.25em;
    scroll-padding-inline-start: calc(var(--names) * 1em);
  }
  /* What rows are called stays in sight while their cells move. */
  .wide .down {
    position: sticky;
    z-index: 1;
    left: 0;
    background: var(--paper);
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
  .down .picked,
  .across .picked {
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
    grid-row: var(--r) / span var(--d);
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    min-width: 0;
    line-height: 1.2;
    white-space: nowrap;
  }
  .cell span {
    font-size: var(--size-foot);
  }
  /* Narrow columns have a mark above its figure. */
  .turned .cell {
    flex-direction: column;
    gap: 0;
    line-height: 1.05;
  }
  .cell.peak {
    --rim: inset 0 0 0 2px var(--on-shade, var(--ink));
    font-weight: 700;
  }
  .cell.missed {
    --rim: inset 0 0 0 1px var(--on-shade);
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
  .shaded.below {
    --shade: var(--paper);
    --on-shade: var(--ink);
    --rim: inset 0 0 0 1px var(--line);
    background-image: radial-gradient(var(--line) 0.8px, transparent 1px);
    background-size: 5px 5px;
  }
  .shaded.below span {
    background: var(--paper);
  }
  .shaded.inside {
    --shade: var(--diverging-5);
    --on-shade: var(--on-diverging-5);
  }
  .shaded.above {
    --shade: var(--diverging-2);
    --on-shade: var(--on-diverging-2);
  }
  .shaded.above::before {
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
    display: inline-block;
    flex: none;
    margin-inline-start: 0.25em;
    width: 6px;
    height: 6px;
    border: 1px solid currentColor;
    border-radius: 50%;
  }
  .cell .ring {
    margin: 0;
  }
  .cell:hover:not([aria-selected='true']) {
    outline: 2px solid var(--ink);
    box-shadow: 0 0 0 4px var(--paper);
    z-index: 1;
  }
  /* The label that is spoken, for the eye: where a cell is too small for its number. */
  .cell::after {
    left: calc((var(--c) - 1) / var(--n) * 100%);
    top: calc((var(--r) + var(--d) - 1) * (var(--high) + 2px) - 2px);
    --tip-width: min(18em, 60%);
  }
  .cell.late::after {
    left: auto;
    right: calc((var(--n) - var(--c) - var(--s) + 1) / var(--n) * 100%);
  }
  .cell.low::after {
    top: auto;
    bottom: calc((var(--m) - var(--r) + 1) * (var(--high) + 2px) - 2px);
  }
  .hint,
  .reading {
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .reading {
    color: var(--ink);
    font-size: var(--size-meta);
  }
  .key .levels,
  .key .levels li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
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
    .cell.shaded {
      border-bottom-width: calc(var(--step, 1) * 1px);
    }
    .shaded.inside {
      border-width: 3px;
    }
  }
`;
