import { css } from 'lit';

/** What needs attention first: a label, the figure as the largest text of the wall, the sentence. */
export const attentionStyles = css`
  .call {
    align-self: flex-start;
    flex: none;
    padding: 0.1em 0.6em;
    background: var(--watch);
    line-height: 1.4;
  }
  .call.bad {
    background: var(--bad);
  }
  .kicker.call {
    color: var(--paper);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    flex: 1;
    align-content: center;
  }
  .alarm {
    flex: none;
    color: var(--watch);
    font-size: 7em;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1;
  }
  .alarm small {
    margin-inline-start: 0.15em;
    font-size: 0.32em;
    font-weight: 600;
    letter-spacing: 0;
  }
  .alarm.bad {
    color: var(--bad);
  }
  .square .sentence {
    font-size: 1.35em;
  }
  .whole {
    white-space: nowrap;
  }
  .sentence {
    flex: 1 1 12em;
    max-width: 32em;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.35;
  }
  .cinema .said {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    flex-wrap: nowrap;
  }
  .cinema .sentence {
    flex: none;
  }
  .cinema .alarm,
  .ribbon .alarm {
    font-size: 8.5em;
  }
  /* A bound in words is long. */
  .alarm.worded {
    font-size: 3.5em;
  }
  .ribbon .sentence,
  .cinema .sentence {
    font-size: 2.1em;
  }
  .scene:lang(en) .sentence {
    font-size: 1.4em;
  }
  .scene:lang(en) .alarm small {
    font-size: 0.22em;
  }
  @media (forced-colors: active) {
    .kicker.call {
      border: 2px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
