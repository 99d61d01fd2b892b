import type {
  Contract,
  DataBlock,
  IndicatorItem,
  RegionItem,
} from '../../src/core/contract/contract.generated.js';
import { block, contract, indicator, rate, type Cell } from '../../stories/documents/document.js';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A figure that the document withholds, and what it is. */
export interface Secret {
  indicator: string;
  region: string;
  period: string;
  breakdown: string;
  frequency: string;
  truth: number;
}

export interface RandomDocument {
  document: Contract;
  secrets: Secret[];
}

export const THRESHOLD = 5;
const MONTHS = 15;
/** The first month, October 2023. */
const FIRST = 2023 * 12 + 9;
const CATEGORIES = ['x', 'y'];

const code = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
const quarterCode = (month: number) => `${Math.floor(month / 12)}-Q${((month % 12) + 1) / 3}`;

/** A small document of a random shape, with its small counts withheld and little else. */
export function randomDocument(seed: number): RandomDocument {
  const random = randomFrom(seed);
  const chance = (share: number) => random() < share;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const items: RegionItem[] = [];
  const add = (id: string, level: string, parent: string | null, more = {}) =>
    items.push({ id, name: id, level, parent, ...more });
  add('D', 'district', null);
  const leaves: string[] = [];
  for (const street of ['A', 'B', 'C'].slice(0, 2 + upTo(1))) {
    add(street, 'street', 'D');
    const communities = chance(0.4) ? 2 + upTo(1) : 0;
    for (let i = 1; i <= communities; i++) {
      add(`${street}${i}`, 'community', street);
      leaves.push(`${street}${i}`);
    }
    if (communities === 0) leaves.push(street);
  }
  if (chance(0.3)) add('old', 'street', 'D', { validTo: '2021-04-09' });
  const regions = items.map(({ id }) => id).filter((id) => id !== 'old');
  const isBelow = (leaf: string, region: string) =>
    region === 'D' || leaf === region || (region.length === 1 && leaf.startsWith(region));

  const truths = new Map<string, number>();
  const truth = (id: string, leaf: string, month: number, category: string) => {
    const key = [id, leaf, month, category].join();
    let value = truths.get(key);
    if (value === undefined) {
      value = chance(0.25) ? upTo(4) : 5 + upTo(60);
      truths.set(key, value);
    }
    return value;
  };
  const count = (id: string, region: string, from: number, to: number, categories = CATEGORIES) => {
    let sum = 0;
    for (const leaf of leaves) {
      if (!isBelow(leaf, region)) continue;
      for (let month = from; month < to; month++) {
        for (const category of categories) sum += truth(id, leaf, month, category);
      }
    }
    return sum;
  };
  const stock = (region: string, month: number) => {
    let sum = 0;
    for (const leaf of leaves) if (isBelow(leaf, region)) sum += truth('s', leaf, month, 'x');
    return sum;
  };

  const secrets: Secret[] = [];
  const data: DataBlock[] = [];
  const withheld = chance(0.5) ? 0.5 : 0.9;
  /** Withholds small counts, not all of them, for another document would be of no use. */
  const cellOf = (value: number, name: Omit<Secret, 'truth'>): Cell => {
    const isSmall = value > 0 && value < THRESHOLD;
    if (!isSmall || secrets.length >= 8 || !chance(withheld)) return value;
    secrets.push({ ...name, truth: value });
    return 'Q';
  };
  const publish = (
    id: string,
    given: readonly string[],
    start: string,
    values: readonly ((region: string) => number)[],
    codes: readonly string[],
    more: Partial<DataBlock> = {},
  ) => {
    const breakdown = Object.entries(more.breakdown ?? {}).map((pair) => pair.join('='))[0] ?? '';
    const isSingle = more.accumulation === undefined;
    const rows = given.map((region) => [
      region,
      values.map((of, i): Cell => {
        const value = of(region);
        const frequency = codes[i]!.includes('Q') ? 'Q' : 'M';
        const name = { indicator: id, region, period: codes[i]!, breakdown, frequency };
        return isSingle ? cellOf(value, name) : value;
      }),
    ]);
    data.push(block(start, { [id]: Object.fromEntries(rows) as Record<string, Cell[]> }, more));
  };
  const months = Array.from({ length: MONTHS }, (_, i) => FIRST + i);
  const codes = months.map(code);
  const some = () => regions.filter(() => chance(0.85));
  const withCategories = chance(0.4);
  for (const id of ['n', 'd']) {
    const given = chance(0.7) ? regions : some();
    if (given.length === 0) continue;
    const single = months.map((month) => (region: string) => count(id, region, month, month + 1));
    publish(id, given, codes[0]!, single, codes);
    if (chance(0.3)) {
      const quarters = months.filter((month) => month % 3 === 2);
      publish(
        id,
        some()
          .concat('D')
          .filter((region, i, all) => all.indexOf(region) === i),
        quarterCode(quarters[0]!),
        quarters.map((month) => (region: string) => count(id, region, month - 2, month + 1)),
        quarters.map(quarterCode),
      );
    }
    if (chance(0.25)) {
      const year = months.filter((month) => month >= 2024 * 12);
      const running = year.map(
        (month) => (region: string) => count(id, region, 2024 * 12, month + 1),
      );
      publish(id, ['D'], '2024-01', running, year.map(code), { accumulation: 'ytd' });
    }
    if (chance(0.25)) {
      const late = months.slice(11);
      const rolling = late.map(
        (month) => (region: string) => count(id, region, month - 11, month + 1),
      );
      publish(id, ['D', 'A'], code(late[0]!), rolling, late.map(code), {
        accumulation: 'rolling-12',
      });
    }
    if (withCategories && id === 'n') {
      for (const category of CATEGORIES) {
        const parts = months.map(
          (month) => (region: string) => count(id, region, month, month + 1, [category]),
        );
        publish(id, given, codes[0]!, parts, codes, { breakdown: { cause: category } });
      }
    }
  }
  if (chance(0.4)) {
    const stated = chance(0.5) ? ['D'] : regions;
    const percent = (region: string, from: number, to: number): Cell => {
      const all = count('d', region, from, to);
      return all === 0 ? 'O' : Math.round((count('n', region, from, to) / all) * 1000) / 10;
    };
    if (chance(0.5)) {
      const single = months.map((month) => (region: string) => percent(region, month, month + 1));
      publishRates(stated, codes[0]!, single);
    } else {
      const quarters = months.filter((month) => month % 3 === 2);
      const rates = quarters.map(
        (month) => (region: string) => percent(region, month - 2, month + 1),
      );
      publishRates(stated, quarterCode(quarters[0]!), rates);
    }
  }
  function publishRates(
    given: readonly string[],
    start: string,
    values: readonly ((region: string) => Cell)[],
  ) {
    const rows = given.map((region) => [region, values.map((of): Cell => of(region))]);
    data.push(block(start, { r: Object.fromEntries(rows) as Record<string, Cell[]> }));
  }
  if (chance(0.5)) {
    const ends = months.map((month) => (region: string) => stock(region, month));
    publish('s', regions, codes[0]!, ends, codes);
    if (chance(0.5)) {
      const quarters = months.filter((month) => month % 3 === 2);
      const closing = quarters.map((month) => (region: string) => stock(region, month));
      publish('s', ['D', 'A'], quarterCode(quarters[0]!), closing, quarters.map(quarterCode));
    }
  }
  const aggregation = { region: 'sum', time: 'sum', category: 'sum' } as const;
  const indicators: IndicatorItem[] = [
    indicator('n', { aggregation }),
    indicator('d', { aggregation }),
    rate('r', 'n', 'd', { decimals: 1 }),
    indicator('s', { kind: 'stock', aggregation: { ...aggregation, time: 'last' } }),
  ];
  const category = (id: string) => ({ id, name: id });
  const whole = contract({
    regions: { items },
    indicators,
    dimensions: [
      { id: 'cause', name: '原因', categories: [...CATEGORIES, 'unused'].map(category) },
    ],
    data,
  });
  const isRuled = chance(0.5);
  const dataset = {
    ...whole.dataset,
    ...(isRuled ? { suppression: { threshold: THRESHOLD } } : {}),
  };
  return { document: { ...whole, dataset }, secrets };
}
