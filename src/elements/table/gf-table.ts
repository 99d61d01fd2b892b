import { define } from '../base/element/define.js';
import { TableElement } from './table-element.js';

define('gf-table', TableElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-table': TableElement;
  }
}

export { TableElement };
