import { css } from 'lit';

export const rankingStyles = css`
  .card {
    min-height: var(--gf-min-height, 24em);
  }
  .list {
    font-size: 0.9333em;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0 0.75em;
    min-height: 1.8em;
    padding: 0 0.25em;
  }
  .row:hover {
    background: var(--grid);
  }
  .row > * {
    flex: none;
  }
  .place {
    width: 2em;
    color: var(--quiet);
    font-size: var(--size-meta);
    text-align: end;
  }
  .row > .name {
    flex: 0 1 var(--names);
    min-width: 3em;
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .value,
  .figures {
    width: var(--values);
  }
  .value {
    text-align: end;
    white-space: nowrap;
  }
  .value.none {
    color: var(--quiet);
  }
  .value.words {
    white-space: normal;
    line-height: 1.25;
  }
  .row > .track,
  .row > .ends {
    flex: 1;
    min-width: 3em;
  }
  .track {
    position: relative;
    align-self: stretch;
    min-height: 1.8em;
  }
  .track::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    left: calc(var(--zero, 0) * 1%);
    border-left: 1px solid var(--line);
  }
  .dots .track::before {
    border-left-style: dotted;
  }
  .dots .track::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 0;
    right: 0;
    border-top: 1px solid var(--grid);
  }
  /* As high beside a name of several lines as beside the others. */
  .bar {
    top: 22%;
    bottom: 22%;
    max-height: 1.01em;
    margin-top: auto;
    margin-bottom: auto;
  }
  .preliminary .bar {
    border-left: 0;
  }
  .preliminary .bar.below {
    border-left-width: 1.5px;
    border-right: 0;
  }
  .zero .bar {
    width: 1px;
  }
  .dot {
    --tone: var(--brand);
    position: absolute;
    z-index: 1;
    top: 50%;
    left: calc(var(--v) * 1%);
    width: 0.7em;
    height: 0.7em;
    margin: -0.35em 0 0 -0.35em;
    border: 2px solid var(--tone);
    border-radius: 50%;
    background: var(--tone);
  }
  .preliminary .dot {
    background: var(--paper);
  }
  .missed .dot {
    --tone: var(--bad);
    border-radius: 0;
    transform: rotate(45deg) scale(0.9);
  }
  /* A bound fades to the side where the value may lie. */
  .dot:not(.exact):not(.all) {
    width: calc(var(--over, 9) * 1% + 0.5em);
    margin-left: calc(var(--less, 0) * -1%);
    border: 0;
    border-radius: 0;
    background: linear-gradient(to right, var(--start, var(--tone)), var(--tone), transparent);
    transform: scaleX(var(--turn, 1));
    transform-origin: 0;
  }
  .goal {
    position: absolute;
    top: 0;
    bottom: 0;
    left: calc(var(--t) * 1%);
    border-left: 1.5px dashed var(--ink);
  }
  .hatch {
    margin-inline-end: 0.4em;
    padding: 0.1em 0.5em;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .line i {
    width: 0;
    height: 1em;
    border-left: 1.5px dashed var(--ink);
  }
  .scale:hover {
    background: none;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    color: var(--quiet);
  }
  .ends span {
    font-size: var(--size-meta);
  }
  .ends span + span {
    margin-inline-start: auto;
  }
`;
