import { css } from 'lit';

/** What a tooltip looks like, wherever it stands. A pointer may rest on it. */
export const tipLook = css`
  padding: 0.25em 0.6em;
  background: var(--ink);
  color: var(--paper);
  border-radius: var(--radius);
  font-size: var(--size-axis);
  line-height: 1.45;
`;
