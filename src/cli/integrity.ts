import { createHash } from 'node:crypto';

/** Whether a file has one of the hashes of the strongest kind that `integrity` names. */
export function isIntact(integrity: string | undefined, bytes: Uint8Array): boolean | undefined {
  const hashes = [...(integrity ?? '').matchAll(/\b(sha(?:256|384|512))-([\w+/=-]+)/g)];
  const strongest = hashes
    .map(([, kind]) => kind!)
    .sort()
    .pop();
  if (!strongest) return undefined;
  const actual = createHash(strongest).update(bytes).digest('base64');
  return hashes.some(([, kind, hash]) => kind === strongest && hash === actual);
}
