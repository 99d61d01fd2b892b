import { problem, type Problem } from '../core/contract/problem.js';

/**
 * The problem that stands for an exception in our own code: the data are not to blame. The exception
 * is thrown again in a turn of its own, so that the console has it with its stack while the page says
 * in words what is amiss.
 */
export function internalError(error: unknown): Problem {
  setTimeout(() => {
    throw error;
  });
  return problem('internal-error', '', { value: String(error) });
}
