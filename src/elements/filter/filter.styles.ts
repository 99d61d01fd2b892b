import { css } from 'lit';

export const filterStyles = css`
  .card {
    padding-bottom: 1em;
  }
  .foot,
  .badges {
    display: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.5em 1em;
  }
  label {
    display: flex;
    flex-direction: column;
    flex: 1 1 10em;
    max-width: 20em;
    font-size: var(--size-meta);
    color: var(--quiet);
  }
  select {
    width: 100%;
    padding: 0 0.5em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-size: 1.0769em;
  }
`;
