/** The ids of a contract: letters, digits and _ . @ -, at most 64. */
const ID = /^[A-Za-z0-9_.@-]{1,64}$/;

/** FNV-1a, 32 bits: the same text has the same hash wherever and whenever it is read. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The code itself where it is an id, else a stable one of its own: `x-1q2w3e`. */
export const idOf = (code: string, prefix: string): string =>
  ID.test(code) ? code : `${prefix}-${hashOf(code)}`;
