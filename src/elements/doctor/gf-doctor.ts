import { define } from '../base/element/define.js';
import { DoctorElement } from './doctor-element.js';

define('gf-doctor', DoctorElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-doctor': DoctorElement;
  }
}

export { DoctorElement };
