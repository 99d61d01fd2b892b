import { isKnown, unknownsOf, type Unknown } from './lines.js';
import { partAround, type Part } from './part.js';
import type { Secret } from './relations.js';

/** Secrets that are still unknown, by the first number that each consists of. */
export function byFirstUnknown(secrets: readonly Secret[]): Map<Unknown, Secret[]> {
  const byUnknown = new Map<Unknown, Secret[]>();
  for (const secret of secrets) {
    const [first] = unknownsOf(secret.form);
    if (!first || !secret.given.every(isKnown)) continue;
    const alike = byUnknown.get(first);
    if (alike) alike.push(secret);
    else byUnknown.set(first, [secret]);
  }
  return byUnknown;
}

/** The part around an unknown, whole for every secret that begins in it, and those secrets. */
export function partOf(
  start: Unknown,
  byUnknown: ReadonlyMap<Unknown, Secret[]>,
): { part: Part; secrets: Secret[] } {
  const starts = new Set([start]);
  for (;;) {
    const part = partAround(starts);
    const secrets = part.unknowns.flatMap((unknown) => byUnknown.get(unknown) ?? []);
    // Of most the first is the only one, and is in the part.
    const others = secrets.flatMap(({ form }) => unknownsOf(form).slice(1));
    const inside = new Set(others.length > 0 ? part.unknowns : []);
    const outside = others.filter((unknown) => !inside.has(unknown));
    if (outside.length === 0) return { part, secrets };
    for (const unknown of outside) starts.add(unknown);
  }
}
