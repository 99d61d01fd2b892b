import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../src/core/read/parse.js';
import { planOf } from '../../src/publish/plan.js';
import { documentsOf, type MadeDocument } from '../../src/publish/release.js';
import { countedBy } from '../support/counted.js';
import { determined, type Equation } from '../support/elimination.js';
import { attendances, config, REGIONS, type Attendance } from '../support/records.js';

const regions = REGIONS.map(([id, name, level, parent]) => ({
  id,
  name,
  level,
  ...(parent ? { parent } : {}),
}));
const below = (id: string) => REGIONS.filter(([, , , parent]) => parent === id).map(([one]) => one);

type Release = ReadonlyMap<number | undefined, MadeDocument>;

/** The last that was made of each document, by its district, of a release that may follow another. */
async function released(records: readonly Attendance[], earlier?: Release): Promise<Release> {
  const plan = planOf(config(), regions);
  const made = new Map<number | undefined, MadeDocument>();
  const before = (district: number | undefined) =>
    earlier && parseDocument(earlier.get(district)!.contract).dataset;
  const counted = countedBy(plan, records);
  for await (const document of documentsOf(plan, counted, '2024-06-01', before))
    made.set(document.district, document);
  return made;
}

const contractsOf = (release: Release) => [...release.values()].map(({ contract }) => contract);

/** All figures of all documents: of each indicator, period, category and region what is said, null where it is withheld. */
function figuresOf(documents: Iterable<Contract>): Map<string, number | null> {
  const figures = new Map<string, number | null>();
  for (const { data = [] } of documents) {
    for (const { frequency, breakdown, values, regions: rows } of data) {
      for (const [indicator, matrix] of Object.entries(values)) {
        for (const [r, row] of matrix.entries()) {
          for (const [slot, value] of row.entries()) {
            const key = [indicator, frequency, slot, breakdown?.['sex'] ?? '', rows[r]].join(' ');
            const before = figures.get(key);
            // One document must not say what another withholds.
            expect(before === undefined || before === value, key).toBe(true);
            figures.set(key, value);
          }
        }
      }
    }
  }
  return figures;
}

/** What a reader of all documents together can write down: sums over regions, months and categories. */
function equationsOf(figures: ReadonlyMap<string, number | null>): Equation[] {
  const equations: Equation[] = [];
  const add = (whole: string, parts: readonly string[]) => {
    if (!figures.has(whole) || parts.length === 0 || !parts.every((part) => figures.has(part)))
      return;
    const unknown: Equation = new Map();
    if (figures.get(whole) === null) unknown.set(whole, -1);
    for (const part of parts) if (figures.get(part) === null) unknown.set(part, 1);
    if (unknown.size > 0) equations.push(unknown);
  };
  for (const key of figures.keys()) {
    const [indicator, frequency, slot, sex, region] = key.split(' ') as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (indicator === 'trainees') continue;
    const named = (f: string, s: number | string, category: string, place: string) =>
      [indicator, f, s, category, place].join(' ');
    add(
      key,
      below(region).map((one) => named(frequency, slot, sex, one)),
    );
    if (frequency === 'Q')
      add(
        key,
        [0, 1, 2].map((month) => named('M', Number(slot) * 3 + month, sex, region)),
      );
    if (sex === '')
      add(
        key,
        ['f', 'm'].map((one) => named(frequency, slot, one, region)),
      );
  }
  return equations;
}

describe('a release', () => {
  it.each([1, 2, 3])(
    'lets nobody who adds and subtracts in all documents together find a withheld figure (records %i)',
    async (seed) => {
      const made = await released(attendances(300, seed));
      const figures = figuresOf(contractsOf(made));
      const withheld = [...figures].filter(([, value]) => value === null);
      expect(withheld.length).toBeGreaterThan(50);
      expect([...determined(equationsOf(figures))]).toEqual([]);
    },
  );

  it('publishes no count of persons, and of records of persons, below the threshold', async () => {
    const records = attendances(400, 9);
    const made = await released(records);
    const plan = planOf(config(), regions);
    const counted = countedBy(plan, records);
    const figures = figuresOf(contractsOf(made));
    let small = 0;
    for (const district of [undefined, ...plan.places.districts]) {
      for (const [grp, place, cat, slot, , persons] of await counted.cells(district)) {
        if (persons >= 5) continue;
        const { item, frequency, categories } = plan.groups[grp]!;
        const { id } = plan.places.all[place]!.item;
        small++;
        expect(
          figures.get([item.indicator, frequency, slot, categories[cat], id].join(' ')),
        ).toBeNull();
      }
    }
    expect(small).toBeGreaterThan(50);
  });

  it('says of every withheld figure why, and withholds no figure of which it does not', async () => {
    for (const { contract, withheld } of (await released(attendances(400, 3))).values()) {
      const nulls = (contract.data ?? []).flatMap(({ values }) =>
        Object.values(values).flatMap((rows) => rows.flat().filter((value) => value === null)),
      );
      expect(withheld).toHaveLength(nulls.length);
    }
  });

  it('withholds what the release before withheld, so that nobody takes the one from the other', async () => {
    for (const seed of [1, 2, 3]) {
      const first = attendances(300, seed);
      // Late records: what was small is small no more, and what follows it would say what it was.
      const late = attendances(900, seed + 50).slice(300, 360);
      const [one, other] = [await released(first), await released([...first, ...late])];
      const told = (release: Release) => {
        const [before, after] = [figuresOf(contractsOf(one)), figuresOf(contractsOf(release))];
        return [...before].filter(([key, value]) => value === null && after.get(key) !== null);
      };
      expect(told(other), 'without it some is told').not.toEqual([]);
      const next = await released([...first, ...late], one);
      expect(told(next)).toEqual([]);
      const because = [...next.values()].flatMap(({ withheld }) => withheld);
      expect(because.some((why) => why.because === 'before')).toBe(true);
    }
  });

  it('says which figures must not be told and were in the release before', async () => {
    const records = attendances(400, 3);
    const one = await released(records);
    // Some records have been taken back, so that figures become small.
    const next = await released(records.slice(0, 320), one);
    const figures = figuresOf(contractsOf(one));
    const published = [...next.values()].flatMap(({ withheld }) =>
      withheld.filter((why) => why.published),
    );
    expect(published.length).toBeGreaterThan(0);
    expect(published.every(({ because }) => because === 'small' || because === 'rest')).toBe(true);
    expect(figures.size).toBeGreaterThan(published.length);
    for (const { withheld } of one.values())
      expect(withheld.some((why) => why.published)).toBe(false);
  });

  it('of the same records after itself is the same', async () => {
    const records = attendances(400, 5);
    const one = await released(records);
    expect(contractsOf(await released(records, one))).toEqual(contractsOf(one));
  });
});
