import { css } from 'lit';
import { COURSE, DESCENT, UNIT_BELOW, UNIT_GAP } from '../layout/lead-type.js';

/** The lead of a front page: a label, the figure as the largest text of the wall, what it says, its course. */
export const leadStyles = css`
  .lead {
    margin: 0 calc(var(--u) * 1.25) calc(var(--u) * 1.2);
    padding: calc(var(--u) * 1.4) calc(var(--u) * 3);
    background: var(--panel-paper);
    --tone: var(--ink);
  }
  .lead.is-bad {
    --tone: var(--bad);
  }
  .lead.is-watch {
    --tone: var(--watch);
  }
  .lead::before {
    display: none;
  }
  .label {
    flex: none;
    align-self: flex-start;
    margin-bottom: calc(var(--u) * 1);
    color: var(--tone);
    font-size: calc(var(--u) * 2.4);
    font-weight: 600;
    line-height: 1.4;
  }
  .lead.is-bad .label,
  .lead.is-watch .label {
    padding: 0 0.6em;
    background: var(--tone);
    color: var(--panel-paper);
  }
  .story {
    display: flex;
    flex-direction: column;
    flex: none;
    gap: calc(var(--u) * 1);
  }
  .story.beside {
    flex-direction: row;
    align-items: center;
    gap: calc(var(--u) * 3);
  }
  .words {
    display: flex;
    flex-direction: column;
    flex: none;
  }
  .words:last-child,
  .words.half {
    flex: 1;
    min-width: 0;
    min-height: 0;
  }
  /* A panel as wide as the wall has its course beside its words. */
  .half + .fill {
    position: absolute;
    top: calc(var(--u) * 1.4);
    right: calc(var(--u) * 3);
    bottom: calc(var(--u) * 1.4);
    left: 50%;
  }
  /* Without a course below it the story has the panel to itself. */
  .words:last-child .story,
  .half .story {
    flex: 1;
    justify-content: center;
  }
  .words:last-child .story.beside,
  .half .story.beside {
    justify-content: flex-start;
  }
  .alarm {
    flex: none;
    color: var(--tone);
    font-size: calc(var(--u) * var(--figure));
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 0.92;
    white-space: nowrap;
  }
  .story:not(.beside) .alarm {
    margin-bottom: ${DESCENT}em;
  }
  .alarm small {
    margin-inline-start: 0.15em;
    font-size: max(0.34em, calc(var(--u) * 2.2));
    font-weight: 600;
    letter-spacing: 0;
  }
  .alarm small.below {
    display: block;
    margin: calc(var(--u) * var(--figure) * ${UNIT_GAP}) 0 0;
    font-size: calc(var(--u) * ${UNIT_BELOW});
    line-height: 1.3;
  }
  .alarm.worded {
    font-weight: 600;
    letter-spacing: 0;
  }
  .said {
    min-width: 0;
  }
  .sentence {
    font-size: calc(var(--u) * var(--headline));
    font-weight: 600;
    line-height: 1.28;
    overflow-wrap: normal;
  }
  @supports (text-wrap: balance) {
    .sentence {
      text-wrap: balance;
    }
  }
  .whole {
    white-space: nowrap;
  }
  .course {
    margin-top: 0.2em;
    font-size: calc(var(--u) * ${COURSE});
    font-weight: 600;
    line-height: 1.4;
  }
  .small {
    color: var(--quiet);
    font-size: calc(var(--u) * 2.2);
    line-height: 1.45;
  }
  .lead .fill {
    margin-top: calc(var(--u) * 1.5);
    --gf-paper: var(--panel-paper);
    --gf-dark-paper: var(--panel-paper);
    --gf-contrast-paper: var(--panel-paper);
  }
  .lead.is-bad .fill,
  .lead.is-watch .fill {
    --gf-accent: var(--tone);
    --gf-series-1: var(--tone);
    --gf-dark-series-1: var(--tone);
    --gf-contrast-series-1: var(--tone);
  }
  @media (forced-colors: active) {
    .lead {
      border: 2px solid CanvasText;
    }
    .lead.is-bad .label,
    .lead.is-watch .label {
      border: 2px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
