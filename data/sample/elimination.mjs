/**
 * The elimination by which the board itself looks for figures that can be worked out, so that the sample is held
 * to the same measure.
 */
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../src/build/load-typescript.mjs';

const ELIMINATION = new URL('../../src/core/privacy/elimination.ts', import.meta.url);

/** @type {typeof import('../../src/core/privacy/elimination.js')} */

export const { determined } = await loadTypeScript(fileURLToPath(ELIMINATION));
