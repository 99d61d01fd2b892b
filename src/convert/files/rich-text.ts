/** A text without what stands raised behind it. */
export interface PlainText {
  readonly text: string;
  /** The note mark: the 2 of 128². */
  readonly mark?: string;
}

/** One piece of a rich text: as it is, raised, or struck through. */
export interface Run {
  readonly text: string;
  readonly style?: 'raised' | 'struck';
}

/** What a raised 2 or 3 stands behind where it is part of a unit: km², 米³. */
const POWER_OF = /(?:^|[^a-z])(?:[kcdm]?m|千?米|厘米)$/i;
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * The text of runs: what is struck through was withdrawn and is dropped; what is raised is a note mark. The
 * power of a unit stays in the text (km²), and so does one of ten (10^4): it is a number of its own, and
 * which one cannot be seen once it lies flat.
 */
export function textOfRuns(runs: readonly Run[]): PlainText {
  let text = '';
  let mark = '';
  for (const run of runs) {
    const sign = run.text.trim();
    if (run.style === 'struck') continue;
    else if (run.style !== 'raised') text += run.text;
    else if (POWERS[sign] && POWER_OF.test(text.trimEnd())) text = text.trimEnd() + POWERS[sign];
    else if (/(?:^|[^\d.])10$/.test(text.trimEnd()) && /^[-−]?\d+$/.test(sign)) text += `^${sign}`;
    else mark += sign;
  }
  return mark ? { text, mark } : { text };
}

/** What stands around a raised part in a text that has no pieces. */
export const RAISED_START = '\ue010';
export const RAISED_END = '\ue011';

/** The pieces of a text that marks its raised parts so. */
export function markedRuns(text: string): Run[] {
  return text.split(RAISED_START).flatMap((piece, i): Run[] => {
    if (i === 0) return [{ text: piece }];
    const [raised = '', behind = ''] = piece.split(RAISED_END);
    return [{ text: raised, style: 'raised' }, { text: behind }];
  });
}
