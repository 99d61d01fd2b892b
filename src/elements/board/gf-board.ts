import { define } from '../base/element/define.js';
import { BoardElement } from './board-element.js';

define('gf-board', BoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-board': BoardElement;
  }
}

export { BoardElement };
