import { css } from 'lit';

/** Options that can be picked: rows and tiles. */
export const listStyles = css`
  [role='option'] {
    cursor: pointer;
  }
  [role='option'][aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--brand);
    border-radius: 2px;
  }
  [role='option'].active {
    outline: 2px solid var(--brand);
    outline-offset: -1px;
  }
  .elder [role='option'] {
    min-height: var(--target);
  }
  .hatch {
    background-image: repeating-linear-gradient(-45deg, var(--line) 0 1px, transparent 1px 5px);
  }
`;
