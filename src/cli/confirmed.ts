import process from 'node:process';
import { createInterface } from 'node:readline/promises';

/** A terminal, or what stands where one could be. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const OWN: Terminal = { input: process.stdin, output: process.stdout };

/** Asks a question on a terminal that is answered with yes or no; where nobody is there to answer, no. */
export async function confirmed(question: string, terminal: Terminal = OWN): Promise<boolean> {
  const { input, output } = terminal;
  if (!input.isTTY || !output.isTTY) return false;
  const asking = createInterface({ input, output });
  // An end of input or an interrupt is no yes.
  const closed = new Promise<string>((answer) => asking.once('close', () => answer('')));
  const answer = await Promise.race([asking.question(`${question} [y/N] `), closed]);
  asking.close();
  return /^(?:y|yes|是)$/i.test(answer.trim());
}
