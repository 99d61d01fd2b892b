/*
 * A sheet of XML with marks where the library would read something that the sheet does not say: a zero for a
 * formula that nobody has computed, a number for an error or for a day that is written as one.
 */

/** What a formula without a stored value holds in the sheet that the library is given. */
export const NO_VALUE = '\ue000';

/** What stands before the name of an error there, for the library knows only those of old. */
export const ERROR_NAME = '\ue001';

/** The sheet as the library is given it. `isStale`: its writer computed no formula. */
export const markedSheet = (sheet: string, isStale: boolean): string =>
  statedDays(markedErrors(markedFormulas(sheet.replace(STYLED_ONLY, ''), isStale)));

/** A cell that has a place and a style, and nothing in it. */
const STYLED_ONLY = /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="[a-zA-Z]+")?\s*(?:\/>|><\/c>)/g;

/** A formula of a cell in its tags, and what may stand behind it where it has no value. */
const formulaAnd = (behind: string) =>
  new RegExp(
    `<((?:\\w+:)?)c\\b([^<>]*)>(\\s*<(?:\\w+:)?f\\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\\w+:)?f>)\\s*)(?:${behind}\\s*)?</(?:\\w+:)?c>`,
    'g',
  );

const FORMULA = formulaAnd('<(?:\\w+:)?v\\s*(?:/>|></(?:\\w+:)?v>)');
/** A zero too, where the writer has computed nothing and left it as it makes it. */
const STALE_FORMULA = formulaAnd('<(?:\\w+:)?v\\s*(?:/>|>0?</(?:\\w+:)?v>)');

/** A formula that no program has computed holds no value; one whose value is an empty text holds that. */
function markedFormulas(sheet: string, isStale: boolean): string {
  if (!/<(?:\w+:)?f[ >/]/.test(sheet)) return sheet;
  return sheet.replace(
    isStale ? STALE_FORMULA : FORMULA,
    (cell, prefix: string, attributes: string, formula: string) => {
      if (!isStale && /\bt="str"/.test(attributes) && /<(?:\w+:)?v\b/.test(cell)) return cell;
      const rest = attributes.replace(/\s+t="[^"]*"/, '');
      return `<${prefix}c${rest} t="str">${formula}<${prefix}v>${NO_VALUE}</${prefix}v></${prefix}c>`;
    },
  );
}

/** An error is a text that names it. */
function markedErrors(sheet: string): string {
  if (!sheet.includes(' t="e"')) return sheet;
  return sheet.replace(
    /(<(?:\w+:)?c\b[^<>]*) t="e"([^<>]*>(?:\s*<(?:\w+:)?f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/(?:\w+:)?f>))?\s*<(?:\w+:)?v>)/g,
    (_, tag: string, rest: string) => `${tag} t="str"${rest}${ERROR_NAME}`,
  );
}

/** A day that is written as one (ECMA-376, 18.18.11) is a text; the library would make a number of it. */
const statedDays = (sheet: string) =>
  sheet.includes(' t="d"') ? sheet.replace(/(<(?:\w+:)?c\b[^<>]*) t="d"/g, '$1 t="str"') : sheet;
