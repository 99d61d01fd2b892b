import { defineParts } from '../domain/define-parts.js';
import { define } from '../base/element/define.js';
import { BriefElement } from './brief-element.js';

define('gf-brief', BriefElement);
defineParts();

declare global {
  interface HTMLElementTagNameMap {
    'gf-brief': BriefElement;
  }
}

export { BriefElement };
