import { problem } from '../../../core/contract/problem.js';
import { report } from './report.js';

/**
 * Code that comes when it is first needed; undefined where it cannot be had, which is told.
 *
 * @param file - what the code is called where that is told.
 * @param tag - the name of the element that needs it.
 */
export async function lateCode<Code>(
  load: () => Promise<Code>,
  file: string,
  tag: string,
): Promise<Code | undefined> {
  try {
    return await load();
  } catch (error) {
    // What the policy of a page forbids has been told, with the cure, where it was asked for.
    const isTold = error instanceof DOMException && error.name === 'NotAllowedError';
    if (!isTold) void report([problem('network', '', { url: file })], tag);
    return undefined;
  }
}
