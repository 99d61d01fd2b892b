/*
 * Documents with faults: what a person, a program or an enemy may write in the place of a valid one. Types are
 * swapped, keys dropped, renamed and doubled, references broken, circles closed, numbers and texts made huge,
 * levels made deep. A seed says which.
 */
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { documentOf } from './documents.js';
import { Random } from './random.js';

/** A valid document in which every part of a contract is used. */
export function wholeDocument(seed: number): Contract {
  const document = documentOf(seed);
  const { id: indicator } = document.indicators[0]!;
  document.sources = [{ id: 'year-book', title: '年鉴', url: 'https://example.org/a' }];
  document.annotations = [{ period: '2023-05', text: '培训月', indicators: [indicator] }];
  document.programmes = [
    {
      id: 'express',
      name: '职通车',
      summary: '培训并对接岗位',
      regions: ['D'],
      indicators: [indicator],
      facts: [{ kind: 'award', text: '最佳实践', period: '2024', source: 'year-book' }],
      links: [{ title: '详情', url: '/express' }],
    },
    { id: 'part', name: '分项', part: 'express' },
  ];
  document.dimensions!.push({
    id: 'audience',
    name: '对象',
    categories: [{ id: 'graduates', name: '毕业生' }],
  });
  document.items = [
    { id: 'grant', kind: 'policy', name: '补贴', audience: ['graduates'], validTo: '2024-12-31' },
    { id: 'canteen', kind: 'facility', name: '食堂', type: 'a1' },
  ];
  document.alerts = [
    { id: 'few', kind: 'threshold', indicator, comparator: 'le', value: 50, level: 'street' },
    { id: 'down', kind: 'trend', indicator, trend: 'fall', periods: 3 },
    { id: 'late', kind: 'stale', indicator, periods: 2 },
  ];
  document.reach = {
    method: '步行路网距离',
    asOf: '2024-12-31',
    bands: [5, 10, 15],
    dimension: 'age',
    times: [{ region: 'SA', item: 'canteen', minutes: 8 }],
  };
  document.scenes = [
    { scene: 'overview' },
    {
      title: '一屏',
      dwell: 30,
      cards: [
        { tag: 'stat', indicator },
        { tag: 'trend', indicator },
      ],
    },
  ];
  return document;
}

/** A list or an object in a document, and one of its places. */
interface Place {
  holder: Record<string | number, unknown>;
  key: string | number;
}

/** Every place of a document that can be changed, by its holder. */
function placesOf(value: unknown): Place[] {
  const places: Place[] = [];
  const open: unknown[] = [value];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      const place: Place = { holder: holder as Place['holder'], key };
      places.push(place);
      open.push(place.holder[key]);
    }
  }
  return places;
}

/** An object of so many levels. */
function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
}

/** What stands where something else is meant. */
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => 5e-324,
  () => -0,
  () => 99_999,
  () => '',
  () => 'x',
  () => '2024-13',
  () => '9999-12',
  () => '0000',
  () => '__proto__',
  () => 'constructor',
  () => '<img src=x onerror=alert(1)>',
  () => '长'.repeat(5000),
  () => [],
  () => ({}),
  () => [[]],
  () => [null, 'x', 3],
  () => ({ start: '2024-01', count: 1_000_000 }),
  () => ({ 'zh-CN': 'x', en: 3 }),
  () => JSON.parse('{"__proto__":{"a":1}}') as unknown,
  () => nested(2000),
];

type Mutation = (random: Random, places: readonly Place[], document: Contract) => void;

/** A place whose holder is of that kind; any place where there is none. */
function placeIn(random: Random, places: readonly Place[], isList: boolean): Place {
  const fitting = places.filter(({ holder }) => Array.isArray(holder) === isList);
  return random.pick(fitting.length > 0 ? fitting : places);
}

const MUTATIONS: Record<string, Mutation> = {
  'another value': (random, places) => {
    const { holder, key } = random.pick(places);
    holder[key] = random.pick(STRANGE)();
  },
  'a key dropped': (random, places) => {
    const { holder, key } = placeIn(random, places, false);
    delete holder[key];
  },
  'a key renamed': (random, places) => {
    const { holder, key } = placeIn(random, places, false);
    const name = random.pick([`${key}s`, `x-${key}`, String(key).toUpperCase(), ` ${key}`, '']);
    holder[name] = holder[key];
    delete holder[key];
  },
  'an entry doubled': (random, places) => {
    const { holder, key } = placeIn(random, places, true);
    if (Array.isArray(holder)) holder.push(structuredClone(holder[key]));
  },
  'an entry dropped': (random, places) => {
    const { holder, key } = placeIn(random, places, true);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
  },
  'a list for its entry': (random, places) => {
    const { holder, key } = random.pick(places);
    holder[key] = [holder[key]];
  },
  'an object for a list': (random, places) => {
    const lists = places.filter(({ holder, key }) => Array.isArray(holder[key]));
    if (lists.length === 0) return;
    const { holder, key } = random.pick(lists);
    holder[key] = { ...(holder[key] as unknown[]) };
  },
  'the value of another place': (random, places) => {
    const [to, from] = [random.pick(places), random.pick(places)];
    to.holder[to.key] = structuredClone(from.holder[from.key]);
  },
  'a circle of parents': (random, _places, document) => {
    const { items } = document.regions;
    if (!Array.isArray(items) || items.length === 0) return;
    const [one, other] = [random.pick(items), random.pick(items)];
    if (one && other) [one.parent, other.parent] = [other.id, one.id];
  },
  'a rate of itself': (random, _places, document) => {
    if (!Array.isArray(document.indicators)) return;
    const one = random.pick(document.indicators);
    if (one) one.ratio = { numerator: one.id, denominator: one.id };
  },
  'rates of one another': (_random, _places, document) => {
    if (!Array.isArray(document.indicators)) return;
    const [one, other] = document.indicators;
    if (!one || !other) return;
    one.ratio = { numerator: other.id, denominator: [one.id, other.id] };
    other.ratio = { numerator: one.id, denominator: one.id };
  },
  'a stock of itself': (random, _places, document) => {
    if (!Array.isArray(document.indicators)) return;
    const one = random.pick(document.indicators);
    if (one) one.balance = { opening: one.id, inflow: one.id, outflow: one.id, closing: one.id };
  },
  'a part of itself': (_random, _places, document) => {
    const [one] = Array.isArray(document.programmes) ? document.programmes : [];
    if (one) one.part = one.id;
  },
  'no number': (random, places) => {
    const numbers = places.filter(({ holder, key }) => typeof holder[key] === 'number');
    if (numbers.length === 0) return;
    const { holder, key } = random.pick(numbers);
    holder[key] = random.pick([Number.NaN, Infinity, -Infinity, 12n, undefined]);
  },
  'very many regions': (random, _places, document) => {
    const { items } = document.regions;
    if (!Array.isArray(items)) return;
    for (let i = 0; i < 300; i++) {
      const parent = random.chance(0.5) ? `r${i - 1}` : 'D';
      items.push({ id: `r${i}`, name: `地${i}`, level: 'village', parent });
    }
  },
  'very many unknown keys': (random, places) => {
    const { holder } = placeIn(random, places, false);
    for (let i = 0; i < 500; i++) holder[`unknown${i}`] = i;
  },
};

/** The document of a seed, with one to six faults. */
export function faultyDocument(seed: number): unknown {
  const document = wholeDocument(seed % 977);
  const random = new Random(seed * 40_503 + 7);
  for (let i = random.whole(1, 6); i > 0; i--) {
    const mutate = MUTATIONS[random.pick(Object.keys(MUTATIONS))]!;
    const places = placesOf(document);
    try {
      if (places.length > 0) mutate(random, places, document);
    } catch (error) {
      // An earlier fault may have taken away what a later one would change.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return document;
}
