/** Where the bytes of a page are not in the encoding that holds for it. */
export interface Misfit {
  /** The encoding that holds for the page: what it states, or its mark. */
  readonly encoding: string;
  /** The first line that is in another one, from 1. */
  readonly line: number;
  /** The first byte that is, counted in the file from 1. */
  readonly byte: number;
  /** What the bytes are in, where that can be told. */
  readonly instead: 'utf-8' | 'gb18030' | undefined;
}

/** Whether bytes obey every rule of an encoding. */
export const decodes = (bytes: Uint8Array, encoding: string): boolean =>
  decodesAs(bytes, encoding, false);

/** `isStart` where more may follow: then a sign that has only begun is none that is broken. */
function decodesAs(bytes: Uint8Array, encoding: string, isStart: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isStart });
    return true;
  } catch {
    return false;
  }
}

/** A sign that UTF-8 writes in three bytes, as it does those of Chinese. */
const CHINESE = /[\u2e80-\uffef]/;

/**
 * Chinese in UTF-8 whose pairs of bytes happen to be signs of an encoding of pairs: who wrote in that one would have
 * had to hit every rule of the other by chance.
 */
const isDisguised = (bytes: Uint8Array, encoding: string): boolean =>
  /^(?:gb|big5|euc|shift)/.test(encoding) &&
  decodes(bytes, 'utf-8') &&
  CHINESE.test(new TextDecoder('utf-8').decode(bytes));

/** Where the bytes of a page break the rules of the encoding that holds for it; undefined where they obey it. */
export function misfitIn(bytes: Uint8Array, encoding: string): Misfit | undefined {
  const isOther = isDisguised(bytes, encoding);
  if (!isOther && decodes(bytes, encoding)) return undefined;
  const at = isOther ? bytes.findIndex((byte) => byte >= 0x80) : firstOutside(bytes, encoding);
  const others = (['utf-8', 'gb18030'] as const).filter((name) => name !== encoding);
  return {
    encoding,
    line: lineOf(bytes.subarray(0, at), encoding),
    byte: at + 1,
    instead: others.find((name) => decodes(bytes, name)),
  };
}

/** The place of the first byte with which what stands before it can no longer be a text. */
function firstOutside(bytes: Uint8Array, encoding: string): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAs(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  return bad - 1;
}

const lineOf = (before: Uint8Array, encoding: string): number =>
  new TextDecoder(encoding).decode(before).split(/\r\n|\n|\r/).length;
