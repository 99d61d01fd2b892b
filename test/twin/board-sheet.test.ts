import { describe, expect, it } from 'vitest';
import { documentSource } from '../../src/data/document-source.js';
import { boardSheetOf, type Board } from '../../src/twin/board-sheet.js';
import { crowded, marksOf, texts } from '../support/drawing.js';
import { sample } from '../support/on-paper.js';
import { PLACE } from '../support/sample.js';

const NOW = Date.parse('2025-01-20T10:00:00+08:00');
const RATE = { indicator: 'employment-rate' };

const CARDS: Board['cards'] = [
  { tag: 'gf-filter', attributes: {} },
  { tag: 'gf-stat', attributes: { ...RATE, compare: 'year-on-year' } },
  { tag: 'gf-stat', attributes: { indicator: 'resident-clubs' } },
  { tag: 'gf-trend', attributes: RATE },
  { tag: 'gf-tiles', attributes: RATE },
  { tag: 'gf-stat', attributes: { indicator: 'nothing-of-the-sort' } },
];

async function drawn(
  { width = 1200, lang = 'zh-CN', cards = CARDS }: { width?: number } & Partial<Board> = {},
  attributes: Board['attributes'] = {},
) {
  const around = { source: documentSource(sample()), now: NOW };
  const sheet = await boardSheetOf({ attributes, lang, cards }, around);
  const block = sheet?.form({ width, em: 16 });
  return (
    block && {
      block,
      tables: sheet!.tables,
      marks: marksOf(block.marks),
      said: texts(marksOf(block.marks)),
    }
  );
}

describe('a board as one sheet', () => {
  it('has room for all its words, on a phone, on a sheet and across two pages', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        const { block, marks } = (await drawn({ width, lang }))!;
        expect(block.width).toBe(width);
        expect(crowded(marks, { ...block, em: 16 }), `${width} ${lang}`).toEqual([]);
      }
    }
  });

  it('says what all cards say once: made-up data, source, dates', async () => {
    const { said } = (await drawn())!;
    const all = said.join(' ');
    expect(all.split('示例数据，非真实统计')).toHaveLength(2);
    expect(all.split('数据截至')).toHaveLength(2);
    expect(all.split('来源：')).toHaveLength(2);
  });

  it('has every card with its figures in rows, and why one has none', async () => {
    const { said } = (await drawn())!;
    expect(said).toContain('1,950个');
    expect(said.filter((text) => text === '96.5%').length).toBeGreaterThanOrEqual(2);
    expect(said.join(' ')).toContain('nothing-of-the-sort');
    const wide = (await drawn())!.block.height;
    expect((await drawn({ width: 660 }))!.block.height).toBeGreaterThan(wide);
  });

  it('hands its region on to the cards, and names it', async () => {
    const { said } = (await drawn({}, { region: '390105001' }))!;
    expect(said.join(' ')).not.toContain(`${PLACE.name} · 2024年12月`);
  });

  it('gives the figures of its cards as tables, for whoever does not see the drawing', async () => {
    const { tables } = (await drawn())!;
    expect(tables).toHaveLength(4);
    expect(tables[0]!.caption).toContain('就业率');
    expect(tables.every(({ rows }) => rows.length > 0)).toBe(true);
  });

  it('is none where no card shows a picture', async () => {
    expect(await drawn({ cards: [{ tag: 'gf-filter', attributes: {} }] })).toBeUndefined();
  });
});
