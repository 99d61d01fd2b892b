import { define } from '../base/element/define.js';
import { ListingElement } from './listing-element.js';

define('gf-listing', ListingElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-listing': ListingElement;
  }
}

export { ListingElement };
