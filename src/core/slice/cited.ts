/** The ids of sources that something in a document names. */
export function citedIn(value: unknown, cited = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return cited;
  const { source } = value as { source?: unknown };
  if (typeof source === 'string') cited.add(source);
  for (const member of Object.values(value)) {
    // Rows of numbers name nothing, and are most of a document.
    if (typeof member === 'object' && member !== null && !isMatrix(member)) citedIn(member, cited);
  }
  return cited;
}

const isMatrix = (value: object) => Array.isArray(value) && Array.isArray(value[0]);
