import { css } from 'lit';

export const progressStyles = css`
  .scale {
    display: flex;
    flex-direction: column;
    max-width: 40em;
    margin: 0.5em 0 0.25em;
  }
  .embedded .number .figure {
    font-size: var(--size-figure);
    font-weight: 600;
  }
  .bullet {
    position: relative;
    height: 1.5em;
    background: var(--grid);
  }
  .bar {
    --brand: var(--accent);
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
  /* A dot and its distance from the line, on a thread. */
  .dots .bullet {
    background: linear-gradient(var(--grid), var(--grid)) center / 100% 1px no-repeat;
  }
  .gap {
    position: absolute;
    top: calc(50% - 0.25em);
    left: calc(var(--a) * 1%);
    width: calc((var(--b) - var(--a)) * 1%);
    height: 0.5em;
    background: var(--accent);
  }
  .bullet .dot {
    position: absolute;
    top: calc(50% - 0.5em);
    left: calc(var(--t) * 1%);
    width: 1em;
    height: 1em;
    margin-left: -0.5em;
    border: 2px solid var(--paper);
    border-radius: 50%;
    background: var(--accent);
  }
  .band {
    position: absolute;
    top: 0;
    bottom: 0;
    left: calc(var(--a) * 1%);
    width: calc((var(--b) - var(--a)) * 1%);
    background: var(--grid);
    border: 1px solid var(--ink);
    border-width: 0 1.5px;
  }
  .bars .band {
    background: var(--paper);
  }
  .goal {
    position: absolute;
    z-index: 1;
    top: -0.125em;
    bottom: -0.125em;
    left: calc(var(--t) * 1%);
    border-left: 1.5px solid var(--ink);
    margin-left: -0.75px;
  }
  /* The time that is gone, as a tick below the bar. */
  .time:not(.label) {
    position: absolute;
    z-index: 1;
    top: 75%;
    bottom: -0.4em;
    left: calc(var(--t) * 1%);
    border-left: 1.5px dashed var(--ink);
  }
  /* A text begins, is centred or ends at its place, so that it stays within the scale. */
  .label {
    display: flex;
    color: var(--ink);
    font-size: var(--size-axis);
    line-height: 1.5;
  }
  .label span {
    position: relative;
    left: calc(var(--t) * 1%);
    transform: translateX(calc(var(--t) * -1%));
    white-space: nowrap;
  }
  .label.value {
    font-weight: 700;
  }
  .label.time {
    order: 2;
    font-size: var(--size-foot);
  }
  .dots .label.line {
    order: 1;
  }
  .ends {
    display: flex;
    order: 1;
    justify-content: space-between;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  @media print {
    .bars .bullet {
      outline: 1px solid var(--line);
    }
  }
`;
