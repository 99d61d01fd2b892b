import { open } from 'node:fs/promises';
import type { Input } from './inputs.js';
import type { Made } from './outcome.js';
import type { Streamed } from './stream/streamed.js';

const MEGABYTE = 1 << 20;

/** Endings of texts; what a file is its first bytes say. */
const TEXT = /\.(?:csv|tsv|tab|txt)$/i;

/** The texts among some files that are longer than so many megabytes. */
export async function longAmong(inputs: readonly Input[], megabytes: number): Promise<Set<Input>> {
  const long = new Set<Input>();
  for (const input of inputs)
    if (input.size > megabytes * MEGABYTE && TEXT.test(input.name) && (await isText(input.path)))
      long.add(input);
  return long;
}

/** Whether a file is no archive and no workbook of an old program, whatever it is called. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(4), position: 0 });
    return !['504b0304', 'd0cf11e0'].includes(buffer.toString('hex'));
  } finally {
    await file.close();
  }
}

/** What was made so far with what a long file came to. */
export function joined(
  found: Made,
  { contract, tally, figures, problems, choices }: Streamed,
): Made {
  return {
    ...found,
    ...(contract ? { contract } : {}),
    figures: found.figures.length === 0 ? figures : [...found.figures, ...figures],
    tallies: tally ? [...found.tallies, tally] : found.tallies,
    problems: [...found.problems, ...problems],
    choices: [...found.choices, ...choices],
  };
}
