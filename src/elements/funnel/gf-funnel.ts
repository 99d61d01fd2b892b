import { define } from '../base/element/define.js';
import { FunnelElement } from './funnel-element.js';

define('gf-funnel', FunnelElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-funnel': FunnelElement;
  }
}

export { FunnelElement };
