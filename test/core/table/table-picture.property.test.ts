import { describe, expect, it } from 'vitest';
import type { TextCell } from '../../../src/core/table/table-grid.js';
import { pictureOfTable } from '../../../src/core/table/table-picture.js';
import { readTable } from '../../../src/core/table/table-text.js';

/** A sequence of numbers below 1 that a seed always gives again. */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const TEXTS = [
  '',
  '',
  '—',
  '…',
  '12',
  '1,234',
  '-3.5',
  '95.2%',
  '735人次',
  '1.2亿元',
  '约30',
  '30余家',
  '持平',
  '增长5%',
  '12,34',
  '(12)',
  '街道',
  '指标',
  '单位',
  '计量单位',
  '序号',
  '年份',
  '合计',
  '其中：男',
  '一、收入',
  '本月',
  '累计',
  '同比（%）',
  '目标（人）',
  '完成率',
  '2023年',
  '2024年',
  '2024年1-3月',
  '2009-10',
  '一季度',
  '3月',
  'Jan-24',
  'FY2023',
  '人',
  '%',
  '万元',
  '单位：万元',
  '注：初步数。',
  '来源：某局',
  '总人口（万人）',
  '城镇，万人',
  'Total',
  'Country Code',
  '2024年各街道情况（人）',
  '\n',
  '1\n2',
  '（',
  '）%',
  '[YR2019]',
];

function tableOf(seed: number): TextCell[][] {
  const random = randomOf(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const width = 1 + pick(6);
  return Array.from({ length: pick(9) }, () =>
    Array.from({ length: Math.max(0, width - pick(2)) }, () => ({
      text: TEXTS[pick(TEXTS.length)]!,
      colSpan: random() < 0.05 ? 1 + pick(8) : 1,
      rowSpan: random() < 0.05 ? 1 + pick(1000) : 1,
      head: random() < 0.2,
      indent: random() < 0.1 ? pick(4) : 0,
    })),
  );
}

describe('any table', () => {
  it('is drawn or refused with a reason, and never throws', () => {
    let drawn = 0;
    for (let seed = 1; seed <= 2000; seed++) {
      const read = readTable(TEXTS[seed % TEXTS.length]!, tableOf(seed));
      const model = 'code' in read ? read : pictureOfTable(read);
      if ('code' in model) expect(model.code, String(seed)).toMatch(/^table-/);
      else {
        drawn++;
        for (const { parsed } of model.cards) {
          expect(parsed.dataset!.indicators.get('figure')!.name, String(seed)).not.toBe('');
        }
      }
    }
    expect(drawn).toBeGreaterThan(100);
  });

  it('is read in time that grows with its cells alone', () => {
    const wide = Array.from({ length: 400 }, (_, r) =>
      Array.from({ length: 60 }, (_, c) => ({
        text: r === 0 ? `指标${c}（人）` : c === 0 ? `第${r}街道` : String(r * c),
        colSpan: 1,
        rowSpan: 1,
      })),
    );
    const start = performance.now();
    const read = readTable('情况', wide);
    expect('code' in read ? read : pictureOfTable(read)).toHaveProperty('cards');
    expect(
      readTable('', [[{ text: ' 1,'.repeat(20_000), colSpan: 1, rowSpan: 1 }]]),
    ).toHaveProperty('code');
    const far = { text: '1', colSpan: 1000, rowSpan: 65_534 };
    expect(
      readTable(
        '',
        Array.from({ length: 300 }, () => [far, far]),
      ),
    ).toHaveProperty('code');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
