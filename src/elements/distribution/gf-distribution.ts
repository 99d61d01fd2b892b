import { define } from '../base/element/define.js';
import { DistributionElement } from './distribution-element.js';

define('gf-distribution', DistributionElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-distribution': DistributionElement;
  }
}

export { DistributionElement };
