import { pathToFileURL } from 'node:url';
import { refuse } from './saying.js';

/** The address of what was named: an address, or a file on the disk. */
export const addressOf = (target: string): string =>
  /^(?:https?|file):\/\//i.test(target) ? target : pathToFileURL(target).href;

/** Says that a file or an address was not had. */
export function unreadable(target: string, status: number): number {
  const why = status ? ` (HTTP ${status})` : '';
  return refuse(2, `读不到 ${target}${why}。`, `Cannot read ${target}${why}.`);
}
