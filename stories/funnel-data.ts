import type {
  Contract,
  IndicatorItem,
  ObservationRow,
} from '../src/core/contract/contract.generated.js';

const item = (id: string, zh: string, en: string, unit = 'person'): IndicatorItem => ({
  ...{ id, name: { 'zh-CN': zh, en }, domain: 'employment', unit, kind: 'flow' },
  ...{ aggregation: { region: 'sum', time: 'sum' }, direction: 'higher', frequency: 'M' },
});

/** The ids of the stages below, in order. */
export const STAGES = 'eligible reached applied paid';

/** Eligible persons to paid subsidies; all values are made up. `rows` replaces figures. */
export function subsidies(
  rows: Record<string, Partial<ObservationRow>> = {},
  units: Record<string, string> = {},
): Contract {
  const given: Record<string, number> = { eligible: 1240, reached: 986, applied: 412, paid: 367 };
  const names: Record<string, [string, string]> = {
    eligible: ['符合补贴条件人数', 'Eligible persons'],
    reached: ['已联系人数', 'Persons reached'],
    applied: ['提出申请人数', 'Persons who applied'],
    paid: ['领到补贴人数', 'Persons paid'],
  };
  return {
    contract: '1.0',
    dataset: {
      ...{ id: 'subsidies', title: { 'zh-CN': '示例文件', en: 'Sample document' }, sample: true },
      publisher: { name: { 'zh-CN': '示例区数据局', en: 'Sample data office' } },
      ...{ published: '2024-07-12', asOf: '2024-06' },
    },
    regions: {
      items: [
        { id: '990101', name: { 'zh-CN': '示例区', en: 'Sample District' }, level: 'district' },
      ],
    },
    indicators: Object.entries(names).map(([id, [zh, en]]) => item(id, zh, en, units[id])),
    observations: Object.entries(given).map(([indicator, value]) => ({
      ...{ indicator, region: '990101', period: '2024-06', value },
      ...rows[indicator],
    })),
  };
}
