/** What stands at the end of a stamped text: the version of the library that checked it, and the hash. */
const END = /,"stamp":"([\w.+-]+):([\da-f]{16})"\}\s*$/;

/** No stamp is longer, with the blanks behind it. */
const LONGEST = 120;

/**
 * Whether the stamp at the end of a text fits all that stands before it. It tells of what was changed by
 * mistake, by an editor or a transfer that broke off; whoever wants to deceive can write a stamp too.
 */
export function isStamped(text: string): boolean {
  const found = END.exec(text.slice(-LONGEST));
  if (!found || found[1] !== __GONGFU_VERSION__) return false;
  const end = Math.max(0, text.length - LONGEST) + found.index;
  return hashOf(text.slice(0, end)) === found[2];
}

/**
 * Sixty-four bits of a text, in hexadecimal: two lanes of multiplication and exclusive or, as in MurmurHash.
 * At once and without `crypto.subtle`, which a page without https does not have.
 */
export function hashOf(text: string): string {
  let one = 0xdeadbeef ^ text.length;
  let other = 0x41c6ce57 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
    // Without it the high half of a product never reaches the low one.
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  one = Math.imul(one ^ (other >>> 16), 0x85ebca6b);
  other = Math.imul(other ^ (one >>> 13), 0xc2b2ae35);
  one ^= other >>> 16;
  return hexOf(one) + hexOf(other);
}

const hexOf = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
