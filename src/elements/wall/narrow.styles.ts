import { css } from 'lit';

/** The frame of a wall that is about as high as it is wide, or higher: names take two lines or a row of their own. */
export const narrowStyles = css`
  :host([data-ratio='portrait']) .theme.card,
  :host([data-ratio='square']) .theme.card {
    grid-template-areas:
      'head head tour'
      'stage stage stage'
      'line line line'
      'foot foot foot';
    grid-template-rows: minmax(4.5em, auto) minmax(0, 1fr) minmax(1.6em, auto) minmax(1.6em, auto);
  }
  :host([data-ratio='portrait']) .foot,
  :host([data-ratio='square']) .foot {
    justify-self: start;
    justify-content: flex-start;
    max-width: var(--panel);
    padding: 0.1em 1.5625em 0.4em;
  }
  :host([data-ratio='square']) .title,
  :host([data-ratio='portrait']) .title {
    font-size: 1.2em;
    line-height: 1.25;
  }
  :host([data-ratio='square']) .tour {
    max-width: min(38em, var(--panel));
    gap: 0.75em;
  }
  :host([data-ratio='square']) .stop,
  :host([data-ratio='portrait']) .stop {
    padding: 0 0.4em;
    line-height: 1.25;
    white-space: normal;
  }
  :host([data-ratio='portrait']) .theme.card {
    grid-template-areas:
      'head head head'
      'tour tour tour'
      'stage stage stage'
      'line line line'
      'foot foot foot';
    grid-template-rows:
      minmax(2.8em, auto) minmax(2.2em, auto) minmax(0, 1fr) minmax(1.6em, auto)
      minmax(1.6em, auto);
  }
  :host([data-ratio='portrait']) .header {
    align-self: end;
    padding-top: 0.3em;
  }
  :host([data-ratio='portrait']) .title {
    font-size: 1.1em;
  }
  :host([data-ratio='portrait']) .where {
    font-size: var(--size-foot);
  }
  :host([data-ratio='portrait']) .tour {
    gap: 0.75em;
    max-width: var(--panel);
    padding-inline-start: 0.89em;
    font-size: 0.9em;
  }
  :host([data-ratio='portrait']) .tour ol {
    margin-inline-end: auto;
  }
  :host([data-ratio='portrait']) .tour button {
    min-height: 44px;
  }
  :host([data-ratio='portrait']) .resting {
    font-size: 0.9em;
  }
`;
