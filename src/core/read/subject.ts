import { pointerSteps, type Problem } from '../contract/problem.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = (value: unknown, step: string | undefined): unknown =>
  isTree(value) && step !== undefined ? value[step] : undefined;
const id = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * The indicator and the region of a document that a place in it is about, as far as it is about single
 * ones: a cell, a row, a target, an entry of the lists of indicators and regions.
 */
export function subjectOf(document: unknown, path: string): NonNullable<Problem['about']> {
  const [list = '', index, part, name, row] = pointerSteps(path);
  const entry = at(at(document, list), index);
  // /regions/items/3: a step further in than the other lists.
  if (list === 'regions') return { region: id(at(at(entry, part), 'id')) };
  if (list === 'indicators') return { indicator: id(at(entry, 'id')) };
  if (list === 'data') {
    const ofMatrix = part === 'values' ? row : undefined;
    return { indicator: name, region: id(at(at(entry, 'regions'), ofMatrix)) };
  }
  return { indicator: id(at(entry, 'indicator')), region: id(at(entry, 'region')) };
}
