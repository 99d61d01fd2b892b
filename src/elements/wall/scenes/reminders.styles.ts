import { css } from 'lit';
import { LINE_SIZE } from '../layout/line-list.js';

/** Reminders as a few lines in large type. */
export const remindersStyles = css`
  .heading {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    font-size: calc(var(--u) * 2.8);
    font-weight: 600;
    line-height: 1.35;
  }
  .heading .small {
    font-weight: 400;
  }
  .lines li {
    margin-top: calc(var(--u) * 1.6);
    padding-inline-start: calc(var(--u) * 1.2);
    border-inline-start: calc(var(--u) * 0.4) solid var(--line);
  }
  .lines .urgent {
    border-color: var(--ink);
  }
  .lines .large {
    font-size: calc(var(--u) * ${LINE_SIZE});
    line-height: 1.32;
  }
  .lines .large b {
    font-weight: 700;
  }
  .urgency {
    padding: 0 0.4em;
    border: calc(var(--u) * 0.15) solid currentColor;
    color: var(--ink);
    font-weight: 600;
  }
`;
