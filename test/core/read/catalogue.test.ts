import { describe, expect, it, vi } from 'vitest';
import type { Contract, IndicatorItem } from '../../../src/core/contract/contract.generated.js';
import { parse, parseDocument, parseWithCatalogue } from '../../../src/core/read/parse.js';
import { ratioParts } from '../../../src/core/model/ratio-parts.js';
import { completed } from '../../../src/core/read/catalogue.js';
import { text } from '../../support/files.js';
import { judgementOf } from '../../../src/core/derive/target.js';
import { REGIONS, block, contract, indicator, rate } from '../../../stories/documents/document.js';
import { figure } from '../../support/dataset.js';

const catalogue = JSON.parse(text('catalogue.json')) as Pick<
  Contract,
  'indicators' | 'sources' | 'targets'
>;
const byId = new Map(catalogue.indicators.map((item) => [item.id, item]));
/** The thirty-five that officials work with; the others are what their rates are made of. */
const headline = catalogue.indicators.filter(({ domain }) => domain);

const IDS = [
  'employment-rate',
  'full-employment-community-coverage',
  'new-urban-employment',
  'reemployed-persons',
  'hard-to-employ-employment-rate',
  'zero-employment-households',
  'graduate-employment-rate',
  'policy-reach-rate',
  'job-push-conversion-rate',
  'youth-partners',
  'alliance-members',
  'training-person-times',
  'training-participants',
  'training-completion-rate',
  'training-to-job-rate',
  'skilled-worker-share',
  'dispute-services',
  'dispute-cases-accepted',
  'dispute-workers-involved',
  'mediation-success-rate',
  'case-closure-rate',
  'mediation-days',
  'wages-recovered',
  'resident-clubs',
  'club-memberships',
  'club-members',
  'club-participation-rate',
  'deliberation-sessions',
  'deliberation-resolution-rate',
  'happy-homes',
  'happy-home-population-coverage',
  'fifteen-minute-coverage',
  'centre-visits',
  'space-utilisation',
  'canteen-meals',
];

describe('the catalogue', () => {
  it('has the thirty-five indicators, in the order of their domains', () => {
    expect(headline.map(({ id }) => id)).toEqual(IDS);
    expect(headline).toHaveLength(35);
  });

  it('is written in the terms of the contract, without a fault', () => {
    const { sources = [], targets = [], indicators } = catalogue;
    const { problems } = parseDocument({ ...contract(), sources, indicators, targets });
    expect(problems).toEqual([]);
  });

  it('has a definition, a picture, a frequency and both languages for each of them', () => {
    for (const item of headline) {
      const { id, name, shortName, definition, picture, frequency } = item;
      for (const words of [name, shortName, definition!.text]) {
        expect(words, id).toEqual({ 'zh-CN': expect.any(String), en: expect.any(String) });
      }
      expect(picture && frequency, id).toBeTruthy();
    }
  });

  it('has what every rate is made of, of one unit unless the rate is a mean', () => {
    const rates = catalogue.indicators.filter(({ ratio }) => ratio);
    expect(rates.length).toBeGreaterThan(15);
    for (const item of rates) {
      const units = ratioParts(item).map((id) => byId.get(id)?.unit);
      expect(units, item.id).not.toContain(undefined);
      if (item.unit === 'percent') expect(new Set(units).size, item.id).toBe(1);
      const said = item.definition!;
      expect(said.numerator && said.denominator, item.id).toBeTruthy();
    }
  });

  it('means by its ids what the sample district and the published figures mean', () => {
    const rule = ({ unit, kind, direction, ratio, balance, domain }: IndicatorItem) => ({
      unit,
      kind,
      ratio,
      balance,
      ...(domain ? { direction } : {}),
    });
    for (const file of ['sample-district.json', 'gongshu-2024.json']) {
      const document = JSON.parse(text(file)) as Contract;
      const shared = document.indicators.filter(({ id }) => byId.has(id));
      expect(shared.length, file).toBeGreaterThan(10);
      for (const item of shared) {
        const { ratio, balance, ...own } = rule(byId.get(item.id)!);
        expect(rule(item), `${file} ${item.id}`).toMatchObject(own);
        if (item.ratio) expect(item.ratio, item.id).toEqual(ratio);
        if (item.balance) expect(item.balance, item.id).toEqual(balance);
      }
    }
  });
});

describe('the sample district', () => {
  const { dataset, problems } = parse(text('sample-district.json'));
  const [root] = dataset!.roots;
  const grids = (id: string) => dataset!.grids.get(id) ?? [];
  /** The values of an indicator for the district, grid by grid. */
  const rows = (id: string) =>
    grids(id).map((grid) => {
      const row = grid.rows.get(root!.id)! * grid.axis.count;
      return { key: `${grid.accumulation} ${grid.frequency} ${grid.breakdown}`, grid, row };
    });

  it('has figures for all thirty-five, as made-up data', () => {
    expect(problems).toEqual([]);
    expect(dataset!.info.sample).toBe(true);
    for (const { id, ratio } of headline) {
      const parts = ratio ? [id, ratio.numerator] : [id];
      const found = parts
        .flatMap(rows)
        .flatMap(({ grid, row }) => [...grid.values.subarray(row, row + grid.axis.count)]);
      expect(
        found.some((value) => value > 0),
        id,
      ).toBe(true);
    }
  });

  it('has no numerator above its denominator, in any region and period', () => {
    let compared = 0;
    for (const { id, ratio, unit } of headline) {
      if (!ratio || unit !== 'percent' || Array.isArray(ratio.denominator)) continue;
      for (const top of grids(ratio.numerator)) {
        const bottom = grids(ratio.denominator).find(
          (grid) => grid.breakdown === top.breakdown && grid.axis.count === top.axis.count,
        );
        for (const [region, row] of bottom ? top.rows : []) {
          for (let i = 0; i < top.axis.count; i++) {
            const part = top.values[row * top.axis.count + i]!;
            const whole = bottom!.values[bottom!.rows.get(region)! * top.axis.count + i]!;
            if (Number.isNaN(part + whole)) continue;
            compared++;
            expect(part, `${id} ${region} ${i}`).toBeLessThanOrEqual(whole);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  it('has stages of a funnel that never grow', () => {
    for (const stages of [
      ['policy-eligible', 'policy-reached', 'policy-applied', 'policy-paid'],
      ['job-pushes', 'job-interviews', 'job-hires'],
    ]) {
      const values = stages.map((id) => grids(id)[0]!.values);
      values.slice(1).forEach((stage, k) => {
        stage.forEach((value, i) => expect(value).toBeLessThanOrEqual(values[k]![i]!));
      });
    }
  });

  it('has categories that add up to their whole', () => {
    for (const [id, dimension] of [
      ['dispute-cases-accepted', 'cause'],
      ['dispute-services', 'serviceKind'],
      ['mediations-concluded', 'daysBand'],
      ['canteen-meals', 'ageBand'],
      ['resident-clubs', 'clubType'],
      ['resident-clubs', 'sizeBand'],
    ] as const) {
      const all = rows(id);
      const whole = all.find(({ grid }) => grid.breakdown === '' && grid.accumulation !== 'ytd')!;
      const parts = all.filter(({ grid }) => grid.breakdown.startsWith(`${dimension}=`));
      expect(parts.length, id).toBe(dataset!.dimensions.get(dimension)!.categories.length);
      for (let i = 0; i < whole.grid.axis.count; i++) {
        for (const { grid, row } of parts) expect(grid.values[row + i]).toBeGreaterThanOrEqual(5);
        const sum = parts.reduce((total, { grid, row }) => total + grid.values[row + i]!, 0);
        expect(sum, `${id} ${i}`).toBe(whole.grid.values[whole.row + i]);
      }
    }
  });
});

/** A document that has figures and leaves their meaning to the catalogue. */
const short = (more = {}) => ({
  ...contract(),
  dataset: { ...contract().dataset, catalogue: 'catalogue.json' },
  indicators: [] as IndicatorItem[],
  data: [block('2024-03', { 'employed-persons': { D: [95] }, 'willing-workers': { D: [100] } })],
  ...more,
});
const answers =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));
const ask = (document: object, load = answers(text('catalogue.json'))) =>
  parseWithCatalogue(JSON.stringify(document), 'https://example.org/data/a.json', load);

describe('a document that names a catalogue', () => {
  it('takes from it what it has figures for, and the rates that these make', async () => {
    const { dataset, problems } = await ask(short());
    expect(problems).toEqual([]);
    expect([...dataset!.indicators.keys()]).toEqual([
      'employment-rate',
      'employed-persons',
      'willing-workers',
    ]);
    expect(dataset!.targets.map(({ value }) => value)).toEqual([95]);
    expect([...dataset!.sources.keys()]).toEqual(['full-employment-standard']);
  });

  it('takes a standard for communities where it has communities, and judges nothing else by it', async () => {
    const { dataset } = await ask(short());
    const employed = figure(dataset!, 'employment-rate', '2024-03', 'D');
    expect(dataset!.targets.map(({ level }) => level)).toEqual(['community']);
    expect(judgementOf(dataset!, employed)).toBeUndefined();
    const items = REGIONS.filter(({ level }) => level !== 'community');
    expect((await ask(short({ regions: { items } }))).dataset!.targets).toEqual([]);
  });

  it('keeps its own definition and its own target', () => {
    const own = indicator('employed-persons', { name: '自己的口径' });
    const document = completed(
      short({
        indicators: [own],
        targets: [{ indicator: 'employment-rate', comparator: 'ge', value: 96 }],
      }),
      catalogue as Parameters<typeof completed>[1],
    ) as Contract;
    expect(document.indicators[0]).toBe(own);
    expect(document.indicators.filter(({ id }) => id === own.id)).toHaveLength(1);
    expect(document.targets!.map(({ value }) => value)).toEqual([96]);
  });

  it('looks for it beside the document', async () => {
    const asked: string[] = [];
    await ask(short(), (url?: string) => {
      asked.push(url!);
      return answers(text('catalogue.json'))();
    });
    expect(asked).toEqual(['https://example.org/data/catalogue.json']);
  });

  it.each([
    ['is not found', answers('', 404), 'not-found'],
    ['is refused', answers('', 500), 'http-status'],
    ['cannot be reached', () => Promise.reject(new TypeError('no')), 'network'],
    ['is a web page', answers('<html>'), 'html-instead-of-json'],
    ['is empty', answers(''), 'empty-document'],
    ['is cut off', answers('{"indicators": ['), 'truncated-json'],
    ['has a slip in its JSON', answers('{"indicators":\n[NaN]}'), 'not-json'],
    ['is a list', answers('[]'), 'not-an-object'],
    ['lists nothing', answers('{}'), 'missing-field'],
    ['has no list of indicators', answers('{"indicators": 7}'), 'wrong-type'],
    [
      'is not UTF-8',
      () => Promise.resolve(new Response(new Uint8Array([0x7b, 0xb9, 0xb2]))),
      'bad-encoding',
    ],
    [
      'is too large',
      () => Promise.resolve(new Response('{}', { headers: { 'content-length': '99999999' } })),
      'too-large',
    ],
  ])('still says what it can, and why, where the catalogue %s', async (_how, load, code) => {
    const own = indicator('n');
    const { dataset, problems } = await ask(
      short({ indicators: [own], data: [block('2024-03', { n: { D: [7] } })] }),
      load,
    );
    expect(dataset!.indicators.has('n')).toBe(true);
    expect(problems[0]).toMatchObject({ code, path: '/dataset/catalogue' });
    if (code === 'not-json') expect(problems[0]!.args).toMatchObject({ line: 2, column: 2 });
  });

  it('waits for it no longer than for a document', async () => {
    vi.useFakeTimers();
    const own = indicator('n');
    const asked = ask(short({ indicators: [own] }), () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    const { dataset, problems } = await asked;
    expect(dataset!.indicators.has('n')).toBe(true);
    expect(problems[0]).toMatchObject({ code: 'timeout', path: '/dataset/catalogue' });
  });

  it('whose indicators refer to one another in circles takes each once', async () => {
    const rounds = [rate('a', 'b', 'c'), rate('b', 'a', 'c'), rate('c', 'c', 'a')];
    const { dataset, problems } = await ask(
      short({ data: [block('2024-03', { a: { D: [95] } })] }),
      answers(JSON.stringify({ indicators: rounds })),
    );
    expect([...dataset!.indicators.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(problems.map(({ code }) => code)).toContain('endless-ratio');
  });

  it('is read like any other where it is broken', async () => {
    const { problems } = await parseWithCatalogue(
      '{"catalogue": ',
      'https://example.org/',
      answers('{}'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['truncated-json']);
    expect(parse('{"catalogue": ').problems).toEqual(problems);
  });
});
