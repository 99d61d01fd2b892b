import { define } from '../base/element/define.js';
import { FlowElement } from './flow-element.js';

define('gf-flow', FlowElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-flow': FlowElement;
  }
}

export { FlowElement };
