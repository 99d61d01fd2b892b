import type { Look } from './page-scope.js';

/** Asks a tag as a page would: for what it shows, its table and its form on paper. */
export const lookAt: Look = async () => {
  await Promise.resolve();
};
