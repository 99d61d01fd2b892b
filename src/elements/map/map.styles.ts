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
  .region {
    fill: var(--shade, var(--paper));
    stroke: var(--line);
    stroke-width: 1;
  }
  /* The name has a halo of its shade, so that a boundary does not cross it. */
  .plot .on {
    fill: var(--on-shade, var(--ink));
    stroke: var(--shade, var(--paper));
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: 600;
  }
  .region.missed {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .region.none {
    stroke-dasharray: 3 3;
  }
  .region.hatch {
    fill: url(#hatch);
  }
  .region.picked {
    stroke: var(--ink);
    stroke-width: 4;
  }
  .imprint,
  .refusal {
    margin-top: 0.5em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  /* The card has a title and a table already. */
  .cursor,
  gf-tiles::part(title),
  gf-tiles::part(tool) {
    display: none;
  }
  @media (forced-colors: active) {
    .region {
      stroke: CanvasText;
    }
  }
`;
