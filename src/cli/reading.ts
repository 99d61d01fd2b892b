import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What an address answered, or a file on the disk. */
export interface Answer {
  /** Where it came from in the end. */
  url: string;
  /** 0 where nothing answered. */
  status: number;
  bytes: Uint8Array;
  /** Absent for a file on the disk. */
  headers?: Headers;
}

/** Milliseconds in which a server has to answer. */
const PATIENCE = 20_000;

/** Asks as a page of an origin would, and never throws. */
export async function ask(url: string, origin?: string): Promise<Answer> {
  try {
    if (url.startsWith('file:')) {
      return { url, status: 200, bytes: await readFile(fileURLToPath(url)) };
    }
    const foreign = origin && origin !== new URL(url).origin;
    const response = await fetch(url, {
      headers: { 'accept-encoding': 'gzip, br', ...(foreign ? { origin } : {}) },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { url: response.url || url, status: response.status, bytes, headers: response.headers };
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    return { url, status: missing ? 404 : 0, bytes: new Uint8Array() };
  }
}

/** The text of a data file, which must be UTF-8; undefined where it is not. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding of a page, by its header, else by its own word. */
export function charsetOf({ headers, bytes }: Answer): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const stated = headers?.get('content-type') ?? '';
  return (
    /charset=["']?([\w-]+)/i.exec(stated)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? ''
  );
}

/** The text of a page in whatever encoding it is. */
export function pageText(answer: Answer): string {
  try {
    return new TextDecoder(charsetOf(answer) || 'utf-8').decode(answer.bytes);
  } catch {
    return new TextDecoder().decode(answer.bytes);
  }
}
