import '../progress/gf-progress.js';
import '../ranking/gf-ranking.js';
import '../trend/gf-trend.js';
import { define } from '../define.js';
import { TrainingCountElement } from './training-count-element.js';

define('gf-training-count', TrainingCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-training-count': TrainingCountElement;
  }
}

export { TrainingCountElement };
