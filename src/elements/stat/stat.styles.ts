import { css } from 'lit';

export const statStyles = css`
  .card {
    min-height: var(--gf-min-height, 11em);
  }
  /* Beside others the numbers stand on one line, whether a name takes one line or two. */
  @media (min-width: 768px) {
    .header {
      min-height: 4.6em;
    }
  }
  .plot {
    margin-top: 0.5em;
    width: min(100%, 10em);
    height: 2.25em;
  }
  .plot .tip {
    width: max-content;
    max-width: 16em;
  }
  .plot .cursor {
    height: var(--h);
  }
  /* Figures stand side by side on paper, with the foot of their board. */
  @media print {
    .on-paper {
      display: none;
    }
  }
`;
