import { defineParts } from './define-parts.js';
import { define } from '../base/element/define.js';
import { TrainingCountElement } from './domains.js';

defineParts();
define('gf-training-count', TrainingCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-training-count': TrainingCountElement;
  }
}

export { TrainingCountElement };
