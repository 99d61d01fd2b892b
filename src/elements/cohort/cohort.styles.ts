import { css } from 'lit';

export const cohortStyles = css`
  .card {
    min-height: var(--gf-min-height, 24em);
  }
  .room {
    max-width: var(--gf-plot-width, 47.5em);
    max-height: var(--gf-plot-max-height, 26em);
  }
  .plot .cursor {
    height: calc(var(--h) - 3em);
  }
  .remarks {
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .refused {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--watch);
  }
`;
