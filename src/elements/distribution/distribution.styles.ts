import { css } from 'lit';

export const distributionStyles = css`
  .card {
    min-height: var(--gf-min-height, 18em);
  }
  .room {
    position: relative;
    max-width: 40em;
    height: var(--gf-plot-height, 13em);
  }
  .room.low {
    height: var(--gf-plot-height, 11em);
  }
  .plot {
    position: absolute;
    top: 0;
    left: 0;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-top: 0.25em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .key i {
    display: inline-block;
    width: 1.2em;
    height: 0.8em;
    margin-inline-end: 0.35em;
    border: 1px solid var(--line);
    background: var(--grid);
  }
  .reading {
    margin-top: 0.5em;
    font-size: var(--size-meta);
  }
  @media (forced-colors: active) {
    svg .area-dot,
    svg .area-dot-preliminary,
    svg .column {
      stroke: CanvasText;
    }
    svg .half {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
