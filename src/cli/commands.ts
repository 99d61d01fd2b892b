import type { Command } from './command.js';
import { diff } from './commands/diff.js';
import { doctor } from './commands/doctor.js';
import { validate } from './commands/validate.js';
import { wall } from './commands/wall.js';

/** All commands, in the order of the help. */
export const COMMANDS = [validate, diff, doctor, wall] as const satisfies readonly Command[];
