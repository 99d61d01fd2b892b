import { css } from 'lit';

export const statStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .plot {
    margin-top: 0.5em;
    height: 3.25em;
  }
  .cursor {
    height: var(--h);
  }
`;
