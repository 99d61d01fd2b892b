import type { Runner } from './command.js';
import type { COMMANDS } from './commands.js';

/** What does the work of each command; none is loaded before it is asked for. */
export const RUNS: Readonly<Record<(typeof COMMANDS)[number]['name'], () => Promise<Runner>>> = {
  new: () => import('./new.js'),
  diff: () => import('./diff.js'),
  validate: () => import('./validate.js'),
  bake: () => import('./bake.js'),
  doctor: () => import('./doctor.js'),
  slice: () => import('./slice.js'),
  render: () => import('./render.js'),
  wall: () => import('./wall.js'),
  map: () => import('./map.js'),
  convert: () => import('./convert.js'),
  export: () => import('./export.js'),
  publish: () => import('./publish.js'),
  serve: () => import('./serve.js'),
};
