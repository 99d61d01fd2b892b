import type {
  AlertRule,
  Contract,
  ObservationRow,
} from '../src/core/contract/contract.generated.js';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** One rule of each kind, for the document below. */
export const RULES: AlertRule[] = [
  {
    ...{ id: 'line', kind: 'threshold', indicator: 'rate', level: 'street', urgency: 'urgent' },
    ...{ comparator: 'le', value: 95, url: 'facts.html' },
    text: text('就业率未到95%，请核对台账。', 'Employment is at most 95%; check the ledger.'),
  },
  {
    ...{ id: 'rising', kind: 'trend', indicator: 'cases', level: 'street' },
    ...{ trend: 'rise', periods: 2 },
  },
  { id: 'late', kind: 'stale', indicator: 'clubs', periods: 2 },
  { id: 'silent', kind: 'missing', indicator: 'cases', level: 'street' },
  { id: 'withheld', kind: 'suppressed', indicator: 'cases', level: 'street' },
];

const STREETS = ['东街道', '西街道', '南街道', '北街道'];
const ENGLISH = ['East', 'West', 'South', 'North'];
const MONTHS = ['2026-01', '2026-02', '2026-03'];

type Cell = number | 'Q' | 'O';

/** Pending cases of the four streets over three months. */
const CASES: Cell[][] = [
  [21, 26, 34],
  [30, 30, 30],
  [9, 9, 'Q'],
  [12, 'O', 'O'],
];

/** A document whose rules remind of something in three streets; all values are made up. */
export function reminders(alerts: AlertRule[] = RULES, more: Partial<Contract> = {}): Contract {
  const rows = STREETS.flatMap((_, s) =>
    MONTHS.flatMap((period, m): ObservationRow[] => {
      const region = `99010100${s + 1}`;
      const cell = CASES[s]![m]!;
      const value = typeof cell === 'number' ? { value: cell } : { value: null, status: cell };
      return [
        { indicator: 'cases', region, period, ...value },
        { indicator: 'rate', region, period, value: s === 1 && m > 0 ? 94.2 : 96.5 },
      ];
    }),
  );
  return {
    contract: '1.0',
    dataset: {
      ...{ id: 'reminders', title: text('示例文件', 'Sample document'), sample: true },
      publisher: { name: text('示例区数据局', 'Sample data office') },
      ...{ published: '2026-04-10', asOf: '2026-03' },
    },
    regions: {
      items: [
        { id: '990101', name: text('示例区', 'Sample District'), level: 'district' },
        ...STREETS.map((name, s) => ({
          ...{ id: `99010100${s + 1}`, name: text(name, `${ENGLISH[s]} Subdistrict`) },
          ...{ level: 'street', parent: '990101' },
        })),
      ],
    },
    indicators: [
      {
        ...{ id: 'cases', name: text('未结案件', 'Pending cases'), unit: 'case', kind: 'stock' },
        ...{ direction: 'lower', frequency: 'M' },
        aggregation: { region: 'none', time: 'last' },
      },
      {
        ...{ id: 'rate', name: text('就业率', 'Employment rate'), unit: 'percent' },
        ...{ kind: 'ratio', direction: 'higher', frequency: 'M' },
        aggregation: { region: 'none', time: 'none' },
      },
      {
        ...{ id: 'clubs', name: text('社团数', 'Clubs'), unit: 'club', kind: 'stock' },
        ...{ direction: 'higher', frequency: 'Q' },
        aggregation: { region: 'sum', time: 'last' },
      },
    ],
    observations: [
      ...rows,
      { indicator: 'clubs', region: '990101', period: '2025-Q2', value: 310 },
    ],
    alerts,
    ...more,
  };
}
