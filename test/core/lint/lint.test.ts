import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { lint } from '../../../src/core/lint/lint.js';
import { nearest } from '../../../src/core/contract/nearest.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { documentSentence } from '../../../src/i18n/lint.js';
import {
  block,
  contract,
  indicator,
  rate,
  REGIONS,
  row,
} from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';

const NOW = Date.parse('2025-01-15T00:00:00+08:00');
/** Small documents leave out a street and go to no date: that is what other tests are about. */
const ASIDE: readonly string[] = ['region-silent', 'as-of-after-data'];
const remarks = (more: Partial<Contract>) =>
  lint(parseDocument(contract(more)).dataset!, NOW).filter(({ code }) => !ASIDE.includes(code));
const codes = (more: Partial<Contract>) => remarks(more).map(({ code }) => code);
const percent = (more = {}) =>
  indicator('r', {
    unit: 'percent',
    kind: 'ratio',
    aggregation: {
      region: 'none',
      time: 'none',
    },
    ...more,
  });
const rates = (cells: number[], more: Partial<Contract> = {}): Partial<Contract> => ({
  indicators: [percent()],
  data: [block('2024-01', { r: { D: cells } })],
  ...more,
});

describe('a document that says what it cannot mean', () => {
  it('adds rates: it is an error, and they are not added', () => {
    const summed = percent({ aggregation: { region: 'sum', time: 'none' } });
    const data = [block('2024-03', { r: { A: [95], B: [96] } })];
    const found = remarks({ indicators: [summed], data });
    expect(found).toMatchObject([
      { code: 'rate-summed', severity: 'error', path: '/indicators/r/aggregation' },
    ]);
    const dataset = read({ indicators: [summed], data });
    expect(figure(dataset, 'r', '2024-03')).toMatchObject({ value: null });
  });

  it('has a rate above 100 %, a rate or a target as a fraction', () => {
    expect(remarks(rates([95, 195]))).toMatchObject([
      { code: 'rate-above-100', args: { value: 195, count: 1 } },
    ]);
    expect(codes(rates([100, 95]))).toEqual([]);
    expect(codes(rates([0.95, 1]))).toEqual(['percent-as-fraction']);
    expect(codes(rates([0, 0]))).toEqual([]);
    const target = (value: number) => ({
      targets: [{ indicator: 'r', comparator: 'ge' as const, value }],
    });
    expect(remarks(rates([95, 96], target(0.95)))).toMatchObject([
      { code: 'target-as-fraction', path: '/targets/0/value' },
    ]);
    expect(codes(rates([95, 96], target(95)))).toEqual([]);
  });

  it('states a rate that its own parts do not give; rounding and truncation are none', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const of = (value: number) => ({
      indicators,
      data: [
        block('2024-03', {
          n: { D: [963] },
          d: { D: [1e3] },
          r: { D: [value] },
        }),
      ],
    });
    expect(remarks(of(95.2))).toMatchObject([
      { code: 'rate-differs', args: { region: 'D', period: '2024-03', value: 95.2, found: 96.3 } },
    ]);
    for (const value of [96.3, 96, 97]) expect(codes(of(value)), String(value)).toEqual([]);
    const own = row({ indicator: 'r', value: 95.2, numerator: 963, denominator: 1000 });
    expect(codes({ indicators, observations: [own] })).toEqual(['rate-differs']);
  });

  it('misspells a domain or a level, or names a level that no region has', () => {
    expect(remarks({ indicators: [indicator('n', { domain: 'trainning' })] })).toMatchObject([
      { code: 'misspelt', path: '/indicators/n/domain', args: { known: 'training' } },
    ]);
    expect(codes({ indicators: [indicator('n', { domain: 'housing' })] })).toEqual([]);
    const items = REGIONS.map((one) => (one.id === 'D' ? { ...one, level: 'disctrict' } : one));
    expect(remarks({ regions: { items } })).toMatchObject([{ args: { known: 'district' } }]);
    const target = (level: string) => ({
      targets: [{ indicator: 'n', comparator: 'ge' as const, value: 3, level }],
    });
    expect(codes(target('steet'))).toEqual(['misspelt']);
    expect(codes(target('grid'))).toEqual(['unknown-level']);
    expect(codes(target('street'))).toEqual([]);
  });

  it('has rules that lack something, audiences that are none, and validities the wrong way round', () => {
    const alerts = [{ id: 'low', kind: 'threshold' as const, indicator: 'n' }];
    expect(remarks({ alerts })).toMatchObject([
      { code: 'rule-lacks', path: '/alerts/0', args: { field: 'value, comparator' } },
    ]);
    const item = { id: 'a', kind: 'policy' as const, name: '补贴' };
    expect(codes({ items: [{ ...item, audience: ['youth'] }] })).toEqual(['unknown-audience']);
    const target = { indicator: 'n', comparator: 'ge' as const, value: 3 };
    const valid = (validFrom: string, validTo: string) =>
      codes({ targets: [{ ...target, validFrom, validTo }] });
    expect(valid('2025', '2024')).toEqual(['validity-reversed']);
    expect(valid('2024-01', '2024')).toEqual([]);
  });

  it('has a target that may be a month’s or a year’s, and shows how to say which', () => {
    const data = [block('2024-01', { n: { D: [1, 2] } })];
    const target = { indicator: 'n', comparator: 'ge' as const, value: 9 };
    const [found, ...others] = remarks({ data, targets: [target] });
    expect([found, others]).toMatchObject([{ code: 'target-unclear', path: '/targets/0' }, []]);
    for (const lang of ['zh-CN', 'en'] as const) {
      const sentence = documentSentence(found!, lang);
      expect(sentence).toContain('"accumulation": "ytd"');
      expect(sentence).toContain('"accumulation": "period"');
    }
    for (const accumulation of ['ytd', 'period'] as const) {
      expect(codes({ data, targets: [{ ...target, accumulation }] })).toEqual([]);
    }
  });

  it('holds what looks like data of a person, without repeating it', () => {
    const noted = (note: string) => remarks({ observations: [row({ value: 3, note })] });
    for (const note of ['咨询13800138000', '联系人：张三', '证号110101199003071234']) {
      expect(noted(note), note).toMatchObject([{ code: 'personal-data', args: {} }]);
    }
    const scenes = [{ title: '联系人：张三', cards: [{ tag: 'stat' as const }] }];
    expect(remarks({ scenes })).toMatchObject([{ code: 'personal-data', path: '/scenes/0/title' }]);
    for (const note of ['咨询12345', '2024年3月共1380013800人次', '联系人制度']) {
      expect(noted(note), note).toEqual([]);
    }
  });

  it('is told in both languages, with place and cure', () => {
    const found = remarks(rates([0.95, 1]));
    expect(documentSentence(found[0]!, 'zh-CN')).toMatch(/^\/data：“r”.*写 95。$/);
    expect(documentSentence(found[0]!, 'en')).toMatch(/^\/data: “r” is in percent/);
  });
});

describe('a slip of the pen', () => {
  it('is one letter off, two in a longer word; a known word is none', () => {
    const known = ['region', 'regions', 'indicator', 'by', 'mode'];
    expect(nearest('indicater', known)).toBe('indicator');
    expect(nearest('indciator', known)).toBe('indicator');
    expect(nearest('mod', known)).toBe('mode');
    for (const word of ['region', 'title', 'kind', 'colour', 'id']) {
      expect(nearest(word, known), word).toBeUndefined();
    }
  });

  it('names a suppressed figure that can be told to within a fifth, and no other', () => {
    const nearly = (cells: Record<string, (number | string)[]>, more: Partial<Contract> = {}) =>
      remarks({ data: [block('2024-01', { n: cells })], ...more }).map(
        ({ code, args }) => `${code} ${args.region}`,
      );
    const { dataset: info } = contract();
    const rule = { dataset: { ...info, suppression: { threshold: 5 } } };
    const cells = { D: [100], A: ['Q'], B: ['Q'], C: [93] };
    // 7 are left for two below 5, so each is 3 or 4.
    expect(nearly(cells, rule)).toEqual(['recoverable-nearly A', 'recoverable-nearly B']);
    expect(nearly(cells)).toEqual([]);
  });
});

describe('the scenes of a wall', () => {
  it('may lack cards or use words that a card does not know', () => {
    const card = { tag: 'stat', indicator: 'n' } as const;
    const found = remarks({
      scenes: [
        { title: '空' },
        { cards: [{ ...card, tag: 'brief', mode: 'decison' }] },
        { cards: [{ ...card, tag: 'composition', picture: 'waffle' }] },
        { scene: 'streets' },
      ],
    });
    expect(found).toMatchObject([
      { code: 'scene-empty', path: '/scenes/0', severity: 'error' },
      { code: 'unknown-word', path: '/scenes/1/cards/0/mode', args: { known: 'decision' } },
    ]);
    expect(documentSentence(found[0]!, 'zh-CN')).toContain('请写 cards');
    expect(documentSentence(found[1]!, 'en')).toContain('“decison” is no word for mode');
  });

  it('may ask for a time that is none, that ends before it starts, or that has no figures', () => {
    const card = { tag: 'stat', indicator: 'n' } as const;
    const times = ['2024-03', '2024-13', '2024-03..2023-01', '2019-01..2019-12', '2023-01..'];
    const found = remarks({
      data: [block('2024-03', { n: { D: [7] } })],
      scenes: [
        { cards: times.map((period) => ({ ...card, period })) },
        { cards: [{ ...card, tag: 'compare', periods: ['2024-03', '2018-03'] }] },
      ],
    });
    expect(
      found.map(({ code, path, severity, args }) => [code, path, severity, args.found]),
    ).toEqual([
      ['card-period', '/scenes/0/cards/1/period', 'error', 'unreadable'],
      ['card-period', '/scenes/0/cards/2/period', 'error', 'reversed'],
      ['card-period', '/scenes/0/cards/3/period', 'warning', 'outside'],
      ['card-period', '/scenes/1/cards/0/periods/1', 'warning', 'outside'],
    ]);
    expect(documentSentence(found[0]!, 'zh-CN')).toContain('写作 2024-06');
    expect(documentSentence(found[1]!, 'en')).toContain('ends before it starts');
    expect(documentSentence(found[2]!, 'zh-CN')).toContain('没有任何数');
  });

  it('may ask to stay for less or longer than a wall lets any scene', () => {
    const dwells = [4, 5, 600, 601, 0, -1, undefined];
    const scenes = dwells.map((dwell) => ({
      scene: 'streets' as const,
      ...(dwell === undefined ? {} : { dwell }),
    }));
    const found = remarks({ scenes });
    expect(found.map(({ path, args }) => [path, args.value, args.found])).toEqual([
      ['/scenes/0/dwell', 4, 5],
      ['/scenes/3/dwell', 601, 600],
      ['/scenes/4/dwell', 0, 0],
      ['/scenes/5/dwell', -1, 5],
    ]);
    for (const { code, severity } of found)
      expect([code, severity]).toEqual(['dwell-held', 'warning']);
    expect(documentSentence(found[0]!, 'zh-CN')).toContain('按5秒');
    expect(documentSentence(found[2]!, 'zh-CN')).toContain('按省略处理');
    expect(documentSentence(found[1]!, 'en')).toContain('takes it as 600');
  });

  it('may have a funnel without the indicators that are its stages', () => {
    const funnel = { tag: 'funnel' } as const;
    const cards = [funnel, { ...funnel, indicator: 'n' }, { ...funnel, indicators: ['n'] }];
    const found = remarks({ scenes: [{ cards }] });
    expect(found).toMatchObject([
      { code: 'card-lacks', path: '/scenes/0/cards/0', severity: 'warning' },
      { code: 'card-lacks', path: '/scenes/0/cards/1', args: { field: 'indicators' } },
    ]);
    expect(found).toHaveLength(2);
    expect(documentSentence(found[0]!, 'zh-CN')).toContain('没有写 indicators');
    expect(documentSentence(found[0]!, 'en')).toContain('names no indicators');
  });
});
