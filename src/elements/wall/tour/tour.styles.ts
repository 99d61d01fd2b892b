import { css } from 'lit';

/**
 * The names of the scenes and what holds the tour. They lie over the head of the wall and rest unseen
 * after a while without a pointer, a touch or a key; the focus and each of these bring them back.
 */
export const tourStyles = css`
  .tour {
    z-index: 2;
    grid-area: tour;
    align-self: center;
    justify-self: end;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0 0.75em;
    min-width: 0;
    max-width: var(--panel);
    padding: 0 calc(var(--u) * 3) 0 1em;
    background: var(--paper);
  }
  :host([data-idle]:not([data-stacked])) .tour:not(:focus-within) {
    opacity: 0;
    pointer-events: none;
  }
  :host([data-idle]:not([data-stacked])) {
    cursor: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .tour {
      transition: opacity 240ms;
    }
  }
  .tour ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .tour button {
    min-width: 44px;
    min-height: max(2.2em, 44px);
    white-space: nowrap;
  }
  .stop {
    position: relative;
    padding: 0 0.6em;
    border-color: transparent;
    color: var(--quiet);
  }
  .stop[aria-current] {
    color: var(--ink);
    font-weight: 600;
  }
  .bar,
  .stop[aria-current]::after {
    content: '';
    position: absolute;
    bottom: 0;
    left: 0.6em;
    right: 0.6em;
    height: calc(var(--u) * 0.4);
    background: var(--grid);
  }
  .bar {
    z-index: 1;
    background: var(--brand);
    transform: scaleX(var(--p, 0));
    transform-origin: 0 50%;
  }
  .bar.held {
    background: var(--line);
  }
  .hold,
  .resting {
    flex: none;
    white-space: nowrap;
  }
  .resting {
    min-width: 6em;
    color: var(--quiet);
  }
  :host([data-stacked]) .tour {
    display: none;
  }
  @media (forced-colors: active) {
    .bar {
      background: Highlight;
    }
  }
`;
