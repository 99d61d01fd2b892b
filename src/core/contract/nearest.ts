/** How many letters must be added, left out, changed or swapped with the next one. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const [up, left, corner] = [rows[i - 1]![j]!, rows[i]![j - 1]!, rows[i - 1]![j - 1]!];
      let best = Math.min(up + 1, left + 1, corner + change);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

/** Among more words than this none is looked for: each comparison takes its time. */
const MOST_WORDS = 200;

/**
 * The known word that another one looks like a slip of the pen for: one letter off, two in a longer
 * word. Undefined where it is known itself or looks like none.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.includes(word)) return undefined;
  const most = word.length > 5 ? 2 : 1;
  const [first] = words
    .slice(0, MOST_WORDS)
    .filter(({ length }) => Math.abs(length - word.length) <= most)
    .map((candidate) => ({ one: candidate, off: distance(word, candidate) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off);
  return first?.one;
}
