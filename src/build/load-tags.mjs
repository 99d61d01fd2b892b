import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const TABLE = fileURLToPath(new URL('../core/tags/tags.ts', import.meta.url));

/**
 * The table of tags, for scripts that Node runs as they are.
 *
 * @returns {Promise<typeof import('../core/tags/tags.js')>}
 */
export const loadTags = () => loadTypeScript(TABLE);
