import { css } from 'lit';

export const alertsStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .count {
    margin: 0.25em 0 0.5em;
    color: var(--quiet);
  }
  .count strong {
    padding: 0.1em 0.6em;
    border: 1px solid var(--brand);
    border-radius: 1em;
    color: var(--brand);
    font-weight: 600;
  }
  .alert {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    min-height: 44px;
    padding: 0.4em 0.5em 0.4em 0.75em;
    border-top: 1px solid var(--grid);
    border-inline-start: 3px solid var(--line);
  }
  .alert:hover {
    background: var(--grid);
  }
  .alert.urgent {
    border-inline-start-color: var(--bad);
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    flex: 0 0 9em;
    align-items: flex-start;
    align-content: flex-start;
    gap: 0.2em 0.5em;
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tag {
    padding: 0 0.4em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    color: var(--bad);
    font-size: var(--size-meta);
  }
  .what {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    flex: 1 1 16em;
    align-items: baseline;
    gap: 0 1.5em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .main {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .main b {
    font-weight: 600;
  }
  .main .none {
    color: var(--quiet);
    font-weight: 400;
  }
  .main .hatch {
    align-self: center;
    width: 2em;
    height: 1em;
  }
  .small {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .notes {
    margin-top: 0.75em;
    padding: 0.4em 0.75em;
    border-inline-start: 3px solid var(--watch);
    font-size: var(--size-meta);
  }
  details {
    margin-top: 0.5em;
    font-size: var(--size-meta);
  }
  summary {
    display: list-item;
    min-height: 44px;
    line-height: 44px;
    color: var(--quiet);
    cursor: pointer;
  }
  .rules li {
    padding: 0.25em 0;
    border-top: 1px solid var(--grid);
  }
  .rules a {
    display: inline-block;
    padding: 0.5em 0;
  }
`;
