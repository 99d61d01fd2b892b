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
    min-height: max(44px, var(--target));
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
  /* Where the keys begin is shown once they are used. */
  .plot:not(:hover):not(:focus-visible) .cursor {
    display: none;
  }
  .plot .cursor {
    width: 0;
  }
  .plot .cursor::after {
    top: calc(var(--y) - 0.75em);
    left: -0.75em;
    width: 1.5em;
    height: 1.5em;
  }
  .plot .tip {
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
    gap: 0.75em 1.5em;
    max-width: 48em;
    margin: 0.5em 0;
  }
  .sides {
    display: grid;
    grid-template-columns: fit-content(70%) minmax(0, 1fr);
    align-content: start;
    gap: 0.1em 0.75em;
    font-size: var(--size-axis);
    line-height: 1.35;
  }
  .rate {
    font-weight: 700;
  }
  .note {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    height: 0.75em;
    background: var(--grid);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .full {
    flex: none;
    width: calc(var(--v) * 1%);
    background: var(--context);
  }
  .full.preliminary {
    position: relative;
    background: none;
    border-right: 2px dashed var(--context);
  }
  .full.preliminary::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--context);
    opacity: 0.45;
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
    font-size: 0.93em;
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
