import { css } from 'lit';

/** The menu of a card and the window that it opens; they come to a card with its first menu. */
export const menuStyles = css`
  /* Above the cards behind it, and cut off by nothing of its own. */
  .card.opened {
    position: relative;
    z-index: 100;
    contain: none;
  }
  .menu {
    position: absolute;
    z-index: 1;
    top: calc(100% + 0.25em);
    right: var(--menu-shift, 0px);
    min-width: 12em;
    max-height: var(--menu-room, 80vh);
    margin: 0;
    padding: 0.25em 0;
    overflow: auto;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    font-size: max(0.875em, 14px);
    font-weight: 400;
    text-align: start;
  }
  .menu.up {
    top: auto;
    bottom: calc(100% + 0.25em);
  }
  .menu [role='menuitem'] {
    display: flex;
    align-items: center;
    min-height: max(36px, var(--target));
    padding: 0.2em 1em;
    white-space: nowrap;
    cursor: pointer;
  }
  .menu [hidden] {
    display: none;
  }
  .window label {
    min-height: var(--target);
  }
  .menu [role='menuitem']:hover,
  .menu [role='menuitem']:focus {
    background: var(--grid);
  }
  .menu [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  .menu [role='separator'] {
    height: 1px;
    margin: 0.25em 0;
    background: var(--grid);
  }
  .menu-said:not(:empty) {
    position: absolute;
    z-index: 1;
    top: calc(100% + 0.25em);
    right: 0;
    padding: 0.2em 0.75em;
    background: var(--ink);
    border-radius: var(--radius);
    color: var(--paper);
    font-size: var(--size-meta);
    white-space: nowrap;
  }
  .window {
    box-sizing: border-box;
    width: min(40rem, calc(100vw - 2rem));
    max-height: calc(100vh - 2rem);
    padding: 1em 1.25em 1.25em;
    overflow: auto;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-size: 1rem;
    text-align: start;
  }
  .elder .window {
    font-size: 1.25rem;
  }
  .window::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .window h2 {
    margin: 0 0 0.5em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .window fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 0.5em;
    padding: 0;
    border: 0;
  }
  .window legend {
    padding: 0;
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .window label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .window textarea {
    display: block;
    width: 100%;
    height: 11em;
    margin: 0.5em 0;
    padding: 0.5em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font:
      0.875em/1.45 ui-monospace,
      Consolas,
      monospace;
    resize: vertical;
    white-space: pre-wrap;
    word-break: break-all;
  }
  .window p,
  .window .why {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .window .keys th {
    min-width: 9em;
    padding: 0.3em 1em 0.3em 0;
    font-weight: 400;
    text-align: start;
    white-space: normal;
    vertical-align: top;
  }
  .window .keys td {
    padding: 0.3em 0;
    text-align: start;
  }
  .window kbd {
    padding: 0 0.35em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font: inherit;
    white-space: nowrap;
  }
  .window .acts {
    display: flex;
    gap: 0.5em;
    margin-top: 0.75em;
  }
  .window [aria-disabled='true'] {
    color: var(--quiet);
    text-decoration: line-through;
  }
  .window label small {
    display: inline-block;
    text-decoration: none;
  }
  @media print {
    .menu,
    .menu-said,
    .window {
      display: none;
    }
  }
`;
