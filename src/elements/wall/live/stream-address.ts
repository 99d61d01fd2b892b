/** The whole address of the stream of a wall; undefined for none, and for what is no address of the web. */
export function streamAddress(stream: string, base: string): string | undefined {
  if (stream.trim() === '') return undefined;
  try {
    const { href, protocol } = new URL(stream, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
