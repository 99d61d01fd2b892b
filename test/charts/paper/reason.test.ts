import { describe, expect, it } from 'vitest';
import { reasonBlock } from '../../../src/charts/paper/reason.js';
import { crowded, marksOf, only, number, texts } from '../../support/drawing.js';

const room = { width: 200, em: 16 };

describe('a reason on paper', () => {
  it('stands beside a line as high as it is, in as many lines as it needs', () => {
    const block = reasonBlock(
      { heading: '不画成整体', reasons: ['各类别可能有重复，不能相加。'] },
      room,
    );
    const marks = marksOf(block.marks);
    expect(texts(marks).join('')).toBe('不画成整体各类别可能有重复，不能相加。');
    expect(number(only(marks, 'rect.reason-line'), 'height')).toBeCloseTo(block.height);
    expect(crowded(marks, { ...block, em: 16 })).toEqual([]);
  });

  it('has no line where there is nothing to say', () => {
    expect(reasonBlock({ reasons: [] }, room)).toMatchObject({ height: 0, marks: [] });
  });
});
