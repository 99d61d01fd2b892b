import { describe, expect, it } from 'vitest';
import { printDocument } from '../../stories/book/print-document.js';

describe('a printed document', () => {
  it('is the same document', () => {
    const document = {
      a: [1, null, 'x"y'],
      b: { c: {} },
      d: [],
      e: 'z'.repeat(200),
      f: [['q'.repeat(90)]],
    };
    expect(JSON.parse(printDocument(document))).toEqual(document);
  });

  it('leaves out what JSON leaves out', () => {
    expect(printDocument({ a: undefined, b: 1 })).toBe('{ "b": 1 }');
  });

  it('fills its lines with figures, none of them long', () => {
    const rate = Array.from({ length: 60 }, (_, i) => 94.1 + i);
    const lines = printDocument({ rate }).split('\n');
    expect(lines.length).toBeLessThan(14);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(70);
  });
});
