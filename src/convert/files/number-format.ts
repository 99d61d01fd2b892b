import { SSF } from '@e965/xlsx';
import { generalWithText, pointsSetIn } from './own-format.js';
import { generalText } from './general-text.js';

/*
 * What a cell shows of a number under a number format (ECMA-376, 18.8.30). The library does the common
 * ones; what offices in China use beyond them is set right here.
 */

/** The system that a workbook counts days in: since 1900 with a 29 February 1900, or since 1904. */
export type DaySystem = 1900 | 1904;

/** A number format as it is worked with, made once for each that occurs. */
export interface NumberFormat {
  readonly isDate: boolean;
  /** Elapsed hours, as [h]:mm: longer than a day, and no time of day. */
  readonly isElapsed: boolean;
  /** What is seen of a number. */
  show(value: number, system: DaySystem): string;
}

const formats = new Map<string, NumberFormat>();

/** The number format of a code; remembered. */
export function numberFormat(code: string): NumberFormat {
  let format = formats.get(code);
  if (!format) {
    // A file with a format of its own for each cell must not fill the memory.
    if (formats.size > 1000) formats.clear();
    format = made(code);
    formats.set(code, format);
  }
  return format;
}

/** Signs that a format may have (Excel takes no more); of a longer one the number is shown as it is. */
const MAX_CODE = 255;

function made(code: string): NumberFormat {
  if (code.length > MAX_CODE) return { isDate: false, isElapsed: false, show: generalText };
  const plain = understood(code);
  const own = generalWithText(plain) ?? pointsSetIn(plain);
  const isDate = own === undefined && SSF.is_date(plain) === true;
  return {
    isDate,
    isElapsed: isDate && /\[(?:h+|m+|s+)\]/i.test(plain),
    show: (value, system) => {
      try {
        return own?.(value) ?? SSF.format(plain, value, { date1904: system === 1904 });
      } catch {
        // A format that is not understood hides nothing: the number is shown as it is.
        return generalText(value);
      }
    },
  };
}

/** Quoted and escaped text, brackets, and single signs of a format. */
const TOKENS = /"[^"]*"|[\\!_*][^]|\[[^\]]*\]|[^]/g;

/**
 * A format in the words that the library knows: `!` escapes a sign as `\` does, digits in Chinese are
 * shown as plain ones, a per mille sign stands for itself, aaaa is the day of the week.
 */
function understood(code: string): string {
  // The short date and time of the system, whatever the file calls them.
  if (/^m\/d\/yy(?: h:mm)?$/.test(code)) return code.replace('m/d/yy', 'yyyy/m/d');
  const tokens = code.match(TOKENS) ?? [];
  return tokens
    .map((token) => {
      if (token[0] === '!' && token.length === 2) return `\\${token[1]}`;
      if (/^\[(?:DBNum\d|\$-[^\]]*)\]$/i.test(token)) return '';
      return /^[‰‱]$/.test(token) ? `"${token}"` : token;
    })
    .join('')
    .replace(/(^|[^a-z])a{3,4}(?![a-z/])/gi, '$1dddd');
}
