import { define } from '../base/element/define.js';
import { ReachElement } from './reach-element.js';

define('gf-reach', ReachElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-reach': ReachElement;
  }
}

export { ReachElement };
