import { define } from '../base/element/define.js';
import { CompareElement } from './compare-element.js';

define('gf-compare', CompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare': CompareElement;
  }
}

export { CompareElement };
