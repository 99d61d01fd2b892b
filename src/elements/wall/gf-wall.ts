import { defineParts } from '../domain/define-parts.js';
import { define } from '../base/element/define.js';
import { StatElement } from '../stat/stat-element.js';
import { TilesElement } from '../tiles/tiles-element.js';
import { loadTag } from './scenes/card-tags.js';
import { WallElement } from './wall-element.js';

define('gf-wall', WallElement);
// What its scenes are made of.
defineParts();
define('gf-stat', StatElement);
define('gf-tiles', TilesElement);
for (const tag of ['alerts', 'brief', 'flow', 'funnel', 'heatmap'] as const) loadTag(tag);

declare global {
  interface HTMLElementTagNameMap {
    'gf-wall': WallElement;
  }
}

export { WallElement };
