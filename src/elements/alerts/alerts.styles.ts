import { css } from 'lit';

export const alertsStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .count {
    margin: 0 0 0.5em;
    font-weight: 600;
  }
  .listed {
    color: var(--quiet);
    font-weight: 400;
  }
  .alert {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    min-height: max(44px, var(--target));
    padding: 0.5em 0;
    border-top: 1px solid var(--grid);
  }
  .alert:hover {
    background: var(--grid);
  }
  .member {
    padding-inline-start: 1.5em;
  }
  @media screen {
    .alert.folded {
      display: none;
    }
  }
  .marker {
    align-self: center;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.25em;
    border: solid var(--brand);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .marker.open {
    transform: rotate(45deg);
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 9em;
    align-items: flex-start;
    align-content: flex-start;
    gap: 0.2em 0.5em;
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tag {
    align-self: center;
    padding: 0 0.4em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    color: var(--bad);
    font-size: var(--size-meta);
  }
  .what {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    flex: 999 1 16em;
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
  .urgent .place,
  .urgent .main {
    font-size: 1.25em;
  }
  .urgent .place {
    flex-basis: 7.2em;
  }
  .urgent .tag,
  .urgent .main .small {
    font-size: 0.65em;
  }
  .head .what {
    display: flex;
    flex-wrap: wrap;
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
    min-height: max(44px, var(--target));
    line-height: max(44px, var(--target));
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
