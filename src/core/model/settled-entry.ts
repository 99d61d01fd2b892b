import { settled } from './decimal.js';

/** An entry of a document whose named numbers are free of the noise of binary fractions; most are as they were. */
export function settledEntry<
  Key extends string,
  Entry extends { [name in Key]?: number | null | undefined },
>(entry: Entry, ...keys: readonly Key[]): Entry {
  const noisy = keys.flatMap((key) => {
    const value = entry[key];
    const isNoisy = typeof value === 'number' && !Object.is(settled(value), value);
    return isNoisy ? [[key, settled(value)] as const] : [];
  });
  return noisy.length === 0 ? entry : { ...entry, ...Object.fromEntries(noisy) };
}
