import { pointer, pointerSteps, problem, type Problem } from '../contract/problem.js';
import { excerpt } from './excerpt.js';
import { MOST_VALUES, type SchemaError } from './validate.js';

type Tree = Record<string | number, unknown>;

/** What a fault of structure is, for a reader: which field, what stands there, what may. */
export function schemaProblem(error: SchemaError, document: unknown, newerMinor = false): Problem {
  const { path, keyword, expected } = error;
  const found = valueAt(path, document);
  const cited = () => excerpt(found);
  const names = pointerSteps(path).filter((step) => !/^\d+$/.test(step));
  const field = names[names.length - 1] ?? '';
  switch (keyword) {
    case 'required':
      return problem('missing-field', path, { field: expected });
    case 'additionalProperties': {
      const severity = newerMinor ? 'warning' : 'error';
      return problem('unknown-field', path + pointer(expected), { field: expected }, severity);
    }
    case 'type':
      if (typeof found === 'number' && !Number.isFinite(found)) {
        return problem('not-finite', path, { field, value: cited() });
      }
      return problem('wrong-type', path, { field, value: cited(), expected });
    case 'pattern':
      return problem(field === 'url' ? 'unsafe-link' : 'bad-value', path, {
        field,
        value: cited(),
      });
    default:
      if (expected === 'values') return problem('too-many-values', '', { count: MOST_VALUES });
      return problem('bad-value', path, { field, value: cited(), allowed: expected });
  }
}

/** What stands at the path. */
function valueAt(path: string, document: unknown): unknown {
  return pointerSteps(path).reduce<unknown>((at, step) => (at as Tree | null)?.[step], document);
}
