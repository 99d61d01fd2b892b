import { css, unsafeCSS } from 'lit';
import type { Classes } from '../../../core/derive/classes.js';

const STEPS = [1, 2, 3, 4, 5, 6, 7];

/** The steps of both palettes that lie too near the paper to end without a line. */
export const PALE = { q: [1, 2, 3, 4], d: [2, 3, 4, 5, 6] };

const steps = STEPS.map(
  (n) => `
.q${n}{--step:${n};--shade:var(--ramp-${n});--on-shade:var(--on-ramp-${n})}
.d${n}{--step:${n};--shade:var(--diverging-${n});--on-shade:var(--on-diverging-${n})}`,
).join('');

const pale = [...PALE.q.map((n) => `.q${n}`), ...PALE.d.map((n) => `.d${n}`)].join();

/** The class of a step of the palette that classes are of. */
export const lookOfStep = ({ palette }: Pick<Classes, 'palette'>, step: number): string =>
  `${palette === 'ramp' ? 'q' : 'd'}${step}`;

/**
 * Shades of what stands side by side, by steps of the ramp (`q1`) or of the palette about a target (`d1`):
 * `--shade` and `--on-shade`, and a line round what is pale. The reader's own colours have no depth: there
 * the step is the thickness of a rule, above for what misses and below for what does not.
 */
export const shadesStyles = css`
  ${unsafeCSS(steps)}
  .shaded,
  .key .ramp li {
    background-color: var(--shade);
    color: var(--on-shade);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  ${unsafeCSS(pale)} {
    --rim: inset 0 0 0 1px var(--line);
  }
  .shaded,
  .key .ramp li {
    box-shadow: var(--rim, none);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.25em 1em;
    margin-top: 0.75em;
    color: var(--quiet);
    font-size: var(--size-foot);
  }
  .key p {
    flex: 1 1 14em;
  }
  .strip {
    position: relative;
    flex: none;
    width: calc(var(--wide) * 1em);
    max-width: 100%;
    margin: 0 1em;
  }
  .ticks {
    position: relative;
    height: 0.5em;
  }
  .ticks i,
  .strip .line {
    position: absolute;
    bottom: 0;
    left: calc(var(--at) * 1%);
    border-left: 1px solid var(--ink);
  }
  .ticks i {
    height: 0.4em;
  }
  .strip .line {
    bottom: 1.25em;
    height: 1.5em;
    margin-left: -1px;
    border-left-width: 2px;
  }
  .key .ramp {
    display: flex;
  }
  .key .ramp li {
    flex: var(--share);
    height: 0.75em;
  }
  /* No scale: a figure lies in one of them, and nowhere between. */
  .key .apart li {
    margin: 0 0.2em;
  }
  .edges {
    position: relative;
    height: 1.4em;
    line-height: 1.4;
  }
  .edges span {
    position: absolute;
    left: calc(var(--at) * 1%);
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .edges .own {
    color: var(--ink);
    font-weight: 700;
  }
  /* Where paper gets no background at all, every part has its outline still. */
  @media print {
    .shaded {
      outline: 1px solid var(--line);
      outline-offset: -1px;
    }
  }
  @media (forced-colors: active) {
    .shaded,
    .key .ramp li {
      border: 1px solid CanvasText;
      border-bottom-width: calc(var(--step, 1) * 1px);
    }
    .d1,
    .d2,
    .d3 {
      border-top: calc((4 - var(--step)) * 2px) double CanvasText;
      border-bottom-width: 1px;
    }
    .key .ramp li {
      height: 1.5em;
    }
  }
`;
