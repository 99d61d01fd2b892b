import { css } from 'lit';

export const doctorStyles = css`
  .finding {
    padding: 0.6em 0 0.6em 0.75em;
    border-left: 4px solid var(--line);
    overflow-wrap: anywhere;
  }
  .finding + .finding {
    margin-top: 0.5em;
  }
  .error {
    border-color: var(--bad);
  }
  .warning {
    border-color: var(--watch);
  }
  .severity {
    margin-right: 0.5em;
    font-weight: 600;
  }
  .place,
  .small {
    color: var(--quiet);
    font-size: var(--size-meta);
  }
  .summary {
    margin-bottom: 0.75em;
    font-weight: 600;
  }
  .policy {
    margin-top: 1em;
    padding-top: 0.75em;
    border-top: 1px solid var(--grid);
  }
  pre {
    margin: 0.5em 0;
    padding: 0.6em 0.75em;
    border: 1px solid var(--grid);
    border-radius: var(--radius);
    font-size: var(--size-meta);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  button {
    min-width: 44px;
    min-height: 44px;
  }
  .header {
    align-items: center;
  }
  .policy button {
    margin-top: 0.5em;
  }
`;
