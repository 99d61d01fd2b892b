import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import type { Code, Component } from './listing.js';
import { wordsOf } from './listing.js';
import { idOf, stableId } from '../mapping/stable-id.js';

/** Codes and names of the whole, which a breakdown does not name (SDMX guidelines for code lists: _T, _Z). */
const WHOLE = /^(?:_T|_Z)$/;
const WHOLE_NAME =
  /^(?:total|all|all items|both sexes|not applicable|合计|总计|小计|全部|不分组)$/i;

/** Codes of the whole in lists that are older than that guideline, where their names say so too. */
const OLDER_WHOLE = /^(?:T|TOT|TOTAL|ALL)$/i;

const isNamedWhole = ({ name }: Code): boolean =>
  wordsOf(name).some((word) => WHOLE_NAME.test(word.trim()));

/** True for a code of SDMX that stands for the whole. */
export const isWhole = (code: string, item: Code): boolean =>
  WHOLE.test(code) || (OLDER_WHOLE.test(code) && isNamedWhole(item));

/**
 * The codes of the whole among those of a dimension: by their ids where they are of SDMX, else by their
 * names. A file of ours leaves the dimension out for the whole.
 */
export function wholeAmong({ codes, isSdmx, isOwn }: Component): ReadonlySet<string> {
  const is = isSdmx
    ? isWhole
    : (code: string, item: Code) => WHOLE.test(code) || isNamedWhole(item);
  const among = isOwn ? [] : [...(codes ?? [])];
  return new Set(among.flatMap(([code, item]) => (is(code, item) ? [code] : [])));
}

/** The id of a breakdown dimension, and of one of its categories. */
export const dimensionId = ({ id }: Component): string => idOf(id, 'd');
export const categoryId = (code: string): string => idOf(code, 'c');
export const regionId = (code: string): string => idOf(code, 'r');

/** A sign that makes a spreadsheet run a text. */
const FORMULA = /^[=+\-@]/;

/**
 * A code as a cell of the list writes it: the code itself, or an id of it where it would not be read as it
 * stands, so that no two codes become one.
 */
export const labelOf = (code: string): string =>
  plainText(code) === code && !FORMULA.test(code) ? code : stableId('k', code);

function labelsOf(
  codes: ReadonlyMap<string, Code>,
  meaning: (code: string) => Meaning,
): Record<string, Meaning> {
  return Object.fromEntries([...codes.keys()].map((code) => [labelOf(code), meaning(code)]));
}

function categoryColumn(component: Component, header: string): ColumnMapping {
  const dimension = dimensionId(component);
  const codes = component.codes ?? new Map<string, Code>();
  const whole = wholeAmong(component);
  const labels = labelsOf(codes, (code) =>
    whole.has(code) ? {} : { breakdown: { [dimension]: categoryId(code) } },
  );
  return { header, holds: 'category', dimension, labels };
}

/** What a column of a list is, in the words of a mapping. Of the value, status and indicator more is known. */
export function listColumn(component: Component, header: string): ColumnMapping {
  const { role, codes = new Map<string, Code>(), attribute } = component;
  switch (role) {
    case 'period':
      return { header, holds: 'period' };
    case 'region':
      return {
        header,
        holds: 'region',
        labels: labelsOf(codes, (code) => ({ region: regionId(code) })),
      };
    case 'category':
      return categoryColumn(component, header);
    case 'value':
      return { header, holds: 'value' };
    case 'numerator':
    case 'denominator':
      return { header, holds: 'value', meaning: { as: role } };
    case 'status':
      return { header, holds: 'status' };
    case 'conf':
      return { header, holds: 'attribute', attribute: 'conf' };
    case 'note':
      return { header, holds: 'attribute', attribute: 'note' };
    case 'attribute':
      return { header, holds: 'attribute', attribute: attribute as 'raw' };
    default:
      return { header, holds: 'nothing', leave: 'other' };
  }
}
