import { css } from 'lit';
import { TOLD } from '../layout/street-type.js';

/** The region that a tour is at: its name, its figure, all regions as dots. */
export const streetStyles = css`
  .name {
    font-size: calc(var(--u) * var(--headline));
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: normal;
  }
  .standing {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 3);
    margin-top: calc(var(--u) * 0.75);
  }
  .standing .value {
    flex: none;
  }
  .told {
    min-width: 0;
    font-size: calc(var(--u) * ${TOLD});
    font-weight: 600;
    line-height: 1.35;
  }
  .told .small {
    font-weight: 400;
  }
  .dots {
    display: flex;
    flex-direction: column;
    height: calc(var(--u) * var(--height));
    margin-top: auto;
  }
  .line-of-dots {
    position: relative;
    flex: 1;
    margin: 0 calc(var(--u) * 1.2);
    border-bottom: calc(var(--u) * 0.15) solid var(--line);
  }
  .dot {
    position: absolute;
    bottom: calc(var(--u) * (0.4 + var(--y)));
    left: calc(100% * var(--x) - var(--u) * 1);
    width: calc(var(--u) * 2);
    height: calc(var(--u) * 2);
    border-radius: 50%;
    background: var(--context, var(--line));
  }
  .dot.active {
    z-index: 1;
    background: var(--brand);
    box-shadow:
      0 0 0 calc(var(--u) * 0.3) var(--panel-paper),
      0 0 0 calc(var(--u) * 0.7) var(--brand);
  }
  .rule {
    position: absolute;
    bottom: 0;
    left: calc(100% * var(--x));
    border-left: calc(var(--u) * 0.25) solid var(--ink);
    white-space: nowrap;
  }
  .rule.mean {
    top: 0;
    border-left: calc(var(--u) * 0.25) dotted var(--quiet);
  }
  .rule.aim {
    top: calc(var(--u) * 3.2);
  }
  .rule > span {
    position: absolute;
    top: calc(var(--u) * -0.6);
    left: calc(var(--u) * 0.8);
    font-size: calc(var(--u) * 2.2);
    line-height: 1.3;
  }
  .rule.before > span {
    right: calc(var(--u) * 0.8);
    left: auto;
  }
  .rule.mean > span {
    color: var(--quiet);
  }
  .ends {
    position: relative;
    flex: none;
    height: calc(var(--u) * 3.6);
    color: var(--quiet);
    font-size: calc(var(--u) * 2.2);
    line-height: 1.35;
    white-space: nowrap;
  }
  .ends span {
    position: absolute;
    top: calc(var(--u) * 0.5);
    left: calc(100% * var(--x));
  }
`;
