import { define } from '../base/element/define.js';
import { HeatmapElement } from './heatmap-element.js';

define('gf-heatmap', HeatmapElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-heatmap': HeatmapElement;
  }
}

export { HeatmapElement };
