import { css } from 'lit';

/** Cards that a document writes. */
export const cardStyles = css`
  .grown {
    flex: 1;
    min-height: 0;
  }
  :host(:not([data-stacked])) .grown {
    font-size: calc(1em * var(--grow, 1));
  }
  .grown::part(number) {
    font-size: 1.2em;
  }
  .grown::part(status) {
    font-size: 0.67em;
  }
  /* The head of a card is as large as that of its neighbours. */
  :host(:not([data-stacked])) .grown::part(title) {
    font-size: calc(1.0667em / var(--grow, 1));
  }
  /* A document may list more scenes than their names have room for. */
  .numbered .stop:not([aria-current])::before {
    content: attr(data-number);
  }
  .cut {
    display: none;
  }
  .cell[data-cut] .cut {
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    display: block;
    padding: 0.3em calc(var(--em, 16px) * 1.25) 0.5em;
    background: var(--paper);
    border-top: max(1px, 0.06em) solid var(--grid);
    color: var(--watch);
    font-size: calc(var(--em, 16px) * 0.8);
  }
`;
