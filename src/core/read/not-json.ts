import { problem, type Problem } from '../contract/problem.js';

/** What is wrong with a text that is no JSON: nothing at all, a web page, a file cut off, or a slip. */
export function notJson(text: string, error: SyntaxError): Problem {
  if (text === '') return problem('empty-document', '');
  if (text.startsWith('<')) {
    return problem('html-instead-of-json', '', { value: text.slice(0, 60) });
  }
  const place = /position (\d+)/.exec(error.message)?.[1];
  const atEnd = /end of (JSON|data)|Unterminated/i.test(error.message);
  if (atEnd || Number(place) >= text.length) {
    return problem('truncated-json', '', { length: text.length, value: squeezed(text.slice(-40)) });
  }
  const position = Number(place ?? 0);
  const lines = text.slice(0, position).split('\n');
  return problem('not-json', '', {
    line: lines.length,
    column: (lines[lines.length - 1]?.length ?? 0) + 1,
    value: squeezed(text.slice(Math.max(0, position - 20), position + 20)),
  });
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');
