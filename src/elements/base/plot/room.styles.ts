import { css } from 'lit';

/** A drawing that takes the height that its card leaves. */
export const roomStyles = css`
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
  @media screen {
    /* What is drawn in it moves nothing around it. */
    .room {
      contain: size layout;
    }
  }
  @media print {
    /* As high as it was drawn, in whatever type. */
    .card .room {
      min-height: 0;
      max-height: none;
    }
    .plot {
      position: relative;
    }
  }
`;
