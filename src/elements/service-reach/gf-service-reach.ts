import '../progress/gf-progress.js';
import '../ranking/gf-ranking.js';
import '../trend/gf-trend.js';
import { define } from '../define.js';
import { ServiceReachElement } from './service-reach-element.js';

define('gf-service-reach', ServiceReachElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-service-reach': ServiceReachElement;
  }
}

export { ServiceReachElement };
