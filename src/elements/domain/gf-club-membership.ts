import { defineParts } from './define-parts.js';
import { define } from '../base/element/define.js';
import { ClubMembershipElement } from './domains.js';

defineParts();
define('gf-club-membership', ClubMembershipElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-club-membership': ClubMembershipElement;
  }
}

export { ClubMembershipElement };
