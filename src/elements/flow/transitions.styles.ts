import { css } from 'lit';

export const transitionsStyles = css`
  .room.sankey {
    min-height: max(var(--gf-plot-height, 18em), var(--least, 0px));
  }
  .canvas,
  .sankey .list {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }
  .canvas {
    overflow: hidden;
    pointer-events: none;
  }
  /* Each mark has the whole room, and only its shape takes the pointer. */
  .sankey .passage[role='option'] {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    outline: none;
    box-shadow: none;
    pointer-events: none;
    cursor: default;
  }
  .sankey .stage {
    z-index: 1;
  }
  .sankey svg {
    display: block;
    overflow: visible;
  }
  .sankey path,
  .sankey rect {
    pointer-events: auto;
  }
  .sankey .active path,
  .sankey .passage:hover path,
  .sankey .active rect,
  .sankey .passage:hover rect {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .names {
    position: absolute;
    z-index: 1;
    top: 0;
    left: 0;
    pointer-events: none;
  }
  .sankey .active,
  .sankey .passage:hover {
    z-index: 2;
  }
  /* The label that is spoken, for the eye; it begins where its mark ends, so that the pointer comes onto it. */
  .sankey .passage::after {
    left: var(--x);
    top: var(--y);
    --tip-width: min(18em, 50%);
    pointer-events: auto;
  }
  .sankey .late::after {
    left: auto;
    right: var(--x);
  }
  .sankey .low::after {
    top: auto;
    bottom: var(--y);
  }
  /* A value has its own line where its name would have no room beside it. */
  .lines .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 0.75em;
    padding: 0.2em 0.25em;
    cursor: default;
  }
  .lines .name {
    flex: 1 1 6em;
    min-width: 0;
  }
  .lines .stage {
    margin-top: 0.5em;
    border-bottom: 1px solid var(--grid);
  }
  .lines .stage .name {
    font-weight: 600;
  }
  .lines .stage .value {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: baseline;
    gap: 0 0.75em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .lines .way {
    padding-inline-start: 1em;
  }
  .lines small {
    margin-inline-start: 0.5em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .lines .bar {
    width: max(2px, var(--w));
    margin-inline-end: calc(100% - max(2px, var(--w)));
    height: 0.4em;
    border: 1px solid var(--context);
    background: var(--context);
  }
  .lines .most .bar {
    border-color: var(--accent);
    background: var(--accent);
  }
  .lines .preliminary .bar {
    border-style: dashed;
    background: none;
  }
  .reason {
    margin-bottom: 0.5em;
  }
  .apart,
  div.unbalanced {
    margin-top: 0.5em;
    font-size: var(--size-meta);
  }
  div.unbalanced strong {
    color: var(--bad);
  }
  .apart ul,
  div.unbalanced ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
`;
