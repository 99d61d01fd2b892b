import { define } from '../define.js';
import { TimelineElement } from './timeline-element.js';

define('gf-timeline', TimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-timeline': TimelineElement;
  }
}

export { TimelineElement };
