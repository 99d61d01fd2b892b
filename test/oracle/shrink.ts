/*
 * The smallest part of a document that still does what the whole did, for a person to read: entries of lists,
 * keys of objects and digits of numbers are taken away for as long as that holds.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Simpler values to put in the place of one, the simplest first. */
function* simpler(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (let size = value.length >> 1; size > 0; size >>= 1) {
      for (let at = 0; at < value.length; at += size) {
        yield [...value.slice(0, at), ...value.slice(at + size)];
      }
    }
    if (value.length === 1) yield [];
    for (const [i, entry] of value.entries()) {
      for (const instead of simpler(entry)) {
        yield value.map((other, at) => (at === i ? instead : other));
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const { [key]: _taken, ...rest } = value;
      yield rest;
    }
    for (const [key, entry] of Object.entries(value)) {
      for (const instead of simpler(entry)) yield { ...value, [key]: instead };
    }
  } else if (typeof value === 'number' && value !== 0 && value !== 1) {
    for (const instead of [0, 1, Math.round(value / 10)]) if (instead !== value) yield instead;
  }
}

/** The smallest document that `fails` is still true of, found within so many tries. */
export function shrink<T>(document: T, fails: (smaller: T) => boolean, tries = 3000): T {
  let smallest = document;
  let left = tries;
  for (let isSmaller = true; isSmaller && left > 0;) {
    isSmaller = false;
    for (const candidate of simpler(smallest as Json)) {
      if (left-- <= 0) break;
      if (!fails(candidate as T)) continue;
      smallest = candidate as T;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}
