import { css, unsafeCSS } from 'lit';
import { PLACED } from '../../../theme/looks-places.js';
import { rulesOf, shadesSheet } from '../../../theme/looks.js';

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The colours that shades of figures have as their tone. */
const SHADES = STEPS.flatMap((n) => [`ramp-${n}`, `diverging-${n}`] as const);

/** What marks of places and of ways look like; apart from `plotStyles`, because few pages show any. */
export const placesStyles = css`
  ${unsafeCSS(rulesOf(PLACED) + shadesSheet(SHADES))}
`;
