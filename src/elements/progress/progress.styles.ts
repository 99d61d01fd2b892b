import { css } from 'lit';

export const progressStyles = css`
  .card {
    min-height: var(--gf-min-height, 12.5em);
  }
  .bullet {
    position: relative;
    height: 1.5em;
    margin: 0.75em 0 0.25em;
    background: var(--grid);
  }
  .bar {
    top: 25%;
    bottom: 25%;
    min-width: 2px;
  }
  .bullet.sides::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    left: calc(var(--zero) * 1%);
    border-left: 1px solid var(--line);
  }
  .band {
    position: absolute;
    top: 0;
    bottom: 0;
    left: calc(var(--a) * 1%);
    width: calc((var(--b) - var(--a)) * 1%);
    background: var(--ramp-2);
    border: 1px solid var(--line);
    border-width: 0 1px;
  }
  .goal {
    position: absolute;
    z-index: 1;
    top: -0.25em;
    bottom: -0.25em;
    left: calc(var(--t) * 1%);
    border-left: 2.5px solid var(--ink);
    margin-left: -1px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  @media print {
    .bullet {
      outline: 1px solid var(--line);
    }
  }
`;
