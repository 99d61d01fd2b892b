import { css } from 'lit';

/**
 * Options that can be picked: rows and tiles. Whatever lies below, one of two rings stands out from it, that of ink or
 * that of paper (test/theme): within an option it is picked, around it the keys are on it.
 */
export const listStyles = css`
  [role='option'] {
    cursor: pointer;
  }
  [role='option'][aria-selected='true'] {
    --within:
      inset 0 0 0 var(--ring, 2px) var(--ink), inset 0 0 0 calc(var(--ring, 2px) + 2px) var(--paper);
  }
  [role='option'].active {
    --around: 0 0 0 4px var(--paper);
    outline: 2px solid var(--ink);
  }
  [role='option'].active,
  [role='option'][aria-selected='true'] {
    z-index: 1;
    box-shadow: var(--within, 0 0 transparent), var(--around, 0 0 transparent);
  }
  .elder [role='option'] {
    min-height: var(--target);
  }
  .hatch {
    background-image: repeating-linear-gradient(-45deg, var(--line) 0 1px, transparent 1px 5px);
  }
`;
