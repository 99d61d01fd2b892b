import { describe, expect, it } from 'vitest';
import { periodIn, readCaption } from '../../../src/core/table/caption-text.js';

describe('a caption', () => {
  it('gives name, unit, date and source, as far as it states them', () => {
    expect(readCaption(['就业率（%） 数据截至2024-06 来源：区人社局'])).toMatchObject({
      name: '就业率',
      units: ['%'],
      asOf: '2024-06',
      source: '区人社局',
      year: '',
    });
    expect(
      readCaption(['2024年培训情况（单位：人次），数据截至2024年6月30日；数据来源：人社局']),
    ).toMatchObject({
      name: '2024年培训情况',
      units: ['人次'],
      asOf: '2024-06-30',
      source: '人社局',
      year: '2024',
    });
    expect(readCaption(['就业率（数据截至：2024年6月底）'])).toMatchObject({
      name: '就业率',
      asOf: '2024-06',
    });
    expect(readCaption(['各街道情况 单位：万元'])).toMatchObject({
      name: '各街道情况',
      units: ['万元'],
    });
    expect(readCaption(['生产总值（亿元） 2024年'])).toMatchObject({
      units: ['亿元'],
      year: '2024',
    });
    expect(readCaption(['Jobs (thousands), source: Office'])).toMatchObject({
      name: 'Jobs',
      units: ['thousands'],
      source: 'Office',
    });
  });

  it('may state several units, and takes no second word for one', () => {
    expect(readCaption(['单位：亿元、%']).units).toEqual(['亿元', '%']);
    expect(readCaption(['单位：人次，见附注']).units).toEqual(['人次']);
    expect(readCaption(['单位：人、吉焦']).units).toEqual(['人', '吉焦']);
    expect(readCaption(['Unit: persons, lessons']).units).toEqual(['persons', 'lessons']);
    expect(readCaption(['填报单位：晚汐街道']).units).toEqual([]);
  });

  it('is no note, and no number of a table', () => {
    expect(readCaption(['表2-1 总人口'], ['注：2014年为初步推算数。'])).toMatchObject({
      name: '总人口',
      period: undefined,
    });
  });

  it('invents nothing', () => {
    expect(readCaption([])).toMatchObject({ name: '', units: [], asOf: '', source: '', year: '' });
    expect(readCaption(['就业率（常住人口）'])).toMatchObject({
      name: '就业率（常住人口）',
      units: [],
    });
    expect(readCaption(['就业率 数据截至上月'])).toMatchObject({ name: '就业率', asOf: '' });
  });

  it('names the months that days from one to another make up, and none where days are left over', () => {
    const period = (text: string) => {
      const found = periodIn(text);
      return found && [found.period.code, found.ytd];
    };
    expect(period('受理情况（2024年1月1日至3月31日）')).toEqual(['2024-03', true]);
    expect(period('受理情况（2024年1月1日—2024年6月30日）')).toEqual(['2024-06', true]);
    expect(period('2024年2月1日-2月29日')).toEqual(['2024-02', false]);
    expect(period('2024年4月1日至6月30日')).toEqual(['2024-04/P3M', false]);
    expect(period('2024年1月1日至3月20日')).toBeUndefined();
    expect(period('2023年7月1日至2024年6月30日')).toBeUndefined();
  });

  it('names a period only where it names one', () => {
    const code = (text: string) => periodIn(text)?.period.code;
    expect(code('2024年1-10月主要指标')).toBe('2024-10');
    expect(code('2024 年 10 月 主要指标')).toBe('2024-10');
    expect(code('Key figures, October 2024')).toBe('2024-10');
    for (const text of ['2014—2023年GDP', '2023年与2024年对比', '主要指标', '1431工作法']) {
      expect(code(text), text).toBeUndefined();
    }
  });
});
