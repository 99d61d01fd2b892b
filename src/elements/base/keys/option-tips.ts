import { css } from 'lit';
import { adoptStyles } from '../element/menu/adopt-styles.js';
import { tipLook } from './tip.styles.js';

/** Tips of options, beside them where their picture says; those of a pointer give way to that of the keys. */
const optionTips = css`
  [data-tipped]::after,
  [data-tip].active::after {
    content: attr(data-tip);
    position: absolute;
    z-index: 2;
    width: max-content;
    max-width: var(--tip-width, 18em);
    ${tipLook}
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }
  [data-tipped] {
    z-index: 2;
  }
  [aria-activedescendant] [data-tipped]:not(.active)::after {
    content: none;
  }
`;

/** Lets the options of a card show their tips. */
export const styleTips = (within: Element): void =>
  adoptStyles(within.getRootNode() as ShadowRoot, optionTips);
