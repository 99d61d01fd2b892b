import { css, unsafeCSS } from 'lit';
import { SPREAD } from '../../../theme/looks-spread.js';
import { rulesOf } from '../../../theme/looks.js';

/** What dots and columns look like; apart from `plotStyles`, because few pages show any. */
export const spreadStyles = css`
  ${unsafeCSS(rulesOf(SPREAD))}
`;
