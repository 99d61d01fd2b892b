import { css } from 'lit';

export const listingStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-bottom: 0.5em;
  }
  .figure b {
    font-size: 1.3333em;
    font-weight: 600;
  }
  .small {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.5em 1.5em;
    margin-bottom: 0.5em;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .region {
    padding: 0;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .radios label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: max(44px, var(--target));
    cursor: pointer;
  }
  input {
    width: 1.125em;
    height: 1.125em;
    margin: 0;
    accent-color: var(--brand);
  }
  .region {
    display: flex;
    flex-direction: column;
    flex: 0 1 14em;
  }
  select {
    width: 100%;
    min-height: max(44px, var(--target));
    padding: 0 0.5em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-size: 1.1538em;
  }
  .count {
    margin-bottom: 0.25em;
    font-weight: 600;
  }
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0 1.5em;
  }
  .item {
    display: flex;
    flex-direction: column;
    padding: 0.1em 0 0.6em;
    border-top: 1px solid var(--grid);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .item > a {
    align-self: flex-start;
    display: flex;
    align-items: center;
    min-height: max(44px, var(--target));
    /* What it has for a finger beyond its line comes nearer to what follows. */
    margin-bottom: calc(min(0px, 1.5em - max(44px, var(--target))) / 3);
  }
  .item > b {
    padding: 0.4em 0;
    font-weight: 600;
  }
  .item .upcoming {
    color: var(--ink);
    font-weight: 600;
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
