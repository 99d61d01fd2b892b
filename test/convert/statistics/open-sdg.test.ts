import { describe, expect, it } from 'vitest';
import { withSdgMetadata } from '../../../src/convert/statistics/open-sdg-metadata.js';
import { readStatistics, type ReadStatistics } from '../../../src/convert/statistics/read.js';
import { holdsOf, textsOf } from './list-of.js';

const read = (text: string, name = 'indicator_1-2-1.csv'): ReadStatistics =>
  readStatistics(text, name)!;

const TABLE = `Year,Series,Units,Sex,Area,GeoCode,Value
2016,Poor,Percent,,,,12.5
2016,Poor,Percent,Female,,,13
2016,Poor,Percent,,North,N1,
2017,Poor,Persons,,South,S1,4000
`;

const METADATA = `---
indicator_name: Proportion of the population below the line
indicator_number: 1.2.1
graph_title: global_indicators.1-2-1-title
data_footnote: >
    Households are those
    of the survey.
source_organisation_1: "Office: Statistics"
source_url_1: https://statistics.example/1-2-1
computation_units: Percent
graph_target_lines:
  - series: ''
    value: 10
---
`;

describe('a table of Open SDG', () => {
  const found = read(TABLE);

  it('has its years, its places and its breakdowns, of which a blank one is the whole', () => {
    expect(holdsOf(found)).toEqual({
      Year: 'period',
      Series: 'indicator',
      Units: 'nothing',
      Sex: 'category',
      Area: 'nothing',
      GeoCode: 'region',
      Value: 'value',
    });
    expect(
      textsOf(found)
        .slice(1)
        .map((row) => row.slice(3)),
    ).toEqual([
      ['', '', 'whole', '12.5'],
      ['Female', '', 'whole', '13'],
      ['', 'North', 'N1', ''],
      ['', 'South', 'S1', '4000'],
    ]);
  });

  it('takes the breakdown that says the same as the codes of places for their names', () => {
    expect(found.mapping.document.regions.items.map(({ id, name }) => [id, name])).toEqual([
      ['N1', 'North'],
      ['S1', 'South'],
      ['whole', { 'zh-CN': '全部地区', en: 'Whole area' }],
    ]);
  });

  it('makes two indicators of one series in two units', () => {
    expect(found.mapping.document.indicators.map(({ unit }) => unit)).toEqual([
      'percent',
      'person',
    ]);
  });

  it('keeps figures that its rules forbid as they stand, to be refused', () => {
    expect(textsOf(read('Year,Value\n2016,<5\n'))[1]).toEqual(['2016', '<5']);
  });

  it('is none where its columns have other names', () => {
    expect(readStatistics('year,value\n2016,5\n', 'a.csv')).toBeUndefined();
    expect(readStatistics('Year,Value,Note\n2016,5,x\n', 'a.csv')).toBeUndefined();
  });
});

describe('the metadata of Open SDG', () => {
  it('give the indicator its name, unit, source and footnote', () => {
    const { mapping } = read('Year,Sex,Value\n2016,,5\n');
    const { dataset, indicators, sources } = withSdgMetadata(mapping, METADATA).document;
    expect(dataset).toMatchObject({
      title: 'Proportion of the population below the line',
      publisher: { name: 'Office: Statistics' },
      notes: ['Households are those of the survey.'],
    });
    expect(indicators).toMatchObject([
      { name: 'Proportion of the population below the line', unit: 'percent' },
    ]);
    expect(sources).toMatchObject([
      { title: 'Office: Statistics', url: 'https://statistics.example/1-2-1' },
    ]);
    expect(indicators[0]!.source).toBe(sources![0]!.id);
  });

  it('may stand above the table', () => {
    const found = read(`${METADATA}Year,Value\n2016,5\n`);
    expect(found.mapping.document.indicators[0]!.unit).toBe('percent');
    expect(textsOf(found)[1]).toEqual(['2016', '5']);
  });

  it('may be JSON, and say nothing by the key of a translation', () => {
    const { mapping } = read('Year,Value\n2016,5\n');
    const json = JSON.stringify({
      indicator_name: 'global_indicators.1-2-1-title',
      graph_title: 'Poverty',
    });
    expect(withSdgMetadata(mapping, json).document.dataset.title).toBe('Poverty');
  });
});
