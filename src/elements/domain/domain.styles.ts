import { css } from 'lit';

export const domainStyles = css`
  .card {
    min-height: var(--gf-min-height, 40em);
  }
  .chosen {
    margin-bottom: 0.25em;
    font-size: 1em;
    font-weight: 600;
  }
  .reading {
    max-width: 46em;
    margin-bottom: 1em;
  }
  .measures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.5em;
    margin-bottom: 1em;
  }
  .measure {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding: 0.4em 0.75em;
    border: 1px solid var(--grid);
    border-top: 3px solid var(--grid);
    border-radius: 0 0 var(--radius) var(--radius);
    cursor: pointer;
  }
  .measure:hover {
    border-color: var(--line);
  }
  .measure[aria-checked='true'] {
    border-color: var(--line);
    border-top-color: var(--brand);
  }
  .measure .label {
    color: var(--quiet);
    font-size: var(--size-meta);
    line-height: 1.35;
  }
  .measure[aria-checked='true'] .label {
    color: var(--ink);
    font-weight: 600;
  }
  .measure .amount {
    font-size: 1.3333em;
    font-weight: 600;
  }
  .measure .verdict {
    font-size: var(--size-foot);
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
  }
  .wide .detail {
    grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
  }
  .pair gf-trend {
    flex: 1;
  }
  .pair {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    min-width: 0;
  }
`;
