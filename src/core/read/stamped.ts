import { hashOf } from './stamp.js';

/**
 * The text of a document with its stamp, by which a reader of the same version knows that nothing in it
 * has changed since it was checked. For documents that have been checked whole and have nothing wrong.
 *
 * @param text - JSON of an object that is not empty, without a stamp and without blanks at its end.
 */
export function withStamp(text: string): string {
  const body = text.slice(0, -1);
  return `${body},"stamp":"${__GONGFU_VERSION__}:${hashOf(body)}"}`;
}
