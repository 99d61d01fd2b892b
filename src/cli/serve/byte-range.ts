/** The bytes that a Range header asks for: its ends, both included; what cannot be had; nothing where all are asked for. */
export function byteRange(
  header: string | undefined,
  size: number,
): readonly [from: number, to: number] | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  // Several ranges at once, and units that nobody knows, may be answered with all there is (RFC 9110, 14.2).
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? [size - length, size - 1] : 'unsatisfiable';
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return undefined;
  return from < size ? [from, to] : 'unsatisfiable';
}
