import { SSF } from '@e965/xlsx';
import { generalText } from './general-text.js';

/*
 * The number formats that the library shows wrongly, shown here: words around General, and numbers in 万 with
 * a point set between their digits.
 */

/** Text of a format, quoted or escaped. */
const LITERALS = '(?:\\\\.|"[^"]*"|_.)*';
const GENERAL = new RegExp(`^(${LITERALS})(?:General|G/通用格式|通用格式)(${LITERALS})$`, 'i');

const literal = (text: string) => text.replace(/\\(.)|"([^"]*)"|_./g, '$1$2');

/** General with words around it, which the library drops: General"人". */
export function generalWithText(code: string): ((value: number) => string) | undefined {
  const [, before, behind] = GENERAL.exec(code === '@' ? 'General' : code) ?? [];
  if (before === undefined || behind === undefined) return undefined;
  return (value) => literal(before) + generalText(value) + literal(behind);
}

/** 0!.0, and 0\.0000: digits with a point set between them, as numbers are shown in 万. */
const SET_IN = new RegExp(`^([#0,]*0)(?:\\\\\\.|"\\.")(0+)(,*)(${LITERALS})$`);
const CONDITION = /^\[(<=?|>=?|=|<>)(-?[\d.]+)\]/;

interface Section {
  readonly code: string;
  /** True where the section says itself which numbers it is for. */
  readonly isStated: boolean;
  readonly holds: (value: number) => boolean;
}

/** The sections of a format, each with the numbers that it is for. */
function sectionsOf(code: string): Section[] {
  const parts = (code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? []).map((part) =>
    part.replace(/\[(?:red|black|blue|green|white|yellow|cyan|magenta|color\s*\d+)\]/gi, ''),
  );
  return parts.map((part, i) => {
    const [stated, sign = '', limit] = CONDITION.exec(part) ?? [];
    if (stated) {
      const holds = (value: number) => compares(value, sign, Number(limit));
      return { code: part.slice(stated.length), isStated: true, holds };
    }
    if (i === 1 && !CONDITION.test(parts[0]!)) {
      return { code: part, isStated: false, holds: (value) => value < 0 };
    }
    const isForZero = i === 2 && parts.length > 2;
    return {
      code: part,
      isStated: false,
      holds: (value) => (isForZero ? value === 0 : i > 0 || parts.length < 2 || value >= 0),
    };
  });
}

function compares(value: number, sign: string, limit: number): boolean {
  if (sign === '<>') return value !== limit;
  if (sign.includes('=') && value === limit) return true;
  return sign.startsWith('>') ? value > limit : sign.startsWith('<') && value < limit;
}

/** How a format with a point set in shows a number: the library puts the digits elsewhere. */
export function pointsSetIn(code: string): ((value: number) => string | undefined) | undefined {
  const sections = sectionsOf(code);
  if (!sections.some((section) => SET_IN.test(section.code))) return undefined;
  return (value) => {
    const section = sections.find(({ holds }) => holds(value));
    const found = section && SET_IN.exec(section.code);
    if (!section || !found) return undefined;
    const [, , decimals = '', thousands = '', behind = ''] = found;
    const digits = SSF.format(`0${thousands}`, Math.abs(value)).padStart(decimals.length + 1, '0');
    const cut = digits.length - decimals.length;
    const sign = value < 0 && (section.isStated || section === sections[0]) ? '-' : '';
    return `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}${literal(behind)}`;
  };
}
