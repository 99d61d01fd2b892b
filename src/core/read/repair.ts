import { problem, type Problem } from '../contract/problem.js';
import { assemble, CONTRACT_VERSION, type Parsed, type Unprotected } from './assemble.js';
import { notJson } from './not-json.js';
import { plainCopy } from './plain-copy.js';
import { ProblemList } from './problem-list.js';
import { isReleaseIndex, readIndex } from './release-index.js';
import { schemaProblem } from './schema-problem.js';
import { MOST_FAULTS, validate, type Reference, type SchemaError } from './validate.js';
import { withoutFaults } from './without-faults.js';

/** A text that is no JSON, without a byte order mark, and what JSON.parse said of it. */
export interface NotJson {
  text: string;
  error: SyntaxError;
}

/** A document that is not valid, or of another version, and what validation found in it. */
export interface NotValid {
  document: unknown;
  errors: SchemaError[];
  references: Reference[];
}

/** A document that threw when it was looked at, which no document of JSON does. */
export interface NotReadable {
  document: unknown;
  thrown: unknown;
}

export type Faulty = NotJson | NotValid | NotReadable;

/**
 * What can be saved of a faulty document, and all that is wrong with it. The smallest part that holds
 * a fault is left out: one cell, one row, one field, one entry of a list. The input is not changed.
 * What was thrown is thrown again where the document is not to blame.
 */
export function repair(faulty: Faulty): Parsed | Unprotected {
  if ('text' in faulty) return { problems: [notJson(faulty.text, faulty.error)] };
  if (!('thrown' in faulty)) return repaired(faulty, new ProblemList(faulty.document));
  const { copy, problems } = plainCopy(faulty.document);
  if (problems.length === 0) throw faulty.thrown;
  const list = new ProblemList(copy);
  list.addEach(problems, (fault) => fault);
  return repaired({ document: copy, ...validate(copy) }, list);
}

function repaired(
  { document, errors, references }: NotValid,
  list: ProblemList,
): Parsed | Unprotected {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const type = Array.isArray(document) ? 'array' : document === null ? 'null' : typeof document;
    return { problems: [problem('not-an-object', '', { found: type })] };
  }
  if (isReleaseIndex(document)) return readIndex(document);
  const newer = newerVersion(document);
  if (newer?.code === 'newer-major') return { problems: [newer] };
  if (newer) list.add(newer);
  const isTooMany = errors.length >= MOST_FAULTS;
  if (isTooMany) list.add(problem('too-many-faults', '', { count: MOST_FAULTS }));
  list.addEach(errors, (error) => schemaProblem(error, document, newer !== undefined));
  const left = isTooMany ? undefined : withoutFaults(document, errors);
  if (!left) return { problems: list.problems };
  return assemble(left.contract, references, list, left.placeOf);
}

/** The problem of a document that is of a version yet to come. */
function newerVersion(document: { contract?: unknown }): Problem | undefined {
  const stated = document.contract;
  if (typeof stated !== 'string') return undefined;
  const [major = NaN, minor = NaN] = stated.split('.').map(Number);
  const [knownMajor = NaN, knownMinor = NaN] = CONTRACT_VERSION.split('.').map(Number);
  const args = { value: stated, known: CONTRACT_VERSION };
  if (major > knownMajor) return problem('newer-major', '/contract', args);
  if (minor > knownMinor) return problem('newer-minor', '/contract', args, 'warning');
  return undefined;
}
