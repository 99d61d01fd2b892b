import { define } from '../base/element/define.js';
import { FilterElement } from './filter-element.js';

define('gf-filter', FilterElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-filter': FilterElement;
  }
}

export { FilterElement };
