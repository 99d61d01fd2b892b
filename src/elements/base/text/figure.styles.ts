import { css } from 'lit';

/** The number of a card and the lines below it. */
export const figureStyles = css`
  p.number {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.2em;
    line-height: 1.15;
  }
  .figure {
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: var(--size-lead);
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  /* Half a number on a line of its own would be read as another one. */
  .number:not(.words) .figure {
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .figure.longer {
    font-size: 1.7em;
  }
  .figure.longest {
    font-size: 1.2em;
  }
  .words .figure {
    font-size: 1.8em;
    white-space: normal;
  }
  .unit {
    color: var(--quiet);
    font-size: var(--size-axis);
  }
  .status {
    margin-inline-start: 0.5em;
    padding: 0 0.4em;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    color: var(--quiet);
    font-size: var(--size-foot);
    line-height: 1.5;
  }
  .later {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .lines {
    display: flex;
    flex-direction: column;
    margin-top: 0.25em;
    font-size: var(--size-axis);
  }
  .change {
    color: var(--quiet);
  }
  .change.up {
    color: var(--rise);
  }
  .change.down {
    color: var(--fall);
  }
`;
