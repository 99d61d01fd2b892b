import { css } from 'lit';

export const rankingStyles = css`
  .card {
    min-height: var(--gf-min-height, 12em);
  }
  .ranking {
    width: 100%;
    max-width: 35em;
  }
  .list,
  .axis {
    font-size: var(--size-axis);
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0 var(--gap);
    min-height: 2em;
    padding: 0 var(--pad);
  }
  .row:hover {
    background: var(--grid);
  }
  .row::after {
    top: calc(100% - 1px);
    right: 0;
  }
  .row > * {
    flex: none;
  }
  .place {
    width: var(--place);
    color: var(--quiet);
    text-align: end;
  }
  /* For the eye: the name of the row says it in words. */
  .place::before {
    content: attr(data-place);
  }
  .none ~ .track {
    min-width: 0;
  }
  .row > .name {
    width: var(--name);
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .value {
    width: var(--value);
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
  .mark {
    margin-inline-end: 0.2em;
    font-size: max(0.85em, 12px);
    font-style: normal;
  }
  .missed .value {
    color: var(--bad);
    font-weight: 600;
  }
  .focus .name,
  .focus .value {
    font-weight: 700;
  }
  /* Grid lines stand behind all marks; they are those of the ticks below. */
  .track {
    position: relative;
    align-self: stretch;
    width: var(--track);
    min-height: 2em;
    background:
      linear-gradient(var(--grid), var(--grid)) var(--g1) 0/1px 100% no-repeat,
      linear-gradient(var(--grid), var(--grid)) var(--g2) 0/1px 100% no-repeat,
      linear-gradient(var(--grid), var(--grid)) var(--g3) 0/1px 100% no-repeat,
      linear-gradient(var(--grid), var(--grid)) var(--g4) 0/1px 100% no-repeat;
  }
  /* The base line stands before the bars that begin at it. */
  .bars .track::before {
    content: '';
    position: absolute;
    z-index: 1;
    top: 0;
    bottom: 0;
    left: calc(var(--base, 0) * 1px);
    border-left: 1.5px solid var(--line);
  }
  .dots .track::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 0;
    right: 0;
    border-top: 1px solid var(--grid);
  }
  .row {
    --tone: var(--context);
    --tail: var(--grid);
  }
  .row.focus {
    --tone: var(--accent);
  }
  .row.missed {
    --tone: var(--bad);
  }
  /* As high beside a name of several lines as beside the others. */
  .bar {
    top: 22%;
    bottom: 22%;
    max-height: 1.1em;
    margin-top: auto;
    margin-bottom: auto;
  }
  .zero .bar {
    width: 1px;
  }
  /* Whole pixels, so that it is round on a coarse screen. */
  .dot {
    position: absolute;
    z-index: 2;
    top: calc(50% - 5px);
    left: calc(var(--x) * 1px - 5px);
    width: 10px;
    height: 10px;
    border: 2px solid var(--tone);
    border-radius: 50%;
    background: var(--tone);
  }
  .focus .dot {
    top: calc(50% - 6px);
    left: calc(var(--x) * 1px - 6px);
    width: 12px;
    height: 12px;
  }
  .preliminary .dot {
    background: var(--paper);
  }
  .missed .dot {
    border-radius: 0;
    transform: rotate(45deg);
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
  .goal,
  .reference,
  .stem {
    position: absolute;
    z-index: 1;
    top: 0;
    bottom: 0;
    left: calc(var(--x) * 1px);
    border-left: 1.5px solid var(--ink);
  }
  .reference {
    border-color: var(--comparison);
  }
  .head {
    position: relative;
    height: calc(var(--levels) * 1.3em);
    margin-left: var(--start);
    font-size: var(--size-meta);
  }
  .stem {
    top: calc((var(--levels) - var(--level)) * 1.3em - 0.15em);
  }
  .named {
    position: absolute;
    z-index: 2;
    top: calc((var(--levels) - var(--level) - 1) * 1.3em);
    left: calc(var(--x) * 1px);
    border: 0;
    color: var(--ink);
    line-height: 1.2;
    white-space: nowrap;
  }
  .named.reference {
    bottom: auto;
    color: var(--comparison);
    font-weight: 600;
  }
  .hatch {
    margin-inline-end: 0.4em;
    padding: 0.1em 0.5em;
  }
  .axis {
    position: relative;
    height: 1.5em;
    margin-left: var(--start);
    color: var(--quiet);
  }
  .axis span {
    position: absolute;
    left: calc(var(--x) * 1px);
    white-space: nowrap;
  }
  .note {
    /* Where the scale is narrower than a few words, they begin before it. */
    margin-left: min(var(--start), 100% - 8em);
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  /* A list of streets stands on a sheet beside their course. */
  @media print {
    .row,
    .row > .track {
      min-height: 1.5em;
      line-height: 1.3;
    }
  }
`;
