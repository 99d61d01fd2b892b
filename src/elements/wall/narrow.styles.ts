import { css } from 'lit';

/** The frame of a wall that is about as high as it is wide, or higher: names and foot have a row of their own. */
export const narrowStyles = css`
  :host([data-ratio='portrait']) .theme.card,
  :host([data-ratio='square']) .theme.card {
    grid-template-areas:
      'head'
      'stage'
      'line'
      'foot';
    grid-template-rows: minmax(3.4em, auto) minmax(0, 1fr) auto auto;
    grid-template-columns: minmax(0, 1fr);
  }
  :host([data-ratio='portrait']) .foot,
  :host([data-ratio='square']) .foot {
    justify-self: start;
    justify-content: flex-start;
    padding-bottom: calc(var(--u) * 1);
  }
  :host([data-ratio='portrait']) .title {
    font-size: calc(var(--u) * 2.6);
  }
  :host([data-ratio='portrait']) .header,
  :host([data-ratio='portrait']) .line,
  :host([data-ratio='portrait']) .foot {
    padding-left: calc(var(--u) * 1.75);
    padding-right: calc(var(--u) * 1.75);
  }
  :host([data-ratio='square']) .header,
  :host([data-ratio='portrait']) .header {
    display: block;
  }
  /* Where they have no room beside the title they stand in its place while somebody is there. */
  :host([data-ratio='square']) .tour,
  :host([data-ratio='portrait']) .tour {
    grid-area: head;
    align-self: stretch;
    justify-self: stretch;
    justify-content: space-between;
    max-width: none;
    padding: 0 calc(var(--u) * 1.75);
    /* Fading, they would stand on the title that has come back. */
    transition: none;
  }
  :host([data-ratio='square']:not([data-idle])) .header,
  :host([data-ratio='portrait']:not([data-idle])) .header,
  :host([data-ratio='square']) .tour:focus-within ~ .header,
  :host([data-ratio='portrait']) .tour:focus-within ~ .header {
    opacity: 0;
  }
`;
