import { css, unsafeCSS } from 'lit';

const steps = [1, 2, 3, 4, 5, 6, 7]
  .map((n) => `.region.q${n}{fill:var(--ramp-${n})}.plot .on.q${n}{fill:var(--on-ramp-${n})}`)
  .join('');

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
    fill: var(--paper);
    stroke: var(--paper);
    stroke-width: 1;
  }
  ${unsafeCSS(steps)}
  .region.none {
    stroke: var(--line);
    stroke-dasharray: 3 3;
  }
  .region.hatch {
    fill: url(#hatch);
  }
  .region.picked {
    stroke: var(--brand);
    stroke-width: 2.5;
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
