import { describe, expect, it } from 'vitest';
import { pointer, problem } from '../../../src/core/contract/problem.js';
import { parse } from '../../../src/core/read/parse.js';
import { withLines } from '../../../src/core/read/places-in-source.js';
import { problemSentence } from '../../../src/i18n/problem-sentence.js';
import { text } from '../../support/files.js';
import { growth } from '../../support/growth.js';

const placed = (source: string, ...paths: string[]) =>
  withLines(
    source,
    paths.map((path) => problem('bad-value', path)),
  ).map(({ line, column }) => [line, column]);

describe('a problem in a document that was read from a text', () => {
  it('has the line and column where what it is about begins', () => {
    const source = `{
  "a": [10, 20,
    30],
  "b": {"c": "x, \\"]{", "d": [[1, 2], [3, 4]]}
}`;
    expect(placed(source, '/a', '/a/0', '/a/1', '/a/2', '/b/c', '/b/d/1/0')).toEqual([
      [2, 3],
      [2, 9],
      [2, 13],
      [3, 5],
      [4, 9],
      [4, 40],
    ]);
  });

  it('has them for names with slashes, tildes and escapes, and for the last of two names alike', () => {
    const source = '{"a/b~c": 1,\n"\\u5730\\u533a": 2,\n"x": 1,\n"x": 2}';
    expect(placed(source, pointer('a/b~c'), '/地区', '/x')).toEqual([
      [1, 2],
      [2, 1],
      [4, 1],
    ]);
  });

  it('has none where the place is not in the text, or is the document', () => {
    const none = [undefined, undefined];
    expect(placed('{"a": [1]}', '', '/b', '/a/1', '/a/0/c', '@region')).toEqual(
      Array.from({ length: 5 }, () => none),
    );
  });

  it('has the line of the cell, and of what lacks a field', () => {
    const source = text('broken/value-is-text.json');
    const [fault] = parse(source).problems;
    expect(source.split('\n')[fault!.line! - 1]).toContain(String(fault!.args.value));
    expect(problemSentence(fault!, 'zh-CN')).toContain(`${fault!.path}（第 ${fault!.line} 行）：`);
    expect(problemSentence(fault!, 'en')).toContain(`${fault!.path} (line ${fault!.line}): `);
  });

  it('is placed in time that grows with the text alone', () => {
    const placing = (count: number) => {
      const cells = Array.from({ length: count }, (_, i) => i);
      const source = JSON.stringify({ cells }, undefined, 1);
      const problems = cells.slice(-200).map((i) => problem('bad-value', pointer('cells', i)));
      return () => void withLines(source, problems);
    };
    expect(growth(placing, 50_000)).toBeLessThan(9);
  });
});
