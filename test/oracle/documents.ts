/*
 * Valid documents of every kind that the guide describes, made from a seed: regions of several levels,
 * periods of every length with gaps, zeros, negative and decimal values, rates in percent and per mille,
 * bounds, statuses, breakdowns, balances, targets, published changes and breaks.
 */
import type {
  Accumulation,
  ChangeItem,
  Contract,
  DataBlock,
  IndicatorItem,
  ObservationRow,
  Qualifier,
  RegionItem,
  TargetItem,
} from '../../src/core/contract/contract.generated.js';
import { Random } from './random.js';

interface Place {
  readonly items: RegionItem[];
  readonly ids: string[];
}

function places(random: Random): Place {
  const items: RegionItem[] = [{ id: 'D', name: '某区', level: 'district' }];
  const streets = random.whole(1, 4);
  for (let s = 0; s < streets; s++) {
    const id = 'ABCD'[s]!;
    const street: RegionItem = { id: `S${id}`, name: `${id}街道`, level: 'street', parent: 'D' };
    if (random.chance(0.06)) street.validFrom = '2024-03';
    items.push(street);
    const communities = random.chance(0.5) ? random.whole(1, 3) : 0;
    for (let c = 1; c <= communities; c++) {
      items.push({
        id: `C${id}${c}`,
        name: `${id}${c}社区`,
        level: 'community',
        parent: street.id,
      });
    }
  }
  if (random.chance(0.2)) {
    items.push({ id: 'F', name: '某商务区', level: 'functional-area', within: ['SA'] });
  }
  return { items, ids: items.map(({ id }) => id) };
}

/** How the values of an indicator look. */
type Look = 'whole' | 'decimal' | 'negative' | 'small' | 'large';

const LOOKS: readonly Look[] = ['whole', 'whole', 'decimal', 'negative', 'small', 'large'];

function number(random: Random, look: Look): number {
  if (random.chance(0.06)) return 0;
  switch (look) {
    case 'decimal':
      return Number(`${random.whole(0, 40)}.${random.pick([1, 2, 3, 6, 7, 9, 25, 15, 35, 105])}`);
    case 'negative':
      return random.whole(-60, 90);
    case 'small':
      return random.whole(0, 9);
    case 'large':
      return random.whole(10_000, 9_999_999);
    default:
      return random.whole(1, 900);
  }
}

const COUNTED = ['facility', 'session', 'item', 'enterprise', 'service-act', 'square-metre', 'day'];

/** What is measured: an indicator, and how its values look. */
interface Measured {
  readonly item: IndicatorItem;
  readonly look: Look;
}

function counts(random: Random): Measured[] {
  return Array.from({ length: random.whole(1, 3) }, (_, i): Measured => {
    const kind = random.pick(['flow', 'flow', 'stock', 'distinct-count'] as const);
    const distinct = kind === 'distinct-count';
    const look = random.pick(LOOKS);
    const item: IndicatorItem = {
      id: `n${i}`,
      name: `指标${i}`,
      domain: random.pick(['employment', 'training', 'service']),
      unit: random.chance(0.1) ? 'person' : random.pick(COUNTED),
      kind,
      aggregation: {
        region: distinct || random.chance(0.1) ? 'none' : 'sum',
        time: distinct ? 'none' : kind === 'flow' ? 'sum' : 'last',
        category: distinct ? 'none' : 'sum',
      },
      direction: random.pick(['higher', 'lower', 'neutral']),
    };
    if (look === 'decimal' || random.chance(0.2)) item.decimals = random.whole(0, 3);
    if (random.chance(0.2)) item.rounding = 'truncate';
    return { item, look };
  });
}

/** A rate, and the two counts that it is of. */
function rates(random: Random, i: number): Measured[] {
  const mean = random.chance(0.2);
  const factor = random.pick([100, 100, 1000, 10_000]);
  const stocks = !mean && random.chance(0.3);
  const part = (id: string, name: string, unit: string): IndicatorItem => ({
    id,
    name,
    domain: 'service',
    unit,
    kind: stocks ? 'stock' : 'flow',
    aggregation: { region: 'sum', time: stocks ? 'last' : 'sum', category: 'sum' },
    direction: 'neutral',
  });
  const over = part(`over${i}`, `分子${i}`, mean ? 'day' : 'item');
  const under = part(`under${i}`, `分母${i}`, 'item');
  const unit = factor === 100 ? 'percent' : factor === 1000 ? 'permille' : 'per-10k';
  const rate: IndicatorItem = {
    id: `rate${i}`,
    name: mean ? `平均天数${i}` : `比率${i}`,
    domain: 'service',
    unit: mean ? 'day' : unit,
    kind: mean ? 'mean-duration' : 'ratio',
    aggregation: { region: 'ratio', time: stocks ? 'last' : 'ratio', category: 'ratio' },
    direction: random.pick(['higher', 'lower', 'neutral', 'band']),
    ratio: { numerator: over.id, denominator: under.id },
  };
  if (!mean && (factor !== 100 || random.chance(0.5))) rate.ratio!.factor = factor;
  if (random.chance(0.3)) rate.decimals = random.whole(0, 3);
  if (random.chance(0.2)) rate.rounding = 'truncate';
  return [
    { item: under, look: 'large' },
    { item: over, look: 'whole' },
    { item: rate, look: 'decimal' },
  ];
}

/** How an indicator's figures lie in time. */
interface Course {
  readonly codes: string[];
  readonly accumulation: Accumulation;
}

const pad = (n: number) => String(n).padStart(2, '0');

function months(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const month = from + i;
    return `${Math.floor(month / 12)}-${pad((month % 12) + 1)}`;
  });
}

function course(random: Random, kind: IndicatorItem['kind']): Course {
  const year = 2022 + random.whole(0, 1);
  const accumulation: Accumulation =
    kind === 'stock' && random.chance(0.5) ? 'instant' : random.chance(0.15) ? 'ytd' : 'period';
  const start = year * 12 + random.pick([0, 0, 0, 3, 9]);
  const count = random.pick([1, 2, 6, 13, 15, 24]);
  const shape = random.pick(['M', 'M', 'M', 'merged', 'Q', 'S', 'A', 'fiscal'] as const);
  switch (shape) {
    case 'merged': {
      const codes = months(year * 12, count);
      const apart = random.chance(0.3) ? codes : codes.filter((code) => !/-0[12]$/.test(code));
      return { codes: [`${year}-01/P2M`, ...apart], accumulation };
    }
    case 'Q':
      return {
        codes: [1, 2, 3, 4, 5, 6].map(
          (q) => `${year + Math.floor((q - 1) / 4)}-Q${((q - 1) % 4) + 1}`,
        ),
        accumulation,
      };
    case 'S':
      return { codes: [`${year}-S1`, `${year}-S2`, `${year + 1}-S1`], accumulation };
    case 'A':
      return { codes: [`${year - 1}`, `${year}`, `${year + 1}`], accumulation };
    case 'fiscal':
      return {
        codes: [`${year - 1}-04/P12M`, `${year}-04/P12M`, `${year + 1}-04/P12M`],
        accumulation,
      };
    default:
      return { codes: months(start, count), accumulation };
  }
}

const WORDING: Record<Qualifier, (value: number) => string> = {
  exact: String,
  all: () => '全覆盖',
  'at-least': (value) => `${value}以上`,
  'more-than': (value) => `超${value}`,
  about: (value) => `约${value}`,
  nearly: (value) => `近${value}`,
  'at-most': (value) => `不超过${value}`,
};

const BOUNDS: readonly Qualifier[] = ['at-least', 'more-than', 'about', 'nearly', 'at-most'];

/** A figure before it is written into a block or a row. */
type Written = ObservationRow & { value: number | null };

/** How often a document has what is out of the ordinary. */
interface Habits {
  readonly gaps: number;
  readonly bounds: number;
  readonly withheld: number;
}

function figure(
  random: Random,
  at: ObservationRow,
  look: Look,
  habits: Habits,
): Written | undefined {
  if (random.chance(habits.gaps / 2)) return undefined;
  if (random.chance(habits.withheld)) return { ...at, value: null, status: 'Q' };
  if (random.chance(habits.gaps / 2)) {
    return { ...at, value: null, status: random.pick(['O', 'L', 'Y', 'M', 'H', 'K']) };
  }
  const value = number(random, look);
  if (random.chance(habits.bounds) && value > 0) {
    const qualifier = random.pick(BOUNDS);
    const written: Written = { ...at, value, qualifier, raw: WORDING[qualifier](value) };
    const lower = qualifier === 'at-least' || qualifier === 'more-than';
    if (lower && random.chance(0.4)) written.upper = value + random.whole(1, 10);
    return written;
  }
  if (random.chance(0.08)) return { ...at, value, status: random.pick(['P', 'E', 'U', 'D', 'F']) };
  return { ...at, value };
}

/** Where an indicator's figures stand: at the top, below it, or both. */
function placesOf(random: Random, place: Place): string[] {
  const below = place.items.filter(({ level }) => level !== 'district').map(({ id }) => id);
  return random.pick([place.ids, below, below, random.some(place.ids), ['D']]);
}

const frequencyOf = (code: string): DataBlock['frequency'] => {
  if (code.length === 4) return 'A';
  if (code.includes('Q')) return 'Q';
  return code.includes('S') ? 'S' : 'M';
};

/** Plain figures of one indicator as a block; what a block has no room for stays in the list. */
function blockOf(figures: readonly Written[], course: Course, more: Partial<DataBlock>): DataBlock {
  const regions = [...new Set(figures.map(({ region }) => region))];
  const { indicator } = figures[0]!;
  const status: Record<string, number[]> = {};
  const at = (region: string, period: string) =>
    figures.find((written) => written.region === region && written.period === period);
  const values = regions.map((region, r) =>
    course.codes.map((code, p) => {
      const written = at(region, code);
      const letters = written ? (written.status ?? '') : 'O';
      for (const letter of letters) (status[letter] ??= []).push(r * course.codes.length + p);
      return written?.value ?? null;
    }),
  );
  const block: DataBlock = {
    frequency: frequencyOf(course.codes[0]!),
    periods: course.codes,
    regions,
    values: { [indicator]: values },
    ...more,
  };
  if (course.accumulation !== 'period') block.accumulation = course.accumulation;
  if (Object.keys(status).length > 0) block.status = { [indicator]: status };
  return block;
}

/** 1–2月 as its two months have it, where a document gives all three; nothing where they do not say. */
function merged(figures: readonly Written[], kind: IndicatorItem['kind']): Written[] {
  const months = figures.filter(({ period }) => /-0[12]$/.test(period));
  if (months.length === 0) return [...figures];
  return figures.flatMap((written) => {
    if (!written.period.endsWith('/P2M')) return written;
    const [january, february] = ['01', '02'].map((month) =>
      months.find(
        ({ period, region, qualifier }) =>
          region === written.region &&
          period.endsWith(month) &&
          period.slice(0, 4) === written.period.slice(0, 4) &&
          !qualifier,
      ),
    );
    if (typeof january?.value !== 'number' || typeof february?.value !== 'number') return [];
    const value = kind === 'flow' ? january.value + february.value : february.value;
    const { indicator, region, period } = written;
    return { indicator, region, period, value: Number(value.toFixed(3)) };
  });
}

/** The figures of one indicator, as a block where they are plain, else as rows. */
function write(
  random: Random,
  contract: Contract,
  { item, look }: Measured,
  regions: readonly string[],
  when: Course,
  habits: Habits,
  breakdown?: Record<string, string>,
): void {
  const drawn = regions.flatMap((region) =>
    when.codes.flatMap((period) => {
      const at: ObservationRow = { indicator: item.id, region, period };
      return figure(random, at, look, habits) ?? [];
    }),
  );
  const figures = merged(drawn, item.kind);
  if (figures.length === 0) return;
  if (figures.every(({ qualifier }) => !qualifier) && random.chance(0.6)) {
    contract.data!.push(blockOf(figures, when, breakdown ? { breakdown } : {}));
    return;
  }
  for (const written of figures) {
    if (when.accumulation !== 'period') written.accumulation = when.accumulation;
    if (breakdown) written.breakdown = breakdown;
    contract.observations!.push(written);
  }
}

function targets(random: Random, measured: readonly Measured[], place: Place): TargetItem[] {
  return measured.flatMap(({ item, look }): TargetItem[] => {
    if (random.chance(0.5)) return [];
    const rate = item.kind === 'ratio';
    const value = rate ? random.pick([20, 57, 90, 95, 0.5, 33.3]) : number(random, look);
    const comparator = random.pick(['ge', 'le', 'band', 'about'] as const);
    const target: TargetItem = { indicator: item.id, comparator, value };
    if (comparator === 'band') target.upper = value + random.whole(1, 50);
    const whose = random.whole(0, 2);
    if (whose === 1) target.region = random.pick(place.ids);
    if (whose === 2) target.level = random.pick(['district', 'street', 'community']);
    if (random.chance(0.3)) target.validFrom = random.pick(['2023-01', '2022', '2024-03']);
    if (random.chance(0.3)) target.validTo = random.pick(['2024-12', '2023-06', '2025']);
    return [target];
  });
}

function changes(random: Random, contract: Contract): ChangeItem[] {
  const stated = contract.observations!.filter(({ value, breakdown }) => value && !breakdown);
  if (stated.length === 0 || random.chance(0.6)) return [];
  const { indicator, region, period, accumulation } = random.pick(stated);
  const basis = random.pick(['year-on-year', 'previous-period', 'year-start'] as const);
  const change: ChangeItem = {
    indicator,
    region,
    period,
    basis,
    value: random.whole(-300, 300) / 10,
  };
  if (accumulation) change.accumulation = accumulation;
  return [change];
}

/** An account: what was there, came, went and is there, in the district. */
function account(random: Random, contract: Contract): void {
  const part = (id: string, name: string, kind: 'stock' | 'flow'): IndicatorItem => ({
    id,
    name,
    domain: 'disputes',
    unit: 'item',
    kind,
    aggregation: { region: 'sum', time: kind === 'flow' ? 'sum' : 'last' },
    direction: 'neutral',
  });
  const closing = part('closing', '期末', 'stock');
  closing.balance = {
    opening: 'opening',
    inflow: 'inflow',
    outflow: 'outflow',
    closing: 'closing',
  };
  contract.indicators.push(
    part('opening', '期初', 'stock'),
    part('inflow', '受理', 'flow'),
    part('outflow', '办结', 'flow'),
    closing,
    {
      ...part('closure', '结案率', 'flow'),
      unit: 'percent',
      kind: 'ratio',
      aggregation: { region: 'ratio', time: 'flow-balance' },
      ratio: { numerator: 'outflow', denominator: ['opening', 'inflow'], factor: 100 },
    },
  );
  const codes = months(2023 * 12, random.pick([12, 14]));
  const rows: Record<string, number[]> = { opening: [], inflow: [], outflow: [], closing: [] };
  let pending = random.whole(0, 80);
  for (let month = 0; month < codes.length; month++) {
    rows.opening!.push(pending);
    const [came, went] = [random.whole(0, 60), random.whole(0, pending)];
    rows.inflow!.push(came);
    rows.outflow!.push(went);
    pending += came - went;
    rows.closing!.push(pending);
  }
  for (const id of Object.keys(rows)) {
    contract.data!.push({
      frequency: 'M',
      periods: { start: codes[0]!, count: codes.length },
      regions: ['D'],
      values: { [id]: [rows[id]!] },
    });
  }
}

/** The document of a seed. */
export function documentOf(seed: number): Contract {
  const random = new Random(seed * 2_654_435_761);
  const place = places(random);
  const measured = counts(random);
  for (let i = random.whole(0, 2); i > 0; i--) measured.push(...rates(random, i));
  const habits: Habits = {
    gaps: random.pick([0, 0, 0.1, 0.3]),
    bounds: random.pick([0, 0, 0.1, 0.4]),
    withheld: random.pick([0, 0, 0, 0.08]),
  };
  const contract: Contract = {
    contract: '1.0',
    dataset: {
      id: `seed-${seed}`,
      title: '随机文件',
      publisher: { name: '统计局' },
      published: '2025-06-20',
      asOf: '2025-05',
    },
    regions: { items: place.items },
    units: [
      { id: 'permille', name: '‰' },
      { id: 'per-10k', name: '件/万人' },
    ],
    dimensions: [
      {
        id: 'age',
        name: '年龄段',
        categories: [
          { id: 'a1', name: '35岁以下' },
          { id: 'a2', name: '35岁及以上' },
        ],
      },
    ],
    indicators: measured.map(({ item }) => item),
    data: [],
    observations: [],
  };
  if (random.chance(0.5)) contract.dataset.sample = true;
  if (habits.withheld > 0) contract.dataset.suppression = { threshold: 5, appliedUpstream: true };
  const shared = course(random, 'flow');
  const sharedPlaces = placesOf(random, place);
  for (const one of measured) {
    const { id, kind, ratio } = one.item;
    if (ratio) continue;
    const part = /^(?:over|under)/.test(id);
    const when = part ? { ...shared, accumulation: 'period' as const } : course(random, kind);
    const where = part ? sharedPlaces : placesOf(random, place);
    write(random, contract, one, where, when, habits);
    if (!part && random.chance(0.25)) {
      for (const age of ['a1', 'a2']) {
        write(random, contract, one, random.some(where), when, habits, { age });
      }
    }
  }
  for (const one of measured.filter(({ item }) => item.ratio)) {
    if (random.chance(0.2)) write(random, contract, one, ['D'], shared, habits);
  }
  if (random.chance(0.2)) account(random, contract);
  contract.targets = targets(random, measured, place);
  contract.changes = changes(random, contract);
  if (random.chance(0.2)) {
    contract.breaks = [{ period: '2023-07', text: '口径调整', backcast: random.chance(0.3) }];
  }
  return contract;
}
