import { define } from '../base/element/define.js';
import { TilesElement } from './tiles-element.js';

define('gf-tiles', TilesElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-tiles': TilesElement;
  }
}

export { TilesElement };
