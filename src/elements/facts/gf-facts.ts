import { define } from '../base/element/define.js';
import { FactsElement } from './facts-element.js';

define('gf-facts', FactsElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-facts': FactsElement;
  }
}

export { FactsElement };
