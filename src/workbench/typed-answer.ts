import { parsePeriodText } from '../core/table/period-text.js';
import { parsePeriod } from '../core/time/period.js';
import type { Choice } from '../convert/recognise/choice.js';

/**
 * The value of an answer that is typed: a period as clerks write it becomes its code. Undefined where it is
 * not understood, and the choice stays open.
 */
export function typedAnswer({ code }: Pick<Choice, 'code'>, text: string): unknown {
  if (code !== 'period') return text;
  if (parsePeriod(text)) return text;
  const read = parsePeriodText(text);
  return typeof read === 'object' ? read.period.code : undefined;
}
