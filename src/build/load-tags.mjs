import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../core/tags/tags.ts', import.meta.url));

/**
 * The table of tags, for scripts that Node runs as they are.
 *
 * @returns {Promise<typeof import('../core/tags/tags.js')>}
 */
export async function loadTags() {
  const { outputFiles } = await build({
    entryPoints: [TABLE],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
