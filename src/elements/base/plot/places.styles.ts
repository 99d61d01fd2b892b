import { css, unsafeCSS } from 'lit';
import { PLACED } from '../../../theme/looks-places.js';
import { rulesOf } from '../../../theme/looks.js';

/** What marks of places and of ways look like; apart from `plotStyles`, because few pages show any. */
export const placesStyles = css`
  ${unsafeCSS(rulesOf(PLACED))}
`;
