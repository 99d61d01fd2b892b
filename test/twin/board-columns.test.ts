import { describe, expect, it } from 'vitest';
import { TRACKS } from '../../src/elements/board/columns.js';
import { measured } from '../../src/elements/board/spans.js';
import { columnClasses, LAYOUTS, widthClass, widthsOf } from '../../src/twin/board-columns.js';

const card = (tag: string) => ({ tag, inMode: false, isEmpty: false });

describe('the columns of a board before its script', () => {
  it('are a class for each number of columns, and one where a row begins', () => {
    const [first, second, line] = columnClasses([card('gf-ranking'), card('gf-trend'), undefined]);
    expect(first).toEqual(expect.arrayContaining(['gf-12-80', 'gf-12-first']));
    expect(second).toContain('gf-12-160');
    expect(second).not.toContain('gf-12-first');
    expect(line).toEqual([]);
  });

  it('have a width in the sheet, whatever stands on the board', () => {
    const known = new Set(
      LAYOUTS.flatMap(([, columns]) =>
        widthsOf(columns).map((tracks) => widthClass(columns, tracks)),
      ),
    );
    for (const one of measured) {
      for (const other of measured) {
        for (const count of [1, 2, 3, 5, 7]) {
          const cards = [...Array<string>(count).fill(one), other].map(card);
          for (const name of columnClasses(cards).flat()) {
            if (!name.endsWith('-first'))
              expect(known, `${count} ${one}, ${other}`).toContain(name);
          }
        }
      }
    }
    expect(Math.max(...widthsOf(12))).toBeLessThan(TRACKS);
  });
});
