import '../progress/gf-progress.js';
import '../ranking/gf-ranking.js';
import '../trend/gf-trend.js';
import { define } from '../define.js';
import { ClubMembershipElement } from './club-membership-element.js';

define('gf-club-membership', ClubMembershipElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-club-membership': ClubMembershipElement;
  }
}

export { ClubMembershipElement };
