/** Entries by id; of two with one id the first stays. */
export function byId<Entry extends { id: string }>(
  entries: readonly Entry[] = [],
): Map<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}
