import { css } from 'lit';

export const reachStyles = css`
  .card {
    min-height: var(--gf-min-height, 28em);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-bottom: 0.5em;
    font-weight: 600;
  }
  select {
    min-height: 44px;
    max-width: 100%;
    padding: 0 0.5em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-weight: 400;
  }
  .plot {
    cursor: default;
  }
  .plot .ring {
    fill: var(--brand);
    fill-opacity: 0.06;
    stroke: var(--line);
  }
  .plot .standard {
    stroke: var(--brand);
    stroke-width: 2;
  }
  .plot .start {
    fill: var(--paper);
    stroke: var(--line);
  }
  .plot .sector {
    stroke: var(--grid);
  }
  .plot .row {
    stroke: var(--line);
  }
  .plot .name {
    fill: var(--ink);
    font-weight: 600;
  }
  .plot .band,
  .plot .empty,
  .plot .home {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plot .empty {
    font-weight: 600;
  }
  .plot .unlisted {
    stroke: none;
  }
  .plot .spot,
  .plot .key {
    fill: var(--tone);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .cursor {
    width: 0;
  }
  .cursor::after {
    top: calc(var(--y) - 0.75em);
    left: -0.75em;
    width: 1.5em;
    height: 1.5em;
  }
  .tip {
    top: calc(var(--y) + 0.9em);
  }
  .remarks {
    margin-top: 0.6em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .gap {
    color: var(--ink);
    font-weight: 600;
  }
  .residents {
    margin-top: 0.75em;
    padding-top: 0.5em;
    border-top: 1px solid var(--grid);
  }
  .subtitle {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    font-weight: 600;
  }
  .subtitle .where {
    font-weight: 400;
  }
  .borrowed {
    font-size: var(--size-meta);
  }
  .residents ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.6em 1.5em;
    margin: 0.4em 0;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: start;
    gap: 0.1em 0.75em;
    line-height: 1.35;
  }
  .rate {
    font-weight: 600;
  }
  .note {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    height: 0.75em;
    border: 1px solid var(--brand);
    forced-color-adjust: none;
  }
  .full {
    flex: none;
    width: calc(var(--v) * 1%);
    background: var(--brand);
  }
  .full.preliminary {
    background: var(--ramp-3);
    border-inline-end: 3px solid var(--brand);
  }
  .bar .hatch {
    flex: 1;
    background-image: repeating-linear-gradient(-45deg, var(--line) 0 1px, transparent 1px 5px);
  }
  .persons {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  thead th {
    min-width: 6em;
  }
  td {
    white-space: nowrap;
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
