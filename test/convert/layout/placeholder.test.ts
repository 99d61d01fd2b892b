import { describe, expect, it } from 'vitest';
import {
  matchTemplate,
  placeHeader,
  placePeriod,
} from '../../../src/convert/layout/placeholder.js';

describe('what changes from month to month, as a placeholder', () => {
  it.each([
    ['拱墅区2024年3月就业情况统计表', '拱墅区{period}就业情况统计表', '2024年3月'],
    ['2024.3', '{period}', '2024.3'],
    ['3月份', '{period}', '3月份'],
    ['2024年第一季度就业', '{period}就业', '2024年第一季度'],
    ['2024年上半年', '{period}', '2024年上半年'],
    ['1—3月累计', '{period}', '1—3月累计'],
    ['2024年1-2月', '{period}', '2024年1-2月'],
    ['就业（截至2024年3月底）', '就业(截至{period})', '2024年3月底'],
    ['2024年度民生实事', '{period}民生实事', '2024年度'],
    ['202403', '{period}', '202403'],
    ['比2023年增长(%)', '比2023年增长(%)', ''],
    ['2020-2024年主要指标', '{any}主要指标', ''],
    ['2006年为以下各年的%', '2006年为以下各年的%', ''],
    ['就业', '就业', ''],
    ['一季度', '{period}', '一季度'],
    ['2024年前三季度', '{period}', '2024年前三季度'],
  ])('%s', (text, template, period) => {
    expect(placePeriod(text)).toEqual({ template, period });
  });

  it.each([
    [['2024年', '1月'], '{period}', '2024年1月'],
    [['就业', '2024年3月', '人数'], '就业/{period}/人数', '2024年3月'],
    [['月份', '1'], '{period}', '1月'],
    [['2023年', '总量'], '{period}/总量', '2023年'],
  ])('a head %j', (path, template, period) => {
    expect(placeHeader(path)).toMatchObject({ template, period });
  });

  it('finds its text again in the file of the next month', () => {
    expect(matchTemplate('拱墅区{period}就业情况', '拱墅区2024年4月就业情况')).toEqual({
      period: '2024年4月',
      region: '',
    });
    expect(matchTemplate('{region}{period}月报', '潮鸣街道２０２４年４月月报')).toEqual({
      period: '2024年4月',
      region: '潮鸣街道',
    });
    expect(matchTemplate('拱墅区{period}就业情况', '拱墅区2024年4月调解情况')).toBeUndefined();
    expect(matchTemplate('{region}{any}就业情况', '拱墅区2021-2024年就业情况')).toEqual({
      period: '',
      region: '拱墅区',
    });
    expect(matchTemplate('{any}{region}就业情况', '2021—2024年拱墅区就业情况')).toEqual({
      period: '',
      region: '拱墅区',
    });
  });
});
