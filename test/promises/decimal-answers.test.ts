import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { alertsOf } from '../../src/core/derive/alerts.js';
import { changeOf } from '../../src/core/derive/change.js';
import { composition } from '../../src/core/derive/composition.js';
import { overTime } from '../../src/core/derive/over-time.js';
import { stockFlow } from '../../src/core/derive/stock-flow.js';
import { judgementOf } from '../../src/core/derive/target.js';
import { parseDocument } from '../../src/core/read/parse.js';
import { Speaker } from '../../src/i18n/speaker.js';
import { zh } from '../../src/i18n/zh-cn.js';
import { block, contract, indicator, rate, row } from '../../stories/documents/document.js';
import { figure, period, read, series } from '../support/dataset.js';

// Documents state decimal numbers, so whatever follows from them is judged and said in decimals. That
// a double holds 0.1 + 0.2 as a little more than 0.3 is nobody's business outside the machine.

const tenths = indicator('n', { unit: 'cny-10k', decimals: 1 });

describe('a target, a limit and a balance are met by the decimals that are written', () => {
  it('570 of 1,000 persons meet a target of 57 %, and lack nothing', () => {
    const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const targets = [{ indicator: 'r', comparator: 'ge', value: 57 } as const];
    const data = [block('2024-03', { n: { D: [570] }, d: { D: [1000] } })];
    const dataset = read({ indicators: rates, data, targets });
    const judgement = judgementOf(dataset, figure(dataset, 'r', '2024-03'))!;
    expect([judgement.verdict, judgement.distance]).toEqual(['met', 0]);
  });

  it('every share of a thousand meets the target that it equals', () => {
    const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    for (let part = 1; part < 1000; part++) {
      const dataset = read({
        indicators: rates,
        data: [block('2024-03', { n: { D: [part * 7] }, d: { D: [7000] } })],
        targets: [
          { indicator: 'r', comparator: 'band', value: part / 10, upper: part / 10 + 1 } as const,
        ],
      });
      const judgement = judgementOf(dataset, figure(dataset, 'r', '2024-03'))!;
      expect([judgement.verdict, judgement.distance]).toEqual(['met', 0]);
    }
  });

  it('streets of 0.1 and 0.2 are 0.3 together, which is no more than 0.3', () => {
    const dataset = read({
      indicators: [tenths],
      data: [block('2024-03', { n: { A: [0.1], B: [0.2], C: [0] } })],
      targets: [{ indicator: 'n', accumulation: 'period', comparator: 'le', value: 0.3 }],
    });
    const total = figure(dataset, 'n', '2024-03');
    expect(total.value).toBe(0.3);
    expect(judgementOf(dataset, total)!.verdict).toBe('met');
  });

  it('months of 0.1 and 0.2 and 0.3 make a quarter of 0.6', () => {
    const dataset = read({
      indicators: [tenths],
      data: [block('2024-01', { n: { D: [0.1, 0.2, 0.3] } })],
    });
    expect(overTime(dataset, series(dataset, 'n'), period('2024-Q1'))!.value).toBe(0.6);
  });

  it('an account of 0.1 and what came and went balances to nothing, and one that lacks 0.1 says 0.1', () => {
    const account = ['o', 'i', 'x', 'c'].map((id) => ({ ...tenths, id }));
    const balance = { opening: 'o', inflow: 'i', outflow: 'x', closing: 'c' };
    const figures = {
      o: { D: [0.1, 1000000] },
      i: { D: [0.2, 0.2] },
      x: { D: [0, 0] },
      c: { D: [0.3, 1000000.3] },
    };
    const document = contract({
      indicators: [...account.slice(0, 3), { ...account[3]!, balance }],
      data: [block('2024-01', figures)],
    });
    const { dataset, problems } = parseDocument(document);
    expect(problems.filter(({ code }) => code === 'unbalanced')).toMatchObject([
      { args: { period: '2024-02', value: 0.1 } },
    ]);
    const found = stockFlow(dataset!, dataset!.indicators.get('c')!, 'D');
    expect(found.map(({ difference }) => difference)).toEqual([0, 0.1]);
  });

  it('parts of 0.1 and 0.2 fill a whole of 0.3, with no rest and nothing too much', () => {
    const categories = ['a', 'b'].map((id) => ({ id, name: id }));
    const part = (category: string, value: number) => row({ value, breakdown: { kind: category } });
    const dataset = read({
      indicators: [{ ...tenths, aggregation: { region: 'sum', time: 'sum', category: 'sum' } }],
      dimensions: [{ id: 'kind', name: 'Kind', categories }],
      observations: [row({ value: 0.3 }), part('a', 0.1), part('b', 0.2)],
    });
    const [indicatorItem, dimension] = [
      dataset.indicators.get('n')!,
      dataset.dimensions.get('kind')!,
    ];
    const made = composition(dataset, { indicator: indicatorItem, dimension, region: 'D' })!;
    expect(made.refusals).toEqual([]);
    expect(made.parts).toHaveLength(2);
  });
});

describe('a difference is said in the decimals of its figures', () => {
  it('58.35 less 58.3 is 0.05 points, which prints 0.1 and not 0.0', () => {
    const stated = indicator('r', { unit: 'percent', kind: 'ratio', decimals: 2 });
    const dataset = read({
      indicators: [{ ...stated, decimals: 1 }],
      data: [block('2024-02', { r: { D: [58.3, 58.35] } })],
    });
    const change = changeOf(dataset, series(dataset, 'r'), 1, 'previous-period');
    expect([change.value, change.printed]).toEqual([0.05, 0.1]);
  });
});

describe('noise that a document brings with it is neither shown nor judged by', () => {
  const noise = 0.1 + 0.2;
  const dataset = read({
    indicators: [tenths],
    data: [block('2024-03', { n: { D: [noise] } })],
    targets: [{ indicator: 'n', accumulation: 'period', comparator: 'le', value: 0.3 }],
    changes: [
      { indicator: 'n', region: 'D', period: '2024-03', basis: 'year-on-year', value: noise },
    ],
    alerts: [{ id: 'a', indicator: 'n', kind: 'threshold', comparator: 'ge', value: noise }],
  });

  it('a figure of 0.30000000000000004 is 0.3, meets ≤ 0.3 and fulfils a rule of ≥ 0.3', () => {
    const found = figure(dataset, 'n', '2024-03');
    expect(found.value).toBe(0.3);
    expect(judgementOf(dataset, found)!.verdict).toBe('met');
    const { alerts } = alertsOf(dataset, dataset.roots[0]!, Date.parse('2024-04-01'));
    expect(alerts).toHaveLength(1);
  });

  it('the parts of a rate that a row states are free of it, too', () => {
    const rows = read({
      indicators: [indicator('n', { unit: 'item', kind: 'ratio' })],
      observations: [row({ numerator: noise, denominator: 1.1 + 2.2 })],
    });
    const found = figure(rows, 'n', '2024-03');
    expect([found.numerator, found.denominator]).toEqual([0.3, 3.3]);
    expect(new Speaker(zh, rows).parts(found)).toBe('0.3 ÷ 3.3');
  });

  it('a target of 0.30000000000000004 reads 0.3, and one of 2.5e-7 reads 0.00000025', () => {
    const targets = [noise, 2.5e-7].map(
      (value) => ({ indicator: 'n', comparator: 'le', value }) as const,
    );
    const noisy = read({ indicators: [tenths], targets });
    const say = new Speaker(zh, noisy);
    expect(noisy.targets.map((target) => say.target(target))).toEqual([
      '目标（不高于0.3万元）',
      '目标（不高于0.00000025万元）',
    ]);
  });
});

/** Where the signs of the machine are right: what is compared is a size, a bound with its slack, or no figure. */
const BINARY: Readonly<Record<string, string>> = {
  'core/model/decimal.ts': 'decimals are made of them',
  'core/model/round.ts': 'the sign of a difference is exact',
  'core/contract/qualifier.ts': 'room in a picture beyond a bound',
  'core/derive/slips.ts': 'how many times a figure is another one, roughly',
  'core/series/ratio.ts': 'whether two numbers are there at all',
  'core/table/number-text.ts': 'a sign',
};

describe('figures are added, subtracted, multiplied and divided in one place', () => {
  it('and nowhere by the signs of the machine, in what is read, derived, checked and said', () => {
    const rooms = ['contract', 'model', 'series', 'derive', 'lint', 'read', 'table'];
    const names = 'value|numerator|denominator|distance|opening|closing|inflow|outflow|printed';
    const sign = new RegExp(`\\b(?:${names})!?\\)? (?:[-+*/]|[-+]=) [\\w(]`);
    const bare = rooms.flatMap((room) =>
      readdirSync(join(root, 'src/core', room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `core/${room}/${name}`)
        .filter((file) => !(file in BINARY))
        .flatMap((file) =>
          readFileSync(join(root, 'src', file), 'utf8')
            .split('\n')
            .filter((line) => sign.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
            .map((line) => `${file}: ${line.trim()}`),
        ),
    );
    expect(bare).toEqual([]);
  });
});
