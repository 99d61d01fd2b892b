import '../progress/gf-progress.js';
import '../ranking/gf-ranking.js';
import '../trend/gf-trend.js';
import { define } from '../define.js';
import { DisputeResolutionElement } from './dispute-resolution-element.js';

define('gf-dispute-resolution', DisputeResolutionElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-dispute-resolution': DisputeResolutionElement;
  }
}

export { DisputeResolutionElement };
