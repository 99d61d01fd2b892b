import { css } from 'lit';

/** Where a text that is written in phrases may part, in every tree that has one. */
export const phrasedStyles = css`
  bdi {
    word-break: keep-all;
  }
  bdi.whole {
    white-space: nowrap;
  }
`;
