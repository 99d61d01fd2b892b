import { problem, type Problem } from '../contract/problem.js';
import { assemble, capped, CONTRACT_VERSION, type Parsed } from './read.js';
import { checkStructure } from './repair.js';

/** Reads a document from its text. Never throws: whatever is wrong becomes a problem. */
export function parse(text: string): Parsed {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (trimmed === '') return failed(problem('empty-document', ''));
  if (trimmed.startsWith('<')) {
    return failed(problem('html-instead-of-json', '', { value: trimmed.slice(0, 60) }));
  }
  try {
    return parseDocument(JSON.parse(trimmed));
  } catch (error) {
    return failed(syntaxProblem(trimmed, error as Error));
  }
}

/**
 * Reads a document that has been parsed already, `data` of a tag or an inline script block. Faulty
 * parts are left out one by one and reported together; the input is not changed. Never throws.
 */
export function parseDocument(document: unknown): Parsed {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const found = Array.isArray(document) ? 'array' : document === null ? 'null' : typeof document;
    return failed(problem('not-an-object', '', { found }));
  }
  const stated = (document as { contract?: unknown }).contract;
  const version = typeof stated === 'string' ? stated : CONTRACT_VERSION;
  const [major, minor] = version.split('.').map(Number);
  const [ownMajor, ownMinor] = CONTRACT_VERSION.split('.').map(Number);
  if (major! > ownMajor!) {
    return failed(problem('newer-major', '/contract', { value: version, known: CONTRACT_VERSION }));
  }
  const newer = minor! > ownMinor!;
  const { contract, problems, references } = checkStructure(document, newer);
  if (newer) {
    const args = { value: version, known: CONTRACT_VERSION };
    problems.unshift(problem('newer-minor', '/contract', args, 'warning'));
  }
  if (!contract) return { problems: capped(problems) };
  return assemble(contract, references, problems);
}

function failed(fault: Problem): Parsed {
  return { problems: [fault] };
}

/** A truncated document ends inside a value; any other syntax error is named with its place. */
function syntaxProblem(text: string, error: Error): Problem {
  const place = /position (\d+)/.exec(error.message)?.[1];
  const atEnd = /end of (JSON|data)|Unterminated/i.test(error.message);
  if (atEnd || Number(place) >= text.length) {
    return problem('truncated-json', '', { length: text.length, value: squeezed(text.slice(-40)) });
  }
  const before = text.slice(0, Number(place ?? 0)).split('\n');
  return problem('not-json', '', {
    line: before.length,
    column: (before[before.length - 1]?.length ?? 0) + 1,
    value: squeezed(text.slice(Math.max(0, Number(place ?? 0) - 20), Number(place ?? 0) + 20)),
  });
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');
