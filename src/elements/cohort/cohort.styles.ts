import { css } from 'lit';

export const cohortStyles = css`
  .card {
    min-height: var(--gf-min-height, 24em);
  }
  .room {
    position: relative;
    flex: 1;
    min-height: var(--gf-plot-height, 16em);
  }
  .plot {
    position: absolute;
    top: 0;
    left: 0;
  }
  .cursor {
    height: calc(var(--h) - 3em);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-bottom: 0.25em;
    font-size: 0.8667em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .swatch {
    width: 1.75em;
    height: 0.75em;
    flex: none;
  }
  .swatch line {
    stroke-width: 2;
  }
  .remarks {
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: 0.8667em;
  }
  .refused {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--watch);
  }
`;
