import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { withoutFaults } from '../../../src/core/read/without-faults.js';
import { block, contract, indicator, row } from '../../../stories/documents/document.js';
import { lint } from '../../../src/core/lint/lint.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { series, valuesOf } from '../../support/dataset.js';

// What a test spoils has no type any more.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

/** A document with one thing in it replaced by something that does not belong there. */
function spoilt(more: Partial<Contract>, spoil: (document: Loose) => void): unknown {
  const document = structuredClone(contract(more));
  spoil(document);
  return document;
}

const figures = { data: [block('2024-01', { n: { A: [1, 2], B: [3, 4] } })] };

describe('a fault in the structure', () => {
  it('costs one cell where a cell holds it', () => {
    const bad = spoilt(figures, (d) => (d.data[0].values.n[0][1] = '2.5'));
    const { dataset, problems } = parseDocument(bad);
    expect(problems[0]).toMatchObject({ code: 'wrong-type', path: '/data/0/values/n/0/1' });
    expect(valuesOf(series(dataset!, 'n', 'A'))).toEqual([1, null]);
    expect(valuesOf(series(dataset!, 'n', 'B'))).toEqual([3, 4]);
  });

  it('costs one row of a matrix where a row holds it', () => {
    const bad = spoilt(figures, (d) => (d.data[0].values.n[0] = 'none'));
    const { dataset } = parseDocument(bad);
    expect(valuesOf(series(dataset!, 'n', 'B'))).toEqual([3, 4]);
  });

  it('costs one figure of the list, the others keep their place', () => {
    const observations = [1, 2, 3].map((value, i) => row({ value, period: `2024-0${i + 1}` }));
    const bad = spoilt({ observations }, (d) => (d.observations[1].value = true));
    expect(valuesOf(series(parseDocument(bad).dataset!, 'n'))).toEqual([1, 3]);
  });

  it('costs one indicator, region, target, source or programme', () => {
    const bad = spoilt({ ...figures, indicators: [indicator('n'), indicator('m')] }, (d) => {
      d.indicators[1].kind = 'guess';
      d.regions.items[3].level = 3;
      d.targets = [{ indicator: 'n', comparator: 'ge', value: 1 }, { indicator: 'n' }];
      d.sources = [{ id: 's', title: 's' }, { id: 't' }];
      d.programmes = [{ id: 'p' }];
    });
    const { dataset, problems } = parseDocument(bad);
    expect(problems.length).toBeGreaterThanOrEqual(5);
    expect([...dataset!.indicators.keys()]).toEqual(['n']);
    expect([...dataset!.regions.keys()]).toEqual(['D', 'A', 'B', 'A1', 'A2']);
    expect([dataset!.targets.length, dataset!.sources.size]).toEqual([1, 1]);
    expect(dataset!.programmes.size).toBe(0);
  });

  it('costs one item to look up, one rule, or one way to a facility', () => {
    const item = { id: 'hall', kind: 'facility', name: '活动室' };
    const rule = { id: 'late', kind: 'stale', indicator: 'n' };
    const time = { region: 'A1', item: 'hall', minutes: 4 };
    const bad = spoilt({}, (d) => {
      d.items = [{ ...item, id: 'x', kind: 'person' }, item];
      d.alerts = [{ ...rule, id: 'y', periods: 0 }, rule];
      d.reach = { method: '步行', bands: [5, 15], times: [{ ...time, minutes: '4' }, time] };
    });
    const { dataset, problems } = parseDocument(bad);
    expect(problems.map(({ path }) => path)).toEqual([
      '/items/0/kind',
      '/alerts/0/periods',
      '/reach/times/0/minutes',
    ]);
    expect(dataset!.items).toEqual([item]);
    expect(dataset!.alerts).toEqual([rule]);
    expect(dataset!.reach).toEqual({ method: '步行', bands: [5, 15], times: [time] });
  });

  it('costs one card of a scene, never the cards beside it', () => {
    const good = { tag: 'stat', indicator: 'n' };
    const bad = spoilt({}, (d) => {
      d.scenes = [
        { cards: [good, { tag: 'pie' }, { indicator: 'n' }, { ...good, size: 'huge' }, good] },
        { scene: 'nowhere' },
        { scene: 'streets', dwell: 7 },
        { scene: 'overview', cards: 'none' },
      ];
    });
    const { dataset, problems } = parseDocument(bad);
    expect(problems.map(({ path }) => path)).toEqual([
      '/scenes/0/cards/1/tag',
      '/scenes/0/cards/2',
      '/scenes/0/cards/3/size',
      '/scenes/1/scene',
      '/scenes/3/cards',
    ]);
    expect(dataset!.scenes).toEqual([
      { cards: [good, good] },
      { scene: 'streets', dwell: 7 },
      { scene: 'overview' },
    ]);
  });

  it('costs all bands of a circle where one is faulty, so that the standard never moves', () => {
    const times = [{ region: 'A1', item: 'hall', minutes: 4 }];
    const bad = spoilt({}, (d) => {
      d.items = [{ id: 'hall', kind: 'facility', name: '活动室' }];
      d.reach = { method: '步行', bands: [5, 10, '15'], times };
    });
    const { dataset, problems } = parseDocument(bad);
    expect(problems.map(({ path }) => path)).toEqual(['/reach/bands/2']);
    expect(dataset!.reach).toEqual({ method: '步行', times });
  });

  it('costs only the address of a link that is no web address, never its text', () => {
    const bad = spoilt({}, (d) => (d.dataset.publisher.url = 'javascript:alert(1)'));
    const { dataset, problems } = parseDocument(bad);
    expect(problems).toMatchObject([
      { code: 'unsafe-link', path: '/dataset/publisher/url', severity: 'error' },
    ]);
    expect(dataset!.info.publisher).toEqual({ name: '统计局' });
  });

  it.each(['contract', 'dataset', 'regions', 'indicators'])(
    'leaves nothing to draw where %s is missing, and says so',
    (name) => {
      const { dataset, problems } = parseDocument(spoilt({}, (d) => delete d[name]));
      expect(dataset).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'missing-field', args: { field: name } }]);
    },
  );

  it('never opens a suppressed value that stands in the same list as the fault', () => {
    const bad = spoilt(figures, (d) => (d.data[0].status = { n: { Q: [0, -1] } }));
    const { dataset, problems } = parseDocument(bad);
    expect(problems.length).toBeGreaterThan(0);
    expect(valuesOf(series(dataset!, 'n', 'A'))[0]).toBeNull();
  });

  it('names a status letter that does not exist, rather than showing the figure as normal', () => {
    const bad = spoilt(figures, (d) => (d.data[0].status = { n: { q: [0] } }));
    expect(parseDocument(bad).problems).not.toEqual([]);
  });

  it('of who published or of when leaves that unsaid, and all else to be drawn', () => {
    for (const [field, value] of [
      ['publisher', {}],
      ['publisher', 0],
      ['published', '去年'],
      ['asOf', 5],
      ['title', []],
    ] as const) {
      const bad = spoilt(figures, (d) => (d.dataset[field] = value));
      const { dataset, problems } = parseDocument(bad);
      expect(new Set(problems.map(({ path }) => path))).toEqual(new Set([`/dataset/${field}`]));
      const say = new Speaker(zh, dataset!);
      expect([say.dates(), say.text(dataset!.info.publisher.name)].join()).not.toMatch(/undefined/);
      expect(lint(dataset!, Date.UTC(2024, 5, 1))).toBeDefined();
    }
  });

  it('leaves every other problem at its own place in the document', () => {
    const bad = spoilt(figures, (d) => {
      d.indicators.unshift({ id: 'x' });
      d.indicators.push({ ...d.indicators[1] });
      d.data.unshift({ frequency: 'M' });
      d.data[1].values.n.push([1]);
      d.targets = [{ indicator: 'n' }, { indicator: 'none', comparator: 'ge', value: 1 }];
    });
    const places = parseDocument(bad).problems.map(({ code, path }) => `${code} ${path}`);
    expect(places).toContain('duplicate-id /indicators/2/id');
    expect(places).toContain('wrong-shape /data/1/values/n/2');
    expect(places).toContain('unknown-reference /targets/1/indicator');
  });

  it('is cited in brief, however long what stands there', () => {
    const bad = spoilt({}, (d) => (d.indicators[0].kind = 'x'.repeat(5000)));
    const [problem] = parseDocument(bad).problems;
    expect(String(problem!.args.value).length).toBeLessThanOrEqual(60);
  });

  it('costs nothing where there is none: the document itself is used', () => {
    const good = contract(figures);
    expect(withoutFaults(good, [])!.contract).toBe(good);
  });
});
