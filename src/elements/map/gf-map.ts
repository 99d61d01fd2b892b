import { define } from '../base/element/define.js';
import { TilesElement } from '../tiles/tiles-element.js';
import { MapElement } from './map-element.js';

define('gf-map', MapElement);
// What stands in where no map may be drawn.
define('gf-tiles', TilesElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-map': MapElement;
  }
}

export { MapElement };
