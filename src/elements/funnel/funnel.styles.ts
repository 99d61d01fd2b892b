import { css } from 'lit';

export const funnelStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .list {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.25em;
  }
  .stage:hover {
    background: var(--grid);
  }
  .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .value {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
  }
  .value.none {
    color: var(--quiet);
    font-weight: 400;
  }
  .value .hatch {
    width: 2em;
    height: 1em;
  }
  .track {
    position: relative;
    flex: 0 0 100%;
    height: 1.125em;
    margin: 0.2em 0 0.15em;
    border-left: 1px solid var(--line);
  }
  .bar {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 0;
    width: calc(var(--v) * 1%);
    min-width: 2px;
    background: var(--brand);
  }
  .preliminary .bar {
    background: var(--ramp-3);
    border: max(1.5px, 0.09em) dashed var(--brand);
    border-left: 0;
  }
  .zero .bar {
    left: -1px;
    width: 1px;
    min-width: 0;
    border: 0;
    background: var(--ink);
  }
  .more {
    display: flex;
    flex: 0 0 100%;
    flex-wrap: wrap;
    gap: 0 1.25em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .apart .stage {
    border-top: 1px solid var(--grid);
  }
  .reason {
    max-width: 44em;
    margin-bottom: 0.75em;
    padding: 0.4em 0.75em;
    border-left: 3px solid var(--watch);
    font-size: 0.9333em;
  }
  .reason strong {
    font-weight: 600;
  }
  @media print {
    .bar {
      outline: 1px solid var(--brand);
      outline-offset: -1px;
    }
  }
`;
