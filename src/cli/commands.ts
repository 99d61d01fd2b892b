import type { Command } from './command.js';
import { bake } from './commands/bake.js';
import { convert } from './commands/convert.js';
import { diff } from './commands/diff.js';
import { doctor } from './commands/doctor.js';
import { exporting } from './commands/export.js';
import { map } from './commands/map.js';
import { start } from './commands/new.js';
import { publish } from './commands/publish.js';
import { render } from './commands/render.js';
import { serve } from './commands/serve.js';
import { slice } from './commands/slice.js';
import { validate } from './commands/validate.js';
import { wall } from './commands/wall.js';

/** All commands, in the order of the help: from the tables to the page. */
export const COMMANDS = [
  start,
  map,
  convert,
  publish,
  validate,
  diff,
  exporting,
  slice,
  render,
  bake,
  doctor,
  wall,
  serve,
] as const satisfies readonly Command[];
