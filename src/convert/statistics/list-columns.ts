import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import type { Code, Component } from './listing.js';
import { wordsOf } from './listing.js';
import { idOf } from './stated-id.js';

/** Codes and names of the whole, which a breakdown does not name (SDMX guidelines for code lists: _T, _Z). */
const WHOLE = /^(?:_T|_Z)$/;
const WHOLE_NAME =
  /^(?:total|all|all items|both sexes|not applicable|合计|总计|小计|全部|不分组)$/i;

export const isWhole = (code: string, { name }: Code): boolean =>
  WHOLE.test(code) || wordsOf(name).some((word) => WHOLE_NAME.test(word.trim()));

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
  plainText(code) === code && !FORMULA.test(code) ? code : `k${idOf(`${code} `, '')}`;

function labelsOf(
  codes: ReadonlyMap<string, Code>,
  meaning: (code: string, item: Code) => Meaning,
): Record<string, Meaning> {
  return Object.fromEntries([...codes].map(([code, item]) => [labelOf(code), meaning(code, item)]));
}

function categoryColumn(component: Component, header: string): ColumnMapping {
  const dimension = dimensionId(component);
  const labels = labelsOf(component.codes ?? new Map(), (code, item) =>
    isWhole(code, item) ? {} : { breakdown: { [dimension]: categoryId(code) } },
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
