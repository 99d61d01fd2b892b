/** A text without what stands raised behind it. */
export interface PlainText {
  readonly text: string;
  /** The note mark: the 2 of 128². */
  readonly mark?: string;
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
};

/** One piece of a rich text: as it is, raised, or struck through. */
export interface Run {
  readonly text: string;
  readonly style?: 'raised' | 'struck';
}

/**
 * The text of runs: what is struck through was withdrawn and is dropped; what is raised is a note mark, but
 * an exponent behind a unit of length (km²) or behind a ten that goes on (10⁴人), which stays in the text.
 */
export function textOfRuns(runs: readonly Run[]): PlainText {
  const kept = runs.filter(({ style, text }) => style !== 'struck' && text !== '');
  let text = '';
  let mark = '';
  kept.forEach((run, i) => {
    const goesOn = kept.slice(i + 1).some((later) => later.text.trim() !== '');
    if (run.style !== 'raised') text += run.text;
    else if (isExponent(text, run.text.trim(), goesOn)) text += raised(run.text.trim());
    else mark += run.text.trim();
  });
  return mark ? { text, mark } : { text };
}

const isExponent = (before: string, sign: string, goesOn: boolean) =>
  (/^[23]$/.test(sign) && /(?:^|[^a-z])[kcdmμ]?m$|[㎝㎞㎜]$|米$/i.test(before)) ||
  (goesOn && /^-?\d+$/.test(sign) && /(?:^|[^\d.])10$/.test(before));

const raised = (sign: string) => [...sign].map((digit) => RAISED[digit] ?? digit).join('');
