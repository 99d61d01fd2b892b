import { css } from 'lit';

export const trendStyles = css`
  .card {
    min-height: var(--gf-min-height, 24em);
  }
  .room {
    max-width: var(--gf-plot-width, 47.5em);
    max-height: var(--gf-plot-max-height, 26em);
  }
  .notes {
    display: flex;
    flex-direction: column;
    margin-top: 0.25em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .notes li {
    display: flex;
    gap: 0.4em;
  }
`;
