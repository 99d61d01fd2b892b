import { define } from '../base/element/define.js';
import { TimelineElement } from './timeline-element.js';

define('gf-timeline', TimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-timeline': TimelineElement;
  }
}

export { TimelineElement };
