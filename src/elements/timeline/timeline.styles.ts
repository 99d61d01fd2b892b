import { css } from 'lit';

export const timelineStyles = css`
  .room {
    position: relative;
    flex: none;
    height: var(--gf-plot-height, 14em);
    margin-bottom: 0.75em;
  }
  .plot {
    position: absolute;
    top: 0;
    left: 0;
  }
  .events {
    display: flex;
    flex-direction: column;
  }
  .happening {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-bottom: 0.75em;
  }
  .numeral {
    flex: 0 0 1.25em;
  }
  .events:not(.numbered) .numeral {
    display: none;
  }
  .when {
    flex: 0 0 7em;
    font-weight: 600;
  }
  .small {
    display: block;
    color: var(--quiet);
    font-size: var(--size-meta);
    font-weight: 400;
  }
  /* Below its date where a line has no room for a few words beside it. */
  .what {
    position: relative;
    flex: 1 1 8em;
    min-width: 0;
    padding-inline-start: 1em;
    overflow-wrap: anywhere;
  }
  .what::before {
    content: '';
    position: absolute;
    top: 0.5em;
    bottom: -1.25em;
    left: 0;
    border-left: 1px solid var(--line);
  }
  .happening:last-child .what::before {
    display: none;
  }
  .what::after {
    content: '';
    position: absolute;
    top: 0.45em;
    left: -0.3em;
    width: 0.65em;
    height: 0.65em;
    border: 2px solid var(--brand);
    border-radius: 50%;
    background: var(--brand);
  }
  /* A year has no point in time: its mark is long and open. */
  .wide .what::after {
    height: 1.25em;
    border-radius: 0.35em;
    background: var(--paper);
  }
  .is-break .what::after {
    border-color: var(--watch);
    border-radius: 0;
    background: var(--watch);
  }
  .is-break.wide .what::after {
    background: var(--paper);
  }
  .remarks {
    color: var(--quiet);
    font-size: var(--size-meta);
    margin-bottom: 0.75em;
  }
`;
