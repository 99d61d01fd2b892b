import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { at } from './project.js';

/** True for the name of a module that registers a tag, without its ending. */
export const isTag = (name: string): boolean => name.startsWith('gf-');

/** `gf-stat` → src/elements/stat/gf-stat.ts, for every tag. */
export function tagEntries(): Record<string, string> {
  const elements = at('src/elements');
  const files = readdirSync(elements, { recursive: true, encoding: 'utf8' });
  const entries = files.filter((file) => /^gf-[\w-]+\.ts$/.test(basename(file))).sort();
  return Object.fromEntries(entries.map((file) => [basename(file, '.ts'), join(elements, file)]));
}
