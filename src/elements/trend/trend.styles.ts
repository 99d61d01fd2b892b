import { css } from 'lit';

export const trendStyles = css`
  .plot,
  .room {
    height: 16em;
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
`;
