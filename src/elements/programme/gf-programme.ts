import { define } from '../base/element/define.js';
import { StatElement } from '../stat/stat-element.js';
import { ProgrammeElement } from './programme-element.js';

define('gf-programme', ProgrammeElement);
// A part of it.
define('gf-stat', StatElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-programme': ProgrammeElement;
  }
}

export { ProgrammeElement };
