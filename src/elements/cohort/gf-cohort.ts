import { define } from '../base/element/define.js';
import { CohortElement } from './cohort-element.js';

define('gf-cohort', CohortElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-cohort': CohortElement;
  }
}

export { CohortElement };
