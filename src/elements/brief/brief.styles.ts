import { css } from 'lit';

export const briefStyles = css`
  .card {
    min-height: var(--gf-min-height, 11em);
  }
  .reading {
    max-width: 40em;
    line-height: 1.75;
  }
  .findings {
    display: flex;
    flex-direction: column;
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.25em 1em;
    padding: 0.5em 0;
    border-top: 1px solid var(--grid);
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 0.75em;
  }
  .finding.target,
  .finding.regions {
    border-inline-start-color: var(--bad);
  }
  .finding.trend {
    border-inline-start-color: var(--watch);
  }
  .finding p {
    max-width: 46em;
    line-height: 1.6;
  }
  .finding button,
  .all {
    font-size: var(--size-meta);
  }
  .all {
    align-self: start;
    margin-top: 0.5em;
  }
  .listed {
    margin: 0.25em 0 0.5em;
    color: var(--quiet);
  }
  .picture {
    grid-column: 1 / -1;
  }
`;
