import { css } from 'lit';

export const funnelStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .list {
    max-width: 40em;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding: 0.125em 0.25em;
  }
  .stage:hover {
    background: var(--grid);
  }
  .name {
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: var(--size-axis);
  }
  .remark {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .line {
    flex: 0 0 100%;
    order: 1;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2em;
  }
  .value {
    display: inline-flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
  }
  .value.none {
    color: var(--quiet);
    font-weight: 400;
  }
  .value .hatch {
    width: 2em;
    height: 1em;
  }
  /* A figure has room at the end of the longest bar. */
  .bar {
    flex: none;
    width: calc(var(--v) / 100 * (100% - 8em));
    min-width: 2px;
    height: 2em;
    background: var(--accent);
  }
  .preliminary .bar {
    background: var(--ramp-3);
    border: 0 dashed var(--accent);
    border-right-width: max(1.5px, 0.09em);
  }
  .zero .bar {
    width: 1px;
    min-width: 0;
    border: 0;
    background: var(--ink);
  }
  /* From one stage to the next; where most is lost, in ink. */
  .passed {
    flex: 0 0 100%;
    order: -1;
    padding: 0.125em 0;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .passed::before {
    content: '↓ ';
  }
  .loss .passed {
    color: var(--ink);
    font-weight: 700;
  }
  .apart .stage {
    border-top: 1px solid var(--grid);
  }
  .reason {
    max-width: 44em;
    margin-bottom: 0.75em;
    padding: 0.4em 0.75em;
    border-left: 3px solid var(--watch);
    font-size: var(--size-axis);
  }
  .reason strong {
    font-weight: 600;
  }
  @media print {
    .bar {
      outline: 1px solid var(--accent);
      outline-offset: -1px;
    }
  }
`;
