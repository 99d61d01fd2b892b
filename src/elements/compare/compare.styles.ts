import { css } from 'lit';

export const compareStyles = css`
  .card {
    min-height: var(--gf-min-height, 20em);
  }
  .columns,
  .list {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    gap: 1.25em;
  }
  .column {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding-top: 0.4em;
    border-top: 1px solid var(--line);
  }
  .name {
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .column .figure {
    font-size: 1.7333em;
  }
  .column .figure.long {
    font-size: 1.35em;
  }
  .column .figure.longer {
    font-size: 1em;
  }
  .column .figure.longest {
    font-size: var(--size-foot);
  }
  .column .words .figure {
    font-size: 1.3333em;
  }
  .number .status {
    margin-inline-start: 0;
  }
  .lines {
    flex: 1;
    line-height: 1.4;
  }
  .plot {
    height: 9em;
    margin-top: 0.5em;
  }
  .blank {
    color: var(--quiet);
    font-size: 1.3333em;
  }
  .track {
    position: relative;
    height: 7em;
    margin-top: 0.75em;
    border-bottom: 1px solid var(--grid);
  }
  .track::before {
    content: '';
    position: absolute;
    z-index: 1;
    bottom: calc(var(--zero) * 1%);
    left: 0;
    right: 0;
    border-bottom: 1px solid var(--line);
  }
  .bar {
    --to: to top;
    bottom: calc(var(--zero) * 1%);
    left: 0;
    width: min(100%, 5em);
    height: calc((var(--v) + var(--over, 0)) * 1%);
  }
  .bar.below {
    --to: to bottom;
    top: calc((100 - var(--zero)) * 1%);
    bottom: auto;
    left: 0;
    right: auto;
  }
  .zero .bar {
    height: 1px;
  }
  .goal {
    position: absolute;
    bottom: calc(var(--t) * 1%);
    left: 0;
    right: 0;
    border-bottom: 1.5px solid var(--ink);
  }
  .column > .hatch {
    width: 1.25em;
    height: 0.9em;
    margin-top: 0.4em;
  }
  .parted {
    position: relative;
  }
  .parted::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    left: -0.625em;
    border-left: 1.5px solid var(--watch);
  }
  .panels.list {
    gap: 0.75em 1em;
    max-width: 60em;
    height: auto;
    padding-inline-start: var(--axis);
  }
  .panels .series {
    --w: 1.75px;
  }
  .panels .column {
    padding-top: 0.25em;
    border-top: 0;
    cursor: pointer;
  }
  .panels .name {
    overflow: hidden;
    font-size: var(--size-meta);
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .panels .amount {
    font-size: var(--size-axis);
    font-weight: 700;
    line-height: 1.3;
  }
  .scale {
    margin-bottom: 0.5em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .remarks {
    margin-top: 0.75em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .refused {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--watch);
  }
`;
