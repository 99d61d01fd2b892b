// The elements whose speech is written down, each with a small document for every way in which its figure can be
// less than plain. All values are made up.
import type {
  AlertRule,
  Contract,
  ObservationRow,
} from '../../src/core/contract/contract.generated.js';
import { parsePeriod, periodAt } from '../../src/core/time/period.js';
import { cases } from '../../stories/documents/cases.js';
import { cohorts } from '../../stories/documents/cohorts.js';
import { communities } from '../../stories/documents/communities.js';
import { disputes } from '../../stories/documents/disputes.js';
import {
  DISTRICT,
  indicator,
  region,
  rows,
  sample,
  text,
} from '../../stories/documents/document.js';
import { facilities } from '../../stories/documents/facilities.js';
import { MARKS, type Mark } from '../../stories/documents/honest.js';
import { lookUps } from '../../stories/documents/look-ups.js';
import { matters } from '../../stories/documents/matters.js';
import { project } from '../../stories/documents/project.js';
import { STAGES, subsidies } from '../../stories/documents/subsidies.js';
import { week } from '../../stories/documents/week.js';

/** What a figure can be, in the order in which it is written down. */
export const STATES: readonly Mark[] = [
  'exact',
  'more-than',
  'suppressed',
  'missing',
  'not-applicable',
  'zero',
  'provisional',
].map((id) => MARKS.find((mark) => mark.id === id)!);

/** An element, what it is asked, and its document with a figure in one of the states. */
export interface Subject {
  /** The name of its files. */
  name: string;
  tag: string;
  attributes?: Readonly<Record<string, string>>;
  /** The tags inside, of an element that holds others. */
  inside?: readonly { tag: string; attributes?: Readonly<Record<string, string>> }[];
  of(state: Mark): Contract;
  /** The states in which it is heard, where those of another element of its class are enough. */
  states?: readonly Mark[];
}

/** What a row says of a figure in a state: `value` where it is exact, `raw` in the words of its source where it is a bound. */
function inState(
  { row }: Mark,
  value: number,
  [bound, raw]: readonly [number, string],
): Partial<ObservationRow> {
  if (row.qualifier) return { ...row, value: bound, raw };
  return row.value ? { ...row, value } : row;
}

type At = Pick<ObservationRow, 'indicator' | 'region' | 'period' | 'breakdown'>;

const keyOf = ({ indicator, region, period, breakdown = {} }: At) =>
  JSON.stringify([indicator, region, period, Object.entries(breakdown).sort()]);

/** A document with all its figures as rows, and one of them in another state. */
function withFigure(document: Contract, at: At, row: Partial<ObservationRow>): Contract {
  const { data = [], observations = [], ...rest } = document;
  const all = [...data.flatMap(rowsOf), ...observations];
  const isThere = all.some((one) => keyOf(one) === keyOf(at));
  if (!isThere) throw new Error(`no figure: ${keyOf(at)}`);
  const changed = ({ value: _value, status: _status, ...one }: ObservationRow) => ({
    ...one,
    ...row,
  });
  return {
    ...rest,
    observations: all.map((one) => (keyOf(one) === keyOf(at) ? changed(one) : one)),
  };
}

function rowsOf(block: NonNullable<Contract['data']>[number]): ObservationRow[] {
  const { periods, regions, values, status = {}, accumulation, breakdown } = block;
  const codes = Array.isArray(periods) ? periods : codesFrom(periods.start, periods.count);
  const more = { ...(accumulation && { accumulation }), ...(breakdown && { breakdown }) };
  return Object.entries(values).flatMap(([id, matrix]) =>
    (regions as string[]).flatMap((place, row) =>
      codes.map((period, column): ObservationRow => {
        const letters = Object.entries(status[id] ?? {})
          .filter(([, cells]) => (cells as number[]).includes(row * codes.length + column))
          .map(([letter]) => letter)
          .join('');
        const value = (matrix as (number | null)[][])[row]![column]!;
        const flags = letters ? { status: letters } : {};
        return { indicator: id, region: place, period, value, ...flags, ...more };
      }),
    ),
  );
}

function codesFrom(code: string, count: number): string[] {
  const { frequency, start, length } = parsePeriod(code)!;
  return Array.from(
    { length: count },
    (_, i) => periodAt(frequency, start + i * length, length).code,
  );
}

const STREETS = [
  region('east', text('东桅街道', 'East Mast Subdistrict'), 'street', DISTRICT.id),
  region('gull', text('鸥塘街道', 'Gull Pond Subdistrict'), 'street', DISTRICT.id),
  region('reed', text('苇舟街道', 'Reed Boat Subdistrict'), 'street', DISTRICT.id),
  region('heron', text('鹭坡街道', 'Heron Slope Subdistrict'), 'street', DISTRICT.id),
].map((street, i) => ({ ...street, tile: [i % 2, Math.floor(i / 2)] }));

const PLACED: Record<string, number[]> = {
  [DISTRICT.id]: [390, 399, 402, 418],
  east: [133, 138, 140, 148],
  gull: [95, 97, 100, 106],
  reed: [68, 70, 72, 76],
  heron: [94, 94, 90, 88],
};

const CLUBS: Record<string, number[]> = {
  [DISTRICT.id]: [53, 53, 54, 55],
  east: [21, 21, 22, 22],
  gull: [13, 13, 13, 14],
  reed: [9, 9, 9, 9],
  heron: [10, 10, 10, 10],
};

const RULES: AlertRule[] = [
  {
    id: 'few',
    kind: 'threshold',
    indicator: 'placed',
    level: 'street',
    urgency: 'urgent',
    comparator: 'le',
    value: 90,
    text: text('安置人数偏少，请核对。', 'Few were placed; check the ledger.'),
  },
  { id: 'silent', kind: 'missing', indicator: 'placed', level: 'street' },
  { id: 'withheld', kind: 'suppressed', indicator: 'placed', level: 'street' },
];

/** A district and four streets over four months, of which the last is in the state in the district and a street. */
function streets(state: Mark, domain = 'employment'): Contract {
  const last: Record<string, Partial<ObservationRow>> = {
    [DISTRICT.id]: inState(state, 418, [400, '400余人']),
    east: inState(state, 148, [140, '140余人']),
  };
  const placed = Object.fromEntries(
    Object.entries(PLACED).map(([place, values]) => [
      place,
      [...values.slice(0, 3), last[place] ?? { value: values[3]! }],
    ]),
  );
  const goal = {
    indicator: 'placed',
    comparator: 'ge',
    accumulation: 'period',
    frequency: 'M',
  } as const;
  return sample('spoken', {
    regions: { items: [DISTRICT, ...STREETS] },
    indicators: [
      indicator('placed', {
        name: text('达成就业意向人数', 'Persons placed'),
        domain,
        frequency: 'M',
        aggregation: { region: 'none', time: 'sum' },
      }),
      indicator('clubs', {
        name: text('居民社团数', 'Residents’ clubs'),
        domain,
        unit: 'club',
        kind: 'stock',
        frequency: 'M',
        aggregation: { region: 'none', time: 'last' },
      }),
    ],
    observations: [...rows('2024-03', { placed }), ...rows('2024-03', { clubs: CLUBS })],
    targets: [
      { ...goal, level: 'district', value: 400 },
      { ...goal, level: 'street', value: 90 },
    ],
    annotations: [
      { period: '2024-04', text: text('服务点延时到晚上', 'Open in the evening') },
      { period: '2024-06', indicators: ['placed'], text: text('大型招聘会', 'Large job fair') },
    ],
    alerts: RULES,
  });
}

const MAP = {
  url: '/areas.json',
  approval: '示S（2024）1号',
  producer: text('示例测绘院', 'Sample survey'),
  crs: 'CGCS2000',
  boundaryDate: '2024-01-01',
  key: 'id',
} as const;

/** Four squares in the sea: no boundary of any place. */
export const AREAS = {
  type: 'FeatureCollection',
  features: STREETS.map(({ id, tile: [x = 0, y = 0] }) => ({
    type: 'Feature',
    properties: { id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, -y],
          [x, 0.9 - y],
          [x + 0.9, 0.9 - y],
          [x + 0.9, -y],
          [x, -y],
        ],
      ],
    },
  })),
};

const SCENES: Contract['scenes'] = [
  {
    title: text('就业一屏', 'Employment'),
    cards: [
      { tag: 'stat', indicator: 'placed' },
      { tag: 'trend', indicator: 'placed', size: 'large' },
      { tag: 'ranking', indicator: 'placed' },
    ],
  },
];

const PLACED_ONLY = { indicator: 'placed' };

const domainOf = (tag: string, domain: string, states?: readonly Mark[]): Subject => ({
  name: tag,
  tag,
  of: (state) => streets(state, domain),
  ...(states && { states }),
});

/** One class draws the five domains: one of them is heard in all states, the others in two. */
const FEW = STATES.filter(({ id }) => id === 'exact' || id === 'suppressed');

const district = { region: DISTRICT.id, period: '2024-06' };

export const SUBJECTS: readonly Subject[] = [
  domainOf('employment-coverage', 'employment'),
  domainOf('training-count', 'training', FEW),
  domainOf('dispute-resolution', 'disputes', FEW),
  domainOf('club-membership', 'governance', FEW),
  domainOf('service-reach', 'service', FEW),
  {
    name: 'stat',
    tag: 'stat',
    attributes: { ...PLACED_ONLY, compare: 'previous-period' },
    of: streets,
  },
  { name: 'trend', tag: 'trend', attributes: PLACED_ONLY, of: streets },
  {
    name: 'trend.compared',
    tag: 'trend',
    attributes: { ...PLACED_ONLY, region: 'east', compare: 'gull' },
    of: streets,
  },
  { name: 'ranking', tag: 'ranking', attributes: PLACED_ONLY, of: streets },
  { name: 'progress', tag: 'progress', attributes: PLACED_ONLY, of: streets },
  { name: 'tiles', tag: 'tiles', attributes: PLACED_ONLY, of: streets },
  {
    name: 'map',
    tag: 'map',
    attributes: PLACED_ONLY,
    of: (state) => ({ ...streets(state), map: MAP }),
  },
  {
    name: 'flow',
    tag: 'flow',
    attributes: { indicator: 'closed-rate' },
    of: (state) =>
      withFigure(
        cases(),
        { ...district, indicator: 'accepted' },
        inState(state, 126, [120, '120余件']),
      ),
  },
  {
    name: 'flow.passages',
    tag: 'flow',
    attributes: { by: 'from to' },
    of: (state) => matters({ 'advice mediation': inState(state, 480, [450, '450余件']) }),
  },
  {
    name: 'table',
    tag: 'table',
    attributes: { ...PLACED_ONLY, by: 'region', period: '2024-06' },
    of: streets,
  },
  { name: 'brief', tag: 'brief', attributes: PLACED_ONLY, of: streets },
  { name: 'brief.decision', tag: 'brief', attributes: { mode: 'decision' }, of: streets },
  {
    name: 'funnel',
    tag: 'funnel',
    attributes: { indicators: STAGES },
    of: (state) => subsidies({ applied: inState(state, 412, [400, '400余人']) }),
  },
  { name: 'alerts', tag: 'alerts', of: streets },
  {
    name: 'listing',
    tag: 'listing',
    attributes: { kind: 'policy', indicator: 'eligible' },
    of: (state) =>
      withFigure(
        lookUps(),
        { ...district, indicator: 'eligible' },
        inState(state, 1240, [1200, '1200余人']),
      ),
  },
  {
    name: 'composition',
    tag: 'composition',
    attributes: { by: 'cause' },
    of: (state) => disputes({ wages: inState(state, 212, [200, '200余件']) }),
  },
  {
    name: 'compare',
    tag: 'compare',
    attributes: { ...PLACED_ONLY, regions: 'east gull' },
    of: streets,
  },
  {
    name: 'compare.periods',
    tag: 'compare',
    attributes: { ...PLACED_ONLY, periods: '2024-05 2024-06' },
    of: streets,
  },
  { name: 'compare.all', tag: 'compare', attributes: { ...PLACED_ONLY, all: '' }, of: streets },
  {
    name: 'cohort',
    tag: 'cohort',
    attributes: { indicator: 'still-employed' },
    of: (state) =>
      withFigure(
        cohorts(2),
        {
          indicator: 'still-employed',
          region: DISTRICT.id,
          period: '2024-06',
          breakdown: { cohort: '2023-12' },
        },
        inState(state, 76.5, [76, '76%以上']),
      ),
  },
  { name: 'timeline', tag: 'timeline', attributes: PLACED_ONLY, of: streets },
  {
    name: 'heatmap',
    tag: 'heatmap',
    attributes: { indicator: 'seats', by: 'day time' },
    of: (state) =>
      withFigure(
        week(),
        { ...district, indicator: 'seats', breakdown: { day: 'workday', time: 'evening' } },
        inState(state, 68, [60, '60%以上']),
      ),
  },
  {
    name: 'distribution',
    tag: 'distribution',
    attributes: { indicator: 'rate' },
    of: (state) =>
      withFigure(
        communities(12),
        { indicator: 'rate', region: 'c6', period: '2024-06' },
        inState(state, 88.8, [88, '88%以上']),
      ),
  },
  {
    name: 'reach',
    tag: 'reach',
    attributes: { region: 'reed-1' },
    of: (state) =>
      withFigure(
        facilities(),
        { indicator: 'covered', region: 'reed-1', period: '2024-06' },
        inState(state, 92, [90, '90%以上']),
      ),
  },
  ...(['facts', 'programme'] as const).map((tag) => ({
    name: tag,
    tag,
    attributes: { programme: 'bus' },
    of: (state: Mark) =>
      withFigure(
        project(),
        { ...district, indicator: 'firms' },
        inState(state, 86, [80, '80余家']),
      ),
  })),
  {
    name: 'wall',
    tag: 'wall',
    attributes: { 'no-tour': '', 'no-keep': '' },
    of: (state) => ({ ...streets(state), scenes: SCENES }),
  },
  { name: 'filter', tag: 'filter', of: streets },
  {
    name: 'board',
    tag: 'board',
    inside: [
      { tag: 'filter' },
      { tag: 'stat', attributes: PLACED_ONLY },
      { tag: 'ranking', attributes: PLACED_ONLY },
    ],
    of: streets,
  },
];
