import { css } from 'lit';

export const factsStyles = css`
  .programme + .programme {
    margin-top: 1.5em;
  }
  .name {
    font-weight: 600;
  }
`;
