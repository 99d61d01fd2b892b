import { defineParts } from '../define-parts.js';
import { define } from '../define.js';
import { StatElement } from '../stat/stat-element.js';
import { TilesElement } from '../tiles/tiles-element.js';
import { WallElement } from './wall-element.js';

define('gf-wall', WallElement);
// What its scenes are made of.
defineParts();
define('gf-stat', StatElement);
define('gf-tiles', TilesElement);
void Promise.all([
  import('../alerts/gf-alerts.js'),
  import('../brief/gf-brief.js'),
  import('../flow/gf-flow.js'),
  import('../funnel/gf-funnel.js'),
  import('../heatmap/gf-heatmap.js'),
]);

declare global {
  interface HTMLElementTagNameMap {
    'gf-wall': WallElement;
  }
}

export { WallElement };
