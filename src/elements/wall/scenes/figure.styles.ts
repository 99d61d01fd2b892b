import { css } from 'lit';

/** The figures of a front page, alike in their row. */
export const figureStyles = css`
  .figure {
    padding: calc(var(--u) * 0.6) calc(var(--u) * 1.25) 0;
  }
  .figure::before {
    display: none;
  }
  .fact {
    flex: 1;
    min-height: 0;
    overflow: hidden;
    border-top: calc(var(--u) * 0.15) solid var(--line);
    padding-top: calc(var(--u) * 0.8);
    font-size: calc(var(--u) * 2.2);
    line-height: 1.38;
  }
  .row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(var(--u) * 1.5);
    padding-top: 0;
  }
  .kicker {
    color: var(--domain, var(--quiet));
    font-weight: 600;
  }
  .kicker::before {
    content: '';
    display: inline-block;
    width: calc(var(--u) * 0.4);
    height: 0.9em;
    margin-inline-end: 0.4em;
    background: currentColor;
    vertical-align: -0.08em;
  }
  .fact[data-domain='employment'] {
    --domain: var(--domain-employment);
  }
  .fact[data-domain='training'] {
    --domain: var(--domain-training);
  }
  .fact[data-domain='disputes'] {
    --domain: var(--domain-dispute);
  }
  .fact[data-domain='governance'] {
    --domain: var(--domain-club);
  }
  .fact[data-domain='service'] {
    --domain: var(--domain-service);
  }
  .what {
    min-height: calc(1.38em * var(--names));
    font-weight: 600;
  }
  .remark {
    color: var(--quiet);
    font-weight: 400;
    white-space: nowrap;
  }
  .value {
    line-height: 1.15;
    white-space: nowrap;
  }
  .value b {
    font-size: calc(var(--u) * var(--value));
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.15;
  }
  .unit {
    margin-inline-start: 0.15em;
    color: var(--quiet);
    font-size: max(calc(var(--u) * var(--value) * 0.42), calc(var(--u) * 2.2));
    font-weight: 400;
  }
  .unit.below {
    display: block;
    margin: 0;
    font-size: calc(var(--u) * 2.2);
    line-height: 1.38;
  }
  .status {
    color: var(--quiet);
  }
  .fact .bad {
    color: var(--ink);
    font-weight: 700;
  }
`;
