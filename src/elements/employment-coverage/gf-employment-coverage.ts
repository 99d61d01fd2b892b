import '../progress/gf-progress.js';
import '../ranking/gf-ranking.js';
import '../trend/gf-trend.js';
import { define } from '../define.js';
import { EmploymentCoverageElement } from './employment-coverage-element.js';

define('gf-employment-coverage', EmploymentCoverageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-employment-coverage': EmploymentCoverageElement;
  }
}

export { EmploymentCoverageElement };
