import { defineParts } from './define-parts.js';
import { define } from '../base/element/define.js';
import { ServiceReachElement } from './domains.js';

defineParts();
define('gf-service-reach', ServiceReachElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-service-reach': ServiceReachElement;
  }
}

export { ServiceReachElement };
