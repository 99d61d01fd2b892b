import { describe, expect, it } from 'vitest';
import type { AlertRule, Contract } from '../../../src/core/contract/contract.generated.js';
import { alertsOf, type Alert } from '../../../src/core/derive/alerts.js';
import { parse } from '../../../src/core/read/parse.js';
import { text } from '../../support/files.js';
import {
  block,
  contract,
  indicator,
  rate,
  row,
  type Cell,
} from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

/** The middle of the day on which the tests look at the data. */
const NOW = Date.parse('2024-04-10T12:00:00+08:00');

const rule = (kind: AlertRule['kind'], more: Partial<AlertRule> = {}): AlertRule => ({
  id: kind,
  kind,
  indicator: 'n',
  ...more,
});
const limit = (comparator: 'ge' | 'le', value: number, more: Partial<AlertRule> = {}) =>
  rule('threshold', { comparator, value, ...more });
const street = { level: 'street' };

const asked = (alerts: AlertRule[], more: Partial<Contract>, region = 'D', now = NOW) => {
  const dataset = read({ alerts, ...more });
  return alertsOf(dataset, dataset.regions.get(region)!, now);
};
/** Three months to March 2024. */
const months = (...cells: Cell[]) => ({
  data: [block(`2024-0${4 - cells.length}`, { n: { D: cells } })],
});
const apart = [indicator('n', { aggregation: { region: 'none', time: 'sum' } })];
/** Figures from January 2024 on that do not add up over regions. */
const streets = (rows: Record<string, Cell[]>) => ({
  indicators: apart,
  data: [block('2024-01', { n: rows })],
});
const put = ({ region, observation, since, periods }: Alert) =>
  [region.id, observation.period.code, since.code, periods].join(' ');

describe('a threshold', () => {
  it('lists a region whose latest value reaches it, since the first period of the unbroken run', () => {
    const { alerts, checked } = asked([limit('ge', 10)], months(12, 10, 11));
    expect(alerts.map(put)).toEqual(['D 2024-03 2024-01 3']);
    expect(checked).toHaveLength(1);
    expect(asked([limit('ge', 10)], months(12, 9, 11)).alerts.map(put)).toEqual([
      'D 2024-03 2024-03 1',
    ]);
    expect(asked([limit('ge', 12)], months(12, 9, 11)).alerts).toEqual([]);
    expect(asked([limit('le', 11)], months(12, 9, 11)).alerts.map(put)).toEqual([
      'D 2024-03 2024-02 2',
    ]);
  });

  it('ends its run at a gap and at a break', () => {
    expect(asked([limit('ge', 10)], months(12, 'O', 11)).alerts.map(put)).toEqual([
      'D 2024-03 2024-03 1',
    ]);
    const breaks = [{ period: '2024-03', text: '口径改变' }];
    const { alerts } = asked([limit('ge', 10)], { ...months(12, 12, 11), breaks });
    expect(alerts.map(put)).toEqual(['D 2024-03 2024-03 1']);
  });

  it('may have begun earlier where nothing comparable is known of the time before', () => {
    const earlier = (...cells: Cell[]) =>
      asked([limit('ge', 10)], months(...cells)).alerts.map((alert) => alert.earlier);
    expect(earlier(12, 10, 11)).toEqual([true]);
    expect(earlier(12, 'O', 11)).toEqual([true]);
    expect(earlier(9, 10, 11)).toEqual([false]);
    const breaks = [{ period: '2024-03', text: '口径改变' }];
    const { alerts } = asked([limit('ge', 10)], { ...months(12, 12, 11), breaks });
    expect(alerts[0]!.earlier).toBe(true);
  });

  it('is compared with the raw ratio, never with the rounded one', () => {
    const two = {
      indicators: [indicator('n'), indicator('m'), rate('r', 'n', 'm')],
      data: [block('2024-03', { n: { D: [9496] }, m: { D: [10_000] } })],
    };
    const of = (value: number) => asked([limit('ge', value, { indicator: 'r' })], two).alerts;
    expect(of(95)).toEqual([]);
    expect(of(94.96)).toHaveLength(1);
    const given = {
      indicators: [indicator('n'), rate('r', 'n', 'n')],
      observations: [row({ indicator: 'r', value: 95, numerator: 9496, denominator: 10_000 })],
    };
    expect(asked([limit('ge', 95, { indicator: 'r' })], given).alerts).toEqual([]);
  });

  it('prints a figure that reaches it with as many digits as that needs', () => {
    const two = {
      indicators: [indicator('n'), indicator('m'), rate('r', 'n', 'm', { decimals: 1 })],
      data: [block('2024-03', { n: { D: [9504] }, m: { D: [10_000] } })],
    };
    const [alert] = asked([limit('ge', 95.02, { indicator: 'r' })], two).alerts;
    expect(alert!.observation).toMatchObject({ printed: 95.04, decimals: 2 });
  });

  it('is proved by a bound, or else left undecided and counted', () => {
    const bound = (qualifier: 'more-than' | 'about') => ({
      observations: [row({ value: 30, qualifier, raw: '30余人' })],
    });
    const [alert] = asked([limit('ge', 25)], bound('more-than')).alerts;
    expect(alert!.observation.qualifier).toBe('more-than');
    const open = asked([limit('ge', 35)], bound('more-than'));
    expect(open.alerts).toEqual([]);
    expect(open.undecided.map(({ regions }) => regions.map(({ id }) => id))).toEqual([['D']]);
    expect(asked([limit('ge', 25)], bound('about')).undecided).toHaveLength(1);
    expect(asked([limit('le', 25)], bound('more-than')).undecided).toEqual([]);
  });

  it('for a month does not judge January and February together, but a rate of both', () => {
    const merged = { data: [block(['2024-01/P2M'], { n: { D: [30] }, m: { D: [40] } })] };
    const indicators = [indicator('n'), indicator('m'), rate('r', 'n', 'm')];
    const found = asked([limit('ge', 20)], { indicators, ...merged });
    expect([found.alerts.length, found.undecided.length]).toEqual([0, 1]);
    expect(
      asked([limit('ge', 70, { indicator: 'r' })], { indicators, ...merged }).alerts,
    ).toHaveLength(1);
  });
});

describe('a trend', () => {
  const rise = rule('trend', { trend: 'rise', periods: 2 });

  it('is so many steps in a row in one direction, and counts all of them', () => {
    expect(asked([rise], months(1, 2, 3)).alerts.map(put)).toEqual(['D 2024-03 2024-02 2']);
    const longer = { data: [block('2023-11', { n: { D: [5, 1, 2, 3, 4] } })] };
    expect(asked([rise], longer).alerts.map(put)).toEqual(['D 2024-03 2024-01 3']);
    expect(asked([{ ...rise, trend: 'fall' }], months(3, 2, 1)).alerts).toHaveLength(1);
  });

  it('is none where a step stands still, is missing, crosses a break or another definition', () => {
    expect(asked([rise], months(1, 2, 2)).alerts).toEqual([]);
    expect(asked([rise], months(2, 3)).alerts).toEqual([]);
    expect(asked([rise], months(1, 'O', 3)).alerts).toEqual([]);
    expect(asked([rise], months(1, 'Q', 3)).alerts).toEqual([]);
    const breaks = [{ period: '2024-02', text: '口径改变' }];
    expect(asked([rise], { ...months(1, 2, 3), breaks }).alerts).toEqual([]);
    const observations = ['a', 'a', 'b'].map((definition, i) =>
      row({ period: `2024-0${i + 1}`, value: i, definition }),
    );
    expect(asked([rise], { observations }).alerts).toEqual([]);
  });

  it('is none from January with February to March, which is shorter', () => {
    const data = [block(['2023-12', '2024-01/P2M', '2024-03'], { n: { D: [1, 2, 3] } })];
    expect(asked([rise], { data }).alerts).toEqual([]);
  });

  it('is left undecided where a bound is among its figures', () => {
    const observations = [1, 2, 3].map((value, i) =>
      row({
        period: `2024-0${i + 1}`,
        value,
        ...(i === 1
          ? {
              qualifier: 'more-than' as const,
              raw: '2个多',
            }
          : {}),
      }),
    );
    const found = asked([rise], { observations });
    expect([found.alerts.length, found.undecided.length]).toEqual([0, 1]);
  });

  it('is not looked for in a running total, which rises by itself', () => {
    const data = [block('2024-01', { n: { D: [1, 2, 3] } }, { accumulation: 'ytd' })];
    const found = asked([{ ...rise, accumulation: 'ytd' }], { data });
    expect(found.alerts).toEqual([]);
    expect(found.unchecked).toMatchObject([{ why: 'accumulates' }]);
  });
});

describe('a late figure', () => {
  const late = (periods: number) => rule('stale', { periods });

  it('is so many whole periods behind the last one that is over', () => {
    expect(asked([late(1)], months(1, 2, 3)).alerts).toEqual([]);
    const january = { data: [block('2024-01', { n: { D: [1] } })] };
    expect(asked([late(2)], january).alerts.map(put)).toEqual(['D 2024-01 2024-02 2']);
    expect(asked([late(3)], january).alerts).toEqual([]);
    // The month is not over until it is over in China.
    const eve = Date.parse('2024-03-31T23:59:00+08:00');
    expect(asked([late(2)], january, 'D', eve).alerts).toEqual([]);
    expect(asked([late(2)], january, 'D', eve + 60_000).alerts).toHaveLength(1);
  });

  it('counts quarters as quarters', () => {
    const data = [block('2023-Q3', { n: { D: [1] } })];
    expect(asked([late(2)], { data }).alerts.map(put)).toEqual(['D 2023-Q3 2023-Q4 2']);
  });

  it('is not late while it is announced as not out yet, unless the release is overdue', () => {
    const { dataset } = contract();
    expect(asked([late(2)], months(1, 'Y', 'Y')).alerts).toEqual([]);
    const overdue = { ...months(1, 'Y', 'Y'), dataset: { ...dataset, due: '2024-04-09' } };
    expect(asked([late(2)], overdue).alerts.map(put)).toEqual(['D 2024-01 2024-02 2']);
  });

  it('without a number of periods is late once the announced release is', () => {
    const { dataset } = contract();
    const of = (due: string) =>
      asked([rule('stale')], { ...months(1, 2, 'O'), dataset: { ...dataset, due } }).alerts;
    expect(of('2024-04-09').map(put)).toEqual(['D 2024-02 2024-03 1']);
    expect(of('2024-04-10')).toEqual([]);
  });
});

describe('a missing report', () => {
  it('lists the regions that did not report the latest period that others did', () => {
    const found = asked(
      [rule('missing', street)],
      streets({ A: [1, 'O', 'O'], B: [1, 2, 3], C: [1, 2, 'Q'] }),
    );
    expect(found.alerts.map(put)).toEqual(['A 2024-03 2024-02 2']);
    expect(found.alerts[0]!.observation.value).toBeNull();
  });

  it('is no matter while nobody has reported, or nothing is out yet', () => {
    const none = streets({ A: [1, 'O'], B: [1, 'O'] });
    expect(asked([rule('missing', street)], none).alerts).toEqual([]);
    const due = streets({ A: [1, 'Y'], B: [1, 2] });
    expect(asked([rule('missing', street)], due).alerts).toEqual([]);
  });

  it('is one also where the document is silent about a region that it spoke of before', () => {
    const rows = [
      ['A', '2024-02'],
      ['B', '2024-02'],
      ['B', '2024-03'],
    ] as const;
    const observations = rows.map(([region, period]) => row({ region, period, value: 5 }));
    const found = asked([rule('missing', street)], { indicators: apart, observations });
    expect(found.alerts.map(put)).toEqual(['A 2024-03 2024-03 1']);
  });

  it('is the same for one street as for the district above it', () => {
    const document = streets({ A: [1, 'O'], B: [1, 2] });
    const put2 = (region: string) =>
      asked([rule('missing', street)], document, region).alerts.map(put);
    expect(put2('A')).toEqual(put2('D'));
    expect(put2('B')).toEqual([]);
  });
});

describe('a suppressed figure', () => {
  it('is reminded of as suppressed, without a value', () => {
    const found = asked(
      [rule('suppressed', street), limit('ge', 1, street)],
      streets({ A: [7, 'Q', 'Q'], B: [5, 6, 8] }),
    );
    const [first] = found.alerts.filter(({ rule: { kind } }) => kind === 'suppressed');
    expect(put(first!)).toBe('A 2024-03 2024-02 2');
    expect(first!.observation).toMatchObject({ value: null, status: ['Q'] });
  });

  it('does not tell by the order of the list how large it is', () => {
    const order = (values: Cell[]) =>
      asked(
        [rule('suppressed', street)],
        streets({ A: [values[0]!], B: [values[1]!], C: [9] }),
      ).alerts.map(({ region }) => region.id);
    expect(order(['Q', 'Q'])).toEqual(['A', 'B']);
  });
});

describe('the rules of a document', () => {
  it('are looked at in the regions of their level at or below the one asked for', () => {
    const document = streets({ D: [9], A: [9], B: [9], A1: [9] });
    const rules = [limit('ge', 1), limit('ge', 1, { ...street, id: 's' })];
    const names = (region: string) =>
      asked(rules, document, region).alerts.map((alert) => `${alert.rule.id} ${alert.region.id}`);
    expect(names('D')).toEqual(['threshold D', 's A', 's B']);
    expect(names('A')).toEqual(['s A']);
    expect(asked(rules, document, 'A').unchecked).toMatchObject([{ why: 'elsewhere' }]);
  });

  it('are ordered by urgency, then by the start of the run, then as they stand', () => {
    const document = streets({ A: [1, 9, 9], B: [9, 9, 9], C: [9, 9, 9] });
    const rules = [
      limit('ge', 5, { ...street, id: 'plain' }),
      limit('ge', 6, { ...street, id: 'red', urgency: 'urgent' }),
    ];
    const found = asked(rules, document).alerts;
    expect(found.map((alert) => `${alert.rule.id} ${alert.region.id}`)).toEqual([
      'red B',
      'red C',
      'red A',
      'plain B',
      'plain C',
      'plain A',
    ]);
  });

  it('are each accounted for: incomplete, unknown or without figures, with the reason', () => {
    const found = asked(
      [
        rule('threshold', { id: 'a', value: 3 }),
        rule('trend', { id: 'b' }),
        rule('stale', { id: 'c' }),
        rule('missing', { id: 'd', indicator: 'nought' }),
        rule('suppressed', { id: 'e', level: 'community' }),
        rule('missing', { id: 'f' }),
      ],
      months(1, 2, 3),
    );
    expect(found.unchecked).toMatchObject([
      { rule: { id: 'a' }, why: 'incomplete', lacks: ['comparator'] },
      { rule: { id: 'b' }, why: 'incomplete', lacks: ['trend', 'periods'] },
      { rule: { id: 'c' }, why: 'incomplete', lacks: ['periods'] },
      { rule: { id: 'd' }, why: 'unknown-indicator' },
      { rule: { id: 'e' }, why: 'no-figures' },
    ]);
    expect(found.checked.map(({ id }) => id)).toEqual(['f']);
  });

  it('of the sample give a few alerts of every kind, each a cell of the document', () => {
    const dataset = parse(text('sample-district.json')).dataset!;
    const now = Date.parse('2025-04-10T12:00:00+08:00');
    const { alerts, checked, unchecked } = alertsOf(dataset, dataset.roots[0]!, now);
    expect(unchecked).toEqual([]);
    expect(checked.length).toBeGreaterThanOrEqual(6);
    const kinds = ['threshold', 'trend', 'stale', 'missing', 'suppressed'];
    for (const kind of kinds) {
      const found = alerts.filter((alert) => alert.rule.kind === kind);
      expect(found.length, kind).toBeGreaterThan(0);
      expect(found.length, kind).toBeLessThanOrEqual(15);
    }
    for (const {
      observation,
      region,
      rule: { kind },
    } of alerts) {
      expect(observation.region).toBe(region.id);
      const none = kind === 'missing' || kind === 'suppressed';
      expect(observation.value === null, kind).toBe(none);
    }
  });
});
