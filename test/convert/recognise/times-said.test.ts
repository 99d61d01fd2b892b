import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/convert/recognise/recognise.js';
import { seenTables } from '../../../src/convert/recognise/seen-table.js';
import { timesSaid } from '../../../src/convert/recognise/times-said.js';
import { places } from '../../support/places.js';
import { workbookOf } from '../../support/sheets.js';

const { indicators: catalogue } = JSON.parse(
  readFileSync(new URL('../../../data/catalogue.json', import.meta.url), 'utf8'),
);
const zhejiang = await places(['33']);
const read = (text: string) =>
  recognise([workbookOf(text)], { catalogue, places: zhejiang, today: '2024-04-10' });

const districts = (title: string) => `
  ${title}{2}
  区|城镇新增就业人数（人）
  上城区|120
  下城区|130
  拱墅区|140
  西湖区|150`;

describe('districts before April 2021', () => {
  it('are those of that time, under ids of their own', () => {
    const { mapping, choices } = read(districts('杭州市2020年各区就业情况'));
    expect(choices.filter(({ code }) => code === 'region')).toEqual([]);
    const { items } = mapping.document.regions;
    expect(items).toContainEqual(
      expect.objectContaining({ id: '330103@2019', name: '下城区', validTo: '2021-04-08' }),
    );
    expect(items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['330102@2019', '330105@2019', '330106']),
    );
    expect(items.map(({ id }) => id)).not.toContain('330105');
  });

  it('are asked for where a table is of later, without a guess', () => {
    const { choices, mapping } = read(districts('杭州市2023年各区就业情况'));
    const asked = choices.filter(({ code }) => code === 'region');
    expect(asked.map(({ text }) => text)).toEqual(['下城区']);
    expect(asked[0]).not.toHaveProperty('guess');
    expect(asked[0]!.options.map(({ value }) => value)).toContainEqual({ region: '330103@2019' });
    expect(mapping.document.regions.items.map(({ id }) => id)).toContain('330105');
  });

  it('are asked for where a table is of both times', () => {
    const both = `
      杭州市各区城镇新增就业人数{3}
      区|2019年（人）|2023年（人）
      拱墅区|120|240
      西湖区|130|140`;
    const asked = read(both).choices.filter(({ code }) => code === 'region');
    expect(asked.map(({ text }) => text)).toEqual(['拱墅区']);
    expect(asked[0]).not.toHaveProperty('guess');
  });
});

describe('the times that tables speak of', () => {
  const times = (text: string) => timesSaid(seenTables([workbookOf(text)]));

  it('are the first and the last, and a year before where they compare with one', () => {
    expect(times(districts('2021年3月各区就业情况'))).toEqual({ since: '2021-03', on: '2021-03' });
    const compared = `
      2022年2月各区就业情况{3}
      区|本月|上年同期
      西湖区|130|140
      滨江区|130|140`;
    expect(times(compared)).toEqual({ since: '2021-02', on: '2022-02' });
    expect(times(districts('各区就业情况'))).toEqual({});
  });

  it('are those of the name of a file only where the file itself says none', () => {
    const named = (title: string) =>
      timesSaid(seenTables([{ ...workbookOf(districts(title)), name: 'C2014.xls' }]));
    expect(named('表20.14 各区就业情况（2017）')).toEqual({ since: '2017', on: '2017' });
    expect(named('各区就业情况')).toEqual({ since: '2014', on: '2014' });
  });
});
