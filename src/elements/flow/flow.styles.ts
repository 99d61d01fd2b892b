import { css } from 'lit';

export const flowStyles = css`
  .card {
    min-height: var(--gf-min-height, 26em);
  }
  p.unbalanced {
    color: var(--bad);
    font-size: var(--size-meta);
  }
  .account {
    margin-bottom: 0.75em;
  }
  .equation,
  .step {
    display: flex;
    align-items: flex-end;
    gap: 0.25em 0.75em;
  }
  /* An operator stays with the number that it is for. */
  .equation {
    flex-wrap: wrap;
  }
  .term {
    display: flex;
    flex-direction: column;
    font-size: var(--size-meta);
  }
  .term strong {
    font-size: 1.6em;
    line-height: 1.3;
  }
  .sign {
    padding-bottom: 0.2em;
    color: var(--quiet);
    font-size: 1.3333em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 0.5em;
    font-size: var(--size-meta);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .key .swatch {
    flex: none;
    width: 0.9em;
    height: 0.9em;
  }
  .key .inflow {
    background: var(--accent);
  }
  .key .outflow {
    background: var(--context);
  }
  .key .closing {
    height: 0;
    border-top: 2px solid var(--ink);
  }
`;
