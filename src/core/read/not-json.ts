import { problem, type Problem } from '../contract/problem.js';
import { jsonFault, type JsonFault } from './json-fault.js';
import { placeInText } from './place-in-text.js';

/**
 * What is wrong with a text that is no JSON: nothing at all, a web page, a file cut off, or a slip, with
 * its line and column and what it is.
 */
export function notJson(text: string, error: SyntaxError): Problem {
  const start = text.trimStart();
  if (start === '') return problem('empty-document', '');
  if (start.startsWith('<')) {
    return problem('html-instead-of-json', '', { value: start.slice(0, 60) });
  }
  const fault = jsonFault(text) ?? faultOf(text, error);
  if (fault.kind === 'cut-off') {
    return problem('truncated-json', '', { length: text.length, value: squeezed(text.slice(-40)) });
  }
  const { kind, position, found, opened } = fault;
  return problem('not-json', '', {
    ...placeInText(text, position),
    value: squeezed(text.slice(Math.max(0, position - 20), position + 20)),
    kind,
    found,
    ...openedAt(text, opened),
  });
}

function openedAt(text: string, opened: number | undefined): Problem['args'] {
  if (opened === undefined) return {};
  const { line, column } = placeInText(text, opened);
  return { opened: text[opened]!, openedLine: line, openedColumn: column };
}

/** Where the engine says that a fault is, should it know of one that we do not. */
function faultOf(text: string, { message }: SyntaxError): JsonFault {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  return { kind: 'unknown-character', position, found: text[position] ?? '' };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
