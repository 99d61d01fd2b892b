import { define } from '../base/element/define.js';
import { TrendElement } from './trend-element.js';

define('gf-trend', TrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-trend': TrendElement;
  }
}

export { TrendElement };
