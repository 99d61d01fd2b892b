import { defineParts } from './define-parts.js';
import { define } from '../base/element/define.js';
import { EmploymentCoverageElement } from './domains.js';

defineParts();
define('gf-employment-coverage', EmploymentCoverageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-employment-coverage': EmploymentCoverageElement;
  }
}

export { EmploymentCoverageElement };
