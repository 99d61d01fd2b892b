import { css } from 'lit';

export const programmeStyles = css`
  .none {
    margin-top: 0.5em;
  }
  .indicators {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1em 1.5em;
    margin-top: 1em;
    padding-top: 1em;
    border-top: 1px solid var(--grid);
  }
  .parts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25em 1em;
    margin-top: 0.75em;
    padding-top: 0.5em;
    border-top: 1px solid var(--grid);
  }
  dt {
    font-weight: 600;
  }
  dd {
    color: var(--quiet);
  }
`;
