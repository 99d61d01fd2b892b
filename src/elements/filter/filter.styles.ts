import { css } from 'lit';

/** One row of lists, which may stay in sight while the page moves below it; what it is and what is chosen stand in the lists, and in words for speech. */
export const filterStyles = css`
  .card {
    padding-top: 0.5em;
    padding-bottom: 0.5em;
    border: 0;
    border-bottom: 1px solid var(--grid);
  }
  .foot,
  .badges {
    display: none;
  }
  .header {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  label {
    display: flex;
    align-items: center;
    flex: 1 1 8em;
    gap: 0.5em;
    min-width: 0;
    max-width: 20em;
    font-size: var(--size-meta);
    color: var(--quiet);
    white-space: nowrap;
  }
  select,
  button {
    min-height: 40px;
  }
  select {
    flex: 1;
    width: 100%;
    min-width: 5em;
    padding: 0 0.4em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-size: 1.2308em;
  }
`;
