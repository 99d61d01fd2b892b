import { define } from '../base/element/define.js';
import { ProgressElement } from './progress-element.js';

define('gf-progress', ProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-progress': ProgressElement;
  }
}

export { ProgressElement };
