import { closed, joinLines, narrow, withoutMarks } from '../../core/table/plain-text.js';
import type { Path } from './layout.js';

const SPACED_HAN = /(?<=[\u4e00-\u9fff）)（(：:]) +(?=[\u4e00-\u9fff（(）)：:])/g;
const NOTE_MARK = /(?<=\S)\s*\[notes? [\d, and]+\]/gi;
const known = new Map<string, string>();
/** As many texts as the sheets of an office have; more are a list of names that never come again. */
const MOST_KNOWN = 20_000;

/**
 * A text of a sheet as it is compared: in one line, no blanks between Chinese characters, full-width forms
 * as plain ones, no footnote marks. The mapping and the sheet of next month both go through it.
 */
export function plainText(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const line = closed(joinLines(narrow(text.replace(/\r/g, ''))));
  const plain = withoutMarks(line.replace(SPACED_HAN, '').replace(NOTE_MARK, '')).trim();
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, plain);
  return plain;
}

/** The texts of a head from the top down, without blanks and repetitions. */
export function pathOf(texts: readonly string[]): Path {
  const path: string[] = [];
  for (const text of texts) {
    const plain = plainText(text);
    if (plain && plain !== path[path.length - 1]) path.push(plain);
  }
  return path;
}

/** A path as a mapping writes it. */
export const headerOf = (path: Path): string => path.join('/');
