// The elements as the custom-elements analyzer sees them, with all that no doc block describes.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** The analyzer reads its options from the default export of this file; else it writes package.json. */
export default { packagejson: false };

/**
 * The classes of some source files.
 *
 * @param {string[]} globs
 * @returns {Promise<{ name: string, superclass?: object, members?: {
 *   name: string, attribute?: string, privacy?: string, description?: string, inheritedFrom?: object,
 * }[] }[]>}
 */
export async function classesIn(globs) {
  const options = ['--litelement', '--quiet', '--config', 'test/support/analyse.mjs'];
  const argv = ['analyze', ...options, '--globs', ...globs];
  const { modules } = await cli({ argv, noWrite: true });
  return modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
}
