import { css } from 'lit';

export const statStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .plot {
    margin-top: 0.5em;
    width: min(100%, 10em);
    height: 2.25em;
  }
  .cursor {
    height: var(--h);
  }
`;
