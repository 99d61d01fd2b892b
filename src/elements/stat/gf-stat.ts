import { define } from '../base/element/define.js';
import { StatElement } from './stat-element.js';

define('gf-stat', StatElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-stat': StatElement;
  }
}

export { StatElement };
