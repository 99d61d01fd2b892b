import type { Parsed } from './assemble.js';
import { guarded } from './guarded.js';
import { withLines } from './places-in-source.js';
import { read, readDocument, readValid, withBefore, type Unfinished } from './read.js';
import { repair } from './repair.js';

/** Reads a document from its text. Never throws for what the text has wrong: that becomes a problem. */
export function parse(text: string): Parsed {
  const parsed = finished(readValid(text));
  const isPlaced = parsed.problems.some(({ path }) => path !== '');
  return isPlaced ? { ...parsed, problems: withLines(text, parsed.problems) } : parsed;
}

/**
 * Reads a document that has been parsed already, `data` of a tag or an inline script block. Faulty
 * parts are left out one by one and reported together; the input is not changed. Never throws for
 * what the document has wrong.
 */
export function parseDocument(document: unknown): Parsed {
  return finished(readDocument(document));
}

function finished(first: Parsed | Unfinished): Parsed {
  if ('problems' in first) return first;
  const whole = 'unprotected' in first ? first : repair(first);
  return withBefore(first, 'unprotected' in whole ? guarded(whole) : whole);
}

/**
 * Reads a document that takes indicators from a catalogue: `dataset.catalogue` is the address of one,
 * seen from the document. What the document names and does not define itself is taken from there,
 * with its sources and, where the document has no target for it, its usual target. A catalogue that
 * cannot be had is a problem beside what the document can say alone.
 */
export function parseWithCatalogue(
  text: string,
  url: string,
  load: (address: string) => Promise<Response>,
): Promise<Parsed> {
  return read(text, { url, load });
}
