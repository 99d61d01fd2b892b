import { define } from '../base/element/define.js';
import { AlertsElement } from './alerts-element.js';

define('gf-alerts', AlertsElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-alerts': AlertsElement;
  }
}

export { AlertsElement };
