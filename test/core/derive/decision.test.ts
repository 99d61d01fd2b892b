import { describe, expect, it } from 'vitest';
import type { Contract, TargetItem } from '../../../src/core/contract/contract.generated.js';
import { decide, type Finding } from '../../../src/core/derive/decision.js';
import { parsePeriod } from '../../../src/core/time/period.js';
import { parse } from '../../../src/core/read/parse.js';
import { briefWords } from '../../../src/elements/brief/brief.words.js';
import { en } from '../../../src/i18n/en.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { text } from '../../support/files.js';
import { block, indicator, type Cell } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const n = (more = {}) => indicator('n', { domain: 'employment', ...more });
const goal = (value: number, more: Partial<TargetItem> = {}): TargetItem => ({
  indicator: 'n',
  accumulation: 'period',
  comparator: 'ge',
  value,
  ...more,
});
const months = (...cells: Cell[]) => block('2023-01', { n: { D: cells } });
const asked = (document: Partial<Contract>, code?: string) => {
  const dataset = read({ indicators: [n()], ...document });
  return decide(dataset, dataset.roots[0]!, code ? parsePeriod(code) : undefined);
};
const kinds = (found: Finding[]) => found.map(({ kind, indicator: { id } }) => `${kind} ${id}`);

describe('what to look at first', () => {
  it('is a missed target, with its distance', () => {
    const [first, ...rest] = asked({ targets: [goal(100)], data: [months(97)] });
    expect(first).toMatchObject({ kind: 'target', judgement: { verdict: 'missed', distance: -3 } });
    expect(rest).toEqual([]);
    expect(asked({ targets: [goal(97)], data: [months(97)] })).toEqual([]);
  });

  it('is never a goal for a later date', () => {
    const targets = [goal(100, { validTo: '2025' })];
    expect(asked({ targets, data: [months(97)] })).toEqual([]);
  });

  it('is ranked by the distance relative to the target', () => {
    const two = {
      indicators: [n(), { ...n(), id: 'm' }],
      targets: [goal(1000), goal(10, { indicator: 'm' })],
      data: [block('2023-01', { n: { D: [950] }, m: { D: [7] } })],
    };
    expect(kinds(asked(two))).toEqual(['target m', 'target n']);
  });

  it('leaves out what a bound cannot decide', () => {
    const observations = [
      {
        indicator: 'n',
        region: 'D',
        period: '2023-01',
        value: 90,
        raw: '90余人',
        qualifier: 'more-than' as const,
      },
    ];
    expect(asked({ targets: [goal(100)], observations })).toEqual([]);
  });

  it('names the regions below that miss their target, the farthest first', () => {
    const found = asked({
      targets: [goal(10, { level: 'street' })],
      data: [block('2023-01', { n: { A: [9], B: [4], C: [12] } })],
    });
    const regions = found.find(({ kind }) => kind === 'regions');
    expect(regions).toMatchObject({ judged: 3 });
    const { missed } = regions as Extract<Finding, { kind: 'regions' }>;
    expect(missed.map(({ region }) => region.id)).toEqual(['B', 'A']);
  });

  it('names the regions that did not report, and gives a suppressed one no name', () => {
    const found = asked({
      indicators: [n({ aggregation: { region: 'none', time: 'sum' } })],
      data: [block('2023-01', { n: { D: [30], A: ['O'], B: ['Q'], C: [9] } })],
    });
    expect(kinds(found)).toEqual(['missing n']);
    const { regions } = found[0] as Extract<Finding, { kind: 'missing' }>;
    expect(regions.map(({ id }) => id)).toEqual(['A']);
  });

  it('judges the regions at their own latest period where the one above has no figure of it', () => {
    for (const state of ['Q', 'O', 'M']) {
      const found = asked({
        targets: [goal(10, { level: 'street' })],
        data: [block('2023-01', { n: { D: [30, state], A: [12, state], B: [12, 4], C: [12, 9] } })],
      });
      const regions = found.find(({ kind }) => kind === 'regions');
      const reason = { Q: 'withheld', O: 'missing', M: 'inapplicable' }[state]!;
      expect(regions).toMatchObject({ judged: 2, period: { code: '2023-02' } });
      expect(regions).toMatchObject({ apart: [{ reason, count: 1 }], missed: [{}, {}] });
      const expected = state === 'O' ? ['regions n', 'missing n', 'none n'] : ['regions n'];
      expect(kinds(found)).toEqual(expected);
    }
  });

  it('is said with its month, and why others are not judged', () => {
    const document = {
      targets: [goal(10, { level: 'street' })],
      data: [block('2023-01', { n: { D: [30, 'O'], A: [12, 'O'], B: [12, 4], C: [12, 9] } })],
    };
    const dataset = read({ indicators: [n()], ...document });
    const said = (words: typeof zh) => {
      const say = new Speaker(words, dataset);
      return decide(dataset, dataset.roots[0]!).map((one) =>
        briefWords[say.lang].sentence(one, say),
      );
    };
    expect(said(zh)).toEqual([
      'n数：2023年2月，2个街道中2个未达到目标（不少于10人）：B地（4人）、C地（9人）；另有1个缺报。',
      'n数：2023年2月，1个街道缺报：A地。',
      'n数：2023年2月缺报。',
    ]);
    expect(said(en)).toEqual([
      'Number of n: in Feb 2023, 2 of 2 subdistricts do not meet the target (at least 10 persons): ' +
        'Place B (4 persons), Place C (9 persons); besides, 1 not reported.',
      'Number of n: 1 subdistrict did not report Feb 2023: Place A.',
      'Number of n: Feb 2023 is not reported.',
    ]);
    const [older] = asked({ targets: [goal(100)], data: [months(97, 'Q')] });
    const say = new Speaker(zh, dataset);
    expect(briefWords[say.lang].sentence(older!, say)).toBe(
      'n数：2023年1月为97人，未达到目标（不少于100人），差3人；2023年2月不公布，保密。',
    );
  });

  it('names the regions of a month that most of them did not report', () => {
    const found = asked({
      data: [block('2023-01', { n: { A: [12, 'O'], B: [12, 'O'], C: [12, 9] } })],
    });
    expect(found.find(({ kind }) => kind === 'missing')).toMatchObject({
      regions: [{ id: 'A' }, { id: 'B' }],
      period: { code: '2023-02' },
    });
  });

  it('says beside an older figure that misses its target why there is no later one', () => {
    for (const state of ['Q', 'M'] as const) {
      const [first, ...rest] = asked({ targets: [goal(100)], data: [months(97, state)] });
      expect(first).toMatchObject({ kind: 'target', later: { status: [state] } });
      expect(rest).toEqual([]);
    }
    const [first] = asked({ targets: [goal(100)], data: [months(97, 'Q')] }, '2023-01');
    expect(first).toMatchObject({ kind: 'target', later: undefined });
  });

  it('says of the region itself that it did not report', () => {
    expect(kinds(asked({ data: [months(5, 'O')] }))).toEqual(['none n']);
    expect(kinds(asked({ data: [months(5, 'O')] }, '2023-02'))).toEqual(['none n']);
    expect(kinds(asked({ data: [months(5, 'O')] }, '2023-01'))).toEqual([]);
    expect(kinds(asked({ data: [months(5, 'Q')] }))).toEqual([]);
  });

  it('names a figure that is announced and not out, but not beside a period that was asked for', () => {
    expect(kinds(asked({ data: [months(5, 6, 'Y')] }))).toEqual(['none n']);
    expect(kinds(asked({ data: [months(5, 6, 'Y')] }, '2023-02'))).toEqual([]);
  });

  it('has a fixed order: targets, regions, trends, missing reports, figures due', () => {
    const dataset = parse(text('sample-district.json')).dataset!;
    const order = ['target', 'regions', 'trend', 'missing', 'none'];
    const found = decide(dataset, dataset.roots[0]!).map(({ kind }) => order.indexOf(kind));
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(decide(dataset, dataset.roots[0]!)).toBe(decide(dataset, dataset.roots[0]!));
  });
});

describe('a lasting change for the worse', () => {
  const year = Array.from({ length: 12 }, () => 50);

  it('is three periods in a row worse than a year before', () => {
    const [found, ...rest] = asked({ data: [months(...year, 45, 46, 44)] });
    expect(found).toMatchObject({ kind: 'trend', periods: 3, change: { printed: -12 } });
    expect(rest).toEqual([]);
  });

  it('is not claimed after two, nor where one of the three was as good', () => {
    expect(asked({ data: [months(...year, 55, 46, 44)] })).toEqual([]);
    expect(asked({ data: [months(...year, 45, 50, 44)] })).toEqual([]);
  });

  it('is a rise where less is better, and nothing where neither is', () => {
    const worse = { data: [months(...year, 55, 56, 57)] };
    const lower = asked({ indicators: [n({ direction: 'lower' })], ...worse });
    expect(kinds(lower)).toEqual(['trend n']);
    expect(asked({ indicators: [n({ direction: 'neutral' })], ...worse })).toEqual([]);
  });

  it('is not claimed across a break or a gap', () => {
    const breaks = [{ period: '2024-02', text: '口径改变', indicators: ['n'] }];
    expect(asked({ breaks: breaks as never, data: [months(...year, 45, 46, 44)] })).toEqual([]);
    expect(kinds(asked({ data: [months(...year, 45, 'O', 44)] }))).not.toContain('trend n');
  });
});
