import type { FileReading } from '../mapping/mapping.generated.js';

/** The encodings that a text of an office comes in. */
export type Encoding = NonNullable<FileReading['encoding']> | 'big5';

const decoders = new Map<Encoding, TextDecoder>();

/** The text of bytes in an encoding, or undefined where they break its rules. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding, { fatal: true })));
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
