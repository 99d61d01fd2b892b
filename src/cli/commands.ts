import type { Command } from './command.js';
import { convert } from './commands/convert.js';
import { doctor } from './commands/doctor.js';
import { map } from './commands/map.js';
import { validate } from './commands/validate.js';
import { wall } from './commands/wall.js';

/** All commands, in the order of the help. */
export const COMMANDS = [
  validate,
  doctor,
  wall,
  map,
  convert,
] as const satisfies readonly Command[];
