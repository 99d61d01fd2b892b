import { problem } from '../../../core/contract/problem.js';
import { report } from './report.js';

/** An element class that says which version of the package it came from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a tag. A page may hold the same version twice, which is harmless and silent; of two
 * versions the first one stays, because a tag cannot be redefined, and the page is told so.
 */
export function define(tag: string, element: VersionedElement): void {
  // A server that renders imports the module as well, and has no page.
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== element.version) {
    const args = { value: tag, first: present.version ?? '?', version: element.version };
    void report([problem('two-versions', '', args, 'warning')], tag);
  }
}
