import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../../src/core/contract/contract.generated.js';
import { admitted } from '../../../../src/core/contract/qualifier.js';
import { standingOf, type Standing } from '../../../../src/core/derive/finding/standing.js';
import { rank } from '../../../../src/core/derive/rank.js';
import { standingText } from '../../../../src/elements/base/text/standing.text.js';
import { en } from '../../../../src/i18n/en.js';
import type { Lang } from '../../../../src/i18n/lang.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { indicator, region, row, text } from '../../../../stories/documents/document.js';
import { period, read } from '../../../support/dataset.js';

const IDS = ['A', 'B', 'C', 'E', 'F'];
const NAMES = [...'甲乙丙丁戊'];
const STREETS = IDS.map((id, i) =>
  region(id, text(`${NAMES[i]}街道`, `${id} Street`), 'street', 'D'),
);
const DISTRICT = region('D', text('区', 'District'), 'district');

/** What a street has: a number, a bound, or a letter for why it has none. */
type Cell =
  number | string | { value: number; qualifier: Qualifier } | { value: number; status: string };

/** A stock, for of a flow a target has to say whether it is a month's or a year's. */
const STOCK = { kind: 'stock', aggregation: { region: 'none', time: 'last' } };
const PERCENT = { unit: 'percent', kind: 'ratio', aggregation: { region: 'none', time: 'last' } };

function documentOf(cells: readonly Cell[], more = {}, target = {}, order = STREETS) {
  const observations = cells.flatMap((cell, i) => {
    const where = { region: IDS[i]! };
    if (typeof cell === 'number') return [row({ ...where, value: cell })];
    if (cell === '') return [];
    if (typeof cell === 'string') return [row({ ...where, value: null, status: cell })];
    const raw = 'qualifier' in cell ? { raw: '余' } : {};
    return [row({ ...where, ...raw, ...cell } as Parameters<typeof row>[0])];
  });
  return read({
    regions: { items: [DISTRICT, ...order] },
    indicators: [indicator('n', { ...STOCK, ...more } as Parameters<typeof indicator>[1])],
    observations,
    targets: Object.keys(target).length > 0 ? [{ indicator: 'n', level: 'street', ...target }] : [],
  } as Parameters<typeof read>[0]);
}

function ask(dataset: ReturnType<typeof read>): Standing | undefined {
  const regions = dataset.regions.get('D')!.children;
  const ranking = rank(dataset, { indicator: 'n' }, regions, period('2024-03'));
  return ranking && standingOf(dataset, ranking, regions);
}

const GOAL = { comparator: 'ge', value: 95 };

function said(cells: readonly Cell[], more = {}, target = {}, lang: Lang = 'zh-CN') {
  const dataset = documentOf(cells, more, target);
  const standing = ask(dataset);
  const say = new Speaker(lang === 'en' ? en : zh, dataset);
  return standing && standingText(say, standing);
}

describe('the finding of regions that a target binds', () => {
  it('says how many keep it, and names the one or two that do not', () => {
    expect(said([96, 97, 95, 94, 98], PERCENT, GOAL)).toBe('4个街道达到95%，丁街道未达到');
    expect(said([96, 97, 95, 94, 93], PERCENT, GOAL)).toBe('3个街道达到95%，丁街道、戊街道未达到');
    expect(said([96, 97, 95, 94, 98], PERCENT, GOAL, 'en')).toBe(
      '4 of 5 streets are at or above 95%, E is below'.replace('streets', 'subdistricts'),
    );
  });

  it('counts where more than two miss it, and says of all that all do', () => {
    expect(said([96, 91, 92, 94, 93], PERCENT, GOAL)).toBe('甲街道达到95%，4个未达到');
    expect(said([96, 97, 98, 95, 95], PERCENT, GOAL)).toBe('5个街道都达到95%');
    expect(said([91, 92, 93, 94, 90], PERCENT, GOAL)).toBe('5个街道都未达到95%');
    expect(said([91, 92, 93, 94, 90], PERCENT, GOAL, 'en')).toBe(
      'All 5 subdistricts are below 95%',
    );
  });

  it('judges the raw value: 94.96 is not 95', () => {
    expect(said([94.96, 97, 98, 96, 95], PERCENT, GOAL)).toBe('4个街道达到95%，甲街道未达到');
  });

  it('counts the withheld and the missing beside, and never says that all keep it', () => {
    expect(said([96, 'Q', 98, 94, ''], PERCENT, GOAL)).toBe(
      '甲街道、丙街道达到95%，丁街道未达到，1个不公布，1个没有数',
    );
    expect(said([96, 97, 98, 96, 'Q'], PERCENT, GOAL)).toBe('4个街道达到95%，1个不公布');
    expect(said([96, 97, 98, 96, 'Q'], PERCENT, GOAL, 'en')).toBe(
      '4 of 5 subdistricts are at or above 95%, 1 withheld',
    );
  });

  it('says of each that has no figure why: not reported, not out yet, nothing said', () => {
    expect(said([96, 'O', 'O', 'Y', ''], PERCENT, GOAL)).toBe(
      '甲街道达到95%，2个缺报，1个待发布，1个没有数',
    );
    expect(said([96, 'O', 'O', 'Y', ''], PERCENT, GOAL, 'en')).toBe(
      'A is at or above 95%, 2 not reported, 1 not out yet, 1 without a figure',
    );
  });

  it('leaves out of count what cannot exist', () => {
    expect(said([96, 97, 98, 96, 'M'], PERCENT, GOAL)).toBe('4个街道都达到95%');
  });

  it('lets a bound decide only where all that it admits gives one answer', () => {
    const more = (value: number): Cell => ({ value, qualifier: 'more-than' });
    const goal = { comparator: 'ge', value: 30 };
    expect(said([31, more(30), 32, 33, 35], {}, goal)).toBe('5个街道都达到30人');
    expect(said([31, more(20), 32, 33, 35], {}, goal)).toBe('4个街道达到30人，1个无法判断');
  });

  it('takes no forecast and nothing unverified for a verdict', () => {
    expect(said([96, { value: 97, status: 'F' }, 98, 96, 95], PERCENT, GOAL)).toBe(
      '4个街道达到95%，1个无法判断',
    );
  });

  it('speaks of a limit and of a range in their own words', () => {
    const [limit, range] = [
      { comparator: 'le', value: 3 },
      { comparator: 'band', value: 60, upper: 85 },
    ];
    expect(said([1, 2, 3, 4, 0], {}, limit)).toBe('4个街道不多于3人，丁街道超过');
    expect(said([70, 75, 80, 90, 60], PERCENT, range)).toBe('4个街道介于60–85%，丁街道不在其内');
    expect(said([1, 2, 3, 4, 0], {}, limit, 'en')).toBe(
      '4 of 5 subdistricts are at or below 3 persons, E is above',
    );
  });

  it('does not judge by a target that binds some of them alone', () => {
    const goal = { ...GOAL, level: undefined, region: 'A' };
    expect(said([96, 97, 98, 99, 95], PERCENT, goal)).toBe('丁街道99.0%最高，戊街道95.0%最低');
  });
});

describe('the finding of regions without a target', () => {
  it('names the highest and the lowest of rates, and those that have most of counts', () => {
    expect(said([96.4, 97, 95, 94, 98], PERCENT)).toBe('戊街道98.0%最高，丁街道94.0%最低');
    expect(said([3, 7, 5, 1, 2])).toBe('乙街道7人最多');
    expect(said([96.4, 97, 95, 94, 98], PERCENT, {}, 'en')).toBe(
      'Highest in F (98.0%), lowest in E (94.0%)',
    );
    expect(said([3, 7, 5, 1, 2], {}, {}, 'en')).toBe('Most in B (7 persons)');
  });

  it('says that some are alike, and counts more than two', () => {
    expect(said([7, 7, 5, 1, 2])).toBe('甲街道、乙街道7人并列最多');
    expect(said([7, 7, 7, 1, 2])).toBe('3个街道7人并列最多');
    expect(said([0, 0, 0, 0, 0])).toBe('5个街道都是0人');
    expect(said([0, 0, 0, 0, 0], {}, {}, 'en')).toBe('All 5 subdistricts have 0 persons');
  });

  it.each(['Q', 'O', 'Y', 'L', ''])('says nothing where one figure is not there (%s)', (letter) => {
    expect(said([3, 7, letter, 1, 2])).toBeUndefined();
  });

  it('says nothing where one figure is of another definition', () => {
    const other = { value: 4, definition: 'other' } as unknown as Cell;
    expect(said([3, other, 5, 1, 2])).toBeUndefined();
  });

  it('says nothing of a forecast, nor of one region', () => {
    expect(said([3, { value: 9, status: 'F' }, 5, 1, 2])).toBeUndefined();
    expect(said([3, 'M', 'M', 'M', 'M'])).toBeUndefined();
  });

  it('claims provisional and estimated figures, and says that they are', () => {
    expect(said([3, { value: 9, status: 'P' }, 5, { value: 1, status: 'E' }, 2])).toBe(
      '乙街道9人（初步数）最多',
    );
    expect(said([9, { value: 9, status: 'E' }, 5, 1, 2])).toBe(
      '甲街道、乙街道9人（估计数）并列最多',
    );
    expect(said([3, 7, 5, 1, { value: 2, status: 'P' }], PERCENT, {}, 'en')).toBe(
      'Highest in B (7.0%), lowest in E (1.0%)',
    );
    expect(said([3, { value: 9, status: 'P' }, 5, 1, 2], {}, {}, 'en')).toBe(
      'Most in B (9 persons, provisional)',
    );
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom('Q', 'O', 'M', 'Y', '') },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.integer({ min: 0, max: 9 }),
      qualifier: fc.constantFrom<Qualifier>('at-least', 'more-than', 'nearly', 'at-most', 'about'),
    }),
  },
);
const cells = fc.array(cell, { minLength: IDS.length, maxLength: IDS.length });

/** The values that a cell may stand for, at its ends; none for what cannot exist. */
function mayBe(cell: Cell): number[] {
  if (typeof cell === 'number') return [cell];
  if (cell === 'M') return [];
  if (typeof cell === 'string') return [-1e6, 1e6];
  const { low, high, openLow, openHigh } = admitted(
    cell.value,
    'qualifier' in cell ? cell.qualifier : 'exact',
  );
  return [openLow ? low + 1e-6 : low, openHigh ? high - 1e-6 : high];
}

/** All that the figures could be. */
function* worlds(
  given: readonly Cell[],
  known: readonly (number | undefined)[] = [],
): Generator<readonly (number | undefined)[]> {
  const [next, ...rest] = given;
  if (next === undefined) yield known;
  else {
    const values = mayBe(next);
    if (values.length === 0) yield* worlds(rest, [...known, undefined]);
    for (const value of values) yield* worlds(rest, [...known, value]);
  }
}

describe('a finding of regions, whatever the figures', () => {
  it('claims no extreme that a bound, a withheld or a missing figure could overturn', () => {
    let claims = 0;
    fc.assert(
      fc.property(cells, fc.boolean(), (given, isRate) => {
        const standing = ask(documentOf(given, isRate ? PERCENT : {}));
        if (!standing || standing.kind === 'target') return;
        claims++;
        const ends = standing.kind === 'alike' ? { highest: standing, lowest: standing } : standing;
        for (const world of worlds(given)) {
          const values = world.flatMap((value) => value ?? []);
          const at = (end: number) => IDS.filter((_, i) => world[i] === end);
          if (ends.highest) {
            expect(ends.highest.regions.map(({ id }) => id)).toEqual(at(Math.max(...values)));
          }
          if (ends.lowest) {
            expect(ends.lowest.regions.map(({ id }) => id)).toEqual(at(Math.min(...values)));
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(claims).toBeGreaterThan(50);
  });

  it('counts each street once, on the side that all of its possible values are on', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: 9 }), (given, line) => {
        const standing = ask(documentOf(given, {}, { comparator: 'ge', value: line }));
        const sides = given.map((cell) => mayBe(cell).map((value) => value >= line));
        const all = (wanted: boolean) =>
          IDS.filter((_, i) => {
            const cell = given[i]!;
            const hasFigure = typeof cell !== 'string';
            return hasFigure && sides[i]!.every((side) => side === wanted);
          });
        const [met, missed] = [all(true), all(false)];
        const bound = given.filter((one) => one !== 'M').length;
        if (met.length + missed.length === 0 || bound < 2) {
          expect(standing?.kind).not.toBe('target');
          return;
        }
        if (standing?.kind !== 'target') throw new Error('no finding');
        expect(standing.met.map(({ id }) => id)).toEqual(met);
        expect(standing.missed.map(({ id }) => id)).toEqual(missed);
        const { pending, unknown, apart } = standing;
        const decided = met.length + missed.length + pending + unknown;
        expect(apart.reduce((sum, { count }) => sum + count, decided)).toBe(bound);
        const letters = { withheld: 'Q', missing: 'O', due: 'Y', none: '' };
        const counts = Object.entries(letters).map(([reason, letter]) => ({
          reason,
          count: given.filter((one) => one === letter).length,
        }));
        expect(apart).toEqual(counts.filter(({ count }) => count > 0));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whatever order the document has its figures', () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (given, isBound) => {
        const target = isBound ? { comparator: 'ge', value: 5 } : {};
        const turned = documentOf([...given], {}, target, [...STREETS].reverse());
        const [one, other] = [ask(documentOf(given, {}, target)), ask(turned)];
        const sorted = (standing: Standing | undefined) =>
          JSON.stringify(standing, (_key, value: unknown) =>
            Array.isArray(value)
              ? value.map((item: unknown) => JSON.stringify(item)).sort()
              : value,
          );
        const shape = (standing: Standing | undefined) =>
          standing && 'highest' in standing
            ? { ...standing, highest: standing.highest?.regions, lowest: standing.lowest?.regions }
            : standing && 'figures' in standing
              ? standing.regions
              : standing;
        expect(sorted(shape(one) as Standing)).toBe(sorted(shape(other) as Standing));
      }),
    );
  });

  it('is a whole sentence in both languages, short, and names no street with a withheld figure', () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (given, isBound) => {
        const target = isBound ? { comparator: 'ge', value: 5 } : {};
        for (const lang of ['zh-CN', 'en'] as const) {
          const sentence = said(given, {}, target, lang);
          if (sentence === undefined) continue;
          expect(sentence).not.toMatch(/undefined|NaN|null|\s\s|，，|[，、]$|^\s|\s$/);
          given.forEach((cell, i) => {
            if (cell !== 'Q') return;
            expect(sentence).not.toMatch(
              lang === 'en' ? new RegExp(`\\b${IDS[i]}\\b`) : new RegExp(`${NAMES[i]}街道`),
            );
          });
        }
      }),
    );
  });
});
