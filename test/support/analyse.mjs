// The elements as the custom-elements analyzer sees them, with all that no doc block describes.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * The classes of some source files.
 *
 * @param {string[]} globs
 * @returns {Promise<{ name: string, superclass?: object, members?: {
 *   name: string, attribute?: string, privacy?: string, description?: string, inheritedFrom?: object,
 * }[] }[]>}
 */
export async function classesIn(globs) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', ...globs];
  const { modules } = await cli({ argv, noWrite: true });
  return modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
}
