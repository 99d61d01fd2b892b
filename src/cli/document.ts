import { problem } from '../core/contract/problem.js';
import type { Parsed } from '../core/read/assemble.js';
import { read } from '../core/read/read.js';
import { ask, utf8, type Answer } from './reading.js';

/** The document that came from an address, with what it takes from a catalogue. */
export async function readAnswer({ url, bytes }: Answer): Promise<Parsed> {
  const text = utf8(bytes);
  if (text === undefined) return { problems: [problem('bad-encoding', '')] };
  const load = async (address: string) => {
    const answer = await ask(address);
    return new Response(new Uint8Array(answer.bytes), { status: answer.status || 503 });
  };
  return read(text, { url, load });
}

/** Reads the files of JSON that a document names, such as its map, by their addresses as it writes them. */
export const filesBeside =
  (document: string) =>
  async (address: string): Promise<unknown> => {
    const answer = await ask(new URL(address, document).href);
    if (answer.status !== 200) throw new Error(`not read: ${answer.url}`);
    return JSON.parse(utf8(answer.bytes) ?? '');
  };
