import { defineParts } from './define-parts.js';
import { define } from '../base/element/define.js';
import { DisputeResolutionElement } from './domains.js';

defineParts();
define('gf-dispute-resolution', DisputeResolutionElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-dispute-resolution': DisputeResolutionElement;
  }
}

export { DisputeResolutionElement };
