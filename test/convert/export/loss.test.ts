import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { exportContract, type ExportFormat } from '../../../src/convert/export/export.js';
import { contract, indicator, text } from '../../../stories/documents/document.js';

const jobs = indicator('jobs', { name: text('新增就业', 'New jobs') });

const lossesOf = async (more: Partial<Contract>, format: ExportFormat) => {
  const { losses } = await exportContract(contract({ indicators: [jobs], ...more }), format);
  return Object.fromEntries(losses.map(({ code, count }) => [code, count]));
};

const row = { indicator: 'jobs', region: 'A', period: '2024-01', value: 3 } as const;

describe('what an export loses', () => {
  it('is nothing where a format holds all', async () => {
    const observations = [{ ...row, note: text('附注', 'A note'), raw: '三人' }];
    for (const format of [
      'csv',
      'xlsx',
      'csvw',
      'datapackage',
      'json-stat',
      'sdmx-json',
    ] as const) {
      expect(await lossesOf({ observations }, format)).toEqual({});
    }
  });

  it('names cells that say neither a figure nor why there is none', async () => {
    const data: Contract['data'] = [
      {
        frequency: 'M',
        periods: ['2024-01', '2024-02'],
        regions: ['A'],
        values: { jobs: [[1, null]] },
      },
    ];
    expect(await lossesOf({ data }, 'csv')).toEqual({ 'empty-cells': 1 });
  });

  it('names line breaks in a table, and none in a workbook', async () => {
    const observations = [{ ...row, note: '两行\n文字' }];
    expect(await lossesOf({ observations }, 'csv')).toEqual({ 'line-breaks': 1 });
    expect(await lossesOf({ observations }, 'xlsx')).toEqual({});
  });

  it('names published changes where a format has figures alone', async () => {
    const changes: Contract['changes'] = [
      { indicator: 'jobs', region: 'A', period: '2024-01', basis: 'year-on-year', value: 5 },
    ];
    const more = { observations: [row], changes };
    expect(await lossesOf(more, 'csv')).toEqual({});
    expect(await lossesOf(more, 'json-stat')).toEqual({ changes: 1 });
    expect(await lossesOf(more, 'sdmx-json')).toEqual({ changes: 1 });
  });

  it('names all that a message of codes and figures has no room for', async () => {
    const losses = await lossesOf(
      {
        observations: [{ ...row, note: '=1+1' }],
        targets: [{ indicator: 'jobs', comparator: 'ge', value: 5 }],
        breaks: [{ period: '2023-07', text: '口径调整' }],
        annotations: [{ period: '2023-07', text: '技能月' }],
        sources: [{ id: 's', title: '台账' }],
        programmes: [{ id: 'p', name: '职通车' }],
      },
      'sdmx-csv',
    );
    expect(losses).toMatchObject({
      targets: 1,
      breaks: 1,
      annotations: 1,
      sources: 1,
      presentation: 1,
      definitions: 1,
      guards: 1,
    });
    expect(losses.english).toBeGreaterThan(0);
  });

  it('names ids that SDMX takes for something else', async () => {
    const observations = [{ ...row, breakdown: { unit: 'a' } }];
    const dimensions = [{ id: 'unit', name: '单位', categories: [{ id: 'a', name: '甲' }] }];
    expect((await lossesOf({ observations, dimensions }, 'sdmx-json')).ids).toBe(1);
    expect((await lossesOf({ observations, dimensions }, 'json-stat')).ids).toBeUndefined();
  });

  it('names a date of the data that figures reach beyond', async () => {
    const { dataset } = contract({});
    const more = { observations: [row], dataset: { ...dataset, asOf: '2023-12' } };
    expect(await lossesOf(more, 'csv')).toEqual({ 'data-date': 1 });
  });
});
