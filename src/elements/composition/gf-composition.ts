import { define } from '../base/element/define.js';
import { CompositionElement } from './composition-element.js';

define('gf-composition', CompositionElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-composition': CompositionElement;
  }
}

export { CompositionElement };
