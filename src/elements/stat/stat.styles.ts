import { css } from 'lit';

export const statStyles = css`
  .plot {
    margin-top: 0.5em;
    height: 3.25em;
  }
  .cursor {
    height: var(--h);
  }
`;
