import { css } from 'lit';

export const mapStyles = css`
  .card {
    min-height: var(--gf-min-height, 24em);
  }
  .room {
    min-height: var(--gf-plot-height, 24em);
  }
  .plot {
    cursor: pointer;
  }
  .imprint,
  .refusal {
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  /* The card has a title and a table already. */
  .plot .cursor,
  gf-tiles::part(title),
  gf-tiles::part(tool) {
    display: none;
  }
`;
