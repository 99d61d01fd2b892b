import type {
  Contract,
  LocalizedText,
  ObservationRow,
  RegionItem,
} from '../src/core/contract/contract.generated.js';
import { DISTRICT, indicator, region, rows, sample, text } from './documents/document.js';

/** 示例区三年月度数据 A made-up district over three years, as the demo has it. */
export const SAMPLE = 'data/sample-district.json';

/** The places of SAMPLE that stories name. */
export const SAMPLE_PLACES = {
  district: '390105',
  streets: ['390105001', '390105002', '390105003'],
  /** With walking times. */
  streetWithTimes: '390105015',
  community: '390105008051',
  communityWithoutCulture: '390105008052',
  communityWithoutTimes: '390105008055',
};

/** 公开材料中的数值与事实 Figures and facts as published. */
export const PUBLISHED = 'data/gongshu-2024.json';

/** The last month of the documents below. */
export const LATEST = '2024-06';

/** A programme of the published figures; the documents below have one of the same id. */
export const PROGRAMME = 'job-express';

/** So many months they have, from January on. */
const MONTHS = 6;

/** One indicator for each domain, so that every element finds one. */
const INDICATORS: Record<string, LocalizedText> = {
  employment: { 'zh-CN': '就业见习基地数', en: 'Traineeship bases' },
  training: { 'zh-CN': '培训机构数', en: 'Training providers' },
  disputes: { 'zh-CN': '调解组织数', en: 'Mediation bodies' },
  governance: { 'zh-CN': '社会组织数', en: 'Social organisations' },
  service: { 'zh-CN': '服务机构数', en: 'Service providers' },
};

const REGIONS: RegionItem[] = [
  DISTRICT,
  ...[
    text('东街道', 'East Subdistrict'),
    text('西街道', 'West Subdistrict'),
    text('南街道', 'South Subdistrict'),
    text('北街道', 'North Subdistrict'),
  ].map((name, i): RegionItem => ({
    ...region(`99010100${i + 1}`, name, 'street', DISTRICT.id),
    tile: [i % 2, Math.floor(i / 2)],
  })),
];

/** Of the district and its streets in the first month; every month brings one more a street. */
const FIRST = [96, 36, 31, 19, 10];

type Change = (value: number, region: number, month: number) => Partial<ObservationRow>;

/** A small document; `change` says what is special about a figure. */
function tiny(change: Change): Contract {
  const cell = (place: number, month: number): Partial<ObservationRow> => {
    const value = FIRST[place]! + month * (place === 0 ? 4 : 1);
    const isLatest = place === 0 && month === MONTHS - 1;
    return { value, ...(isLatest && { programme: PROGRAMME }), ...change(value, place, month) };
  };
  const figures = Object.fromEntries(
    REGIONS.map(({ id }, place) => [
      id,
      Array.from({ length: MONTHS }, (_, month) => cell(place, month)),
    ]),
  );
  const ids = Object.keys(INDICATORS);
  return sample(
    'story',
    {
      regions: { items: REGIONS },
      indicators: Object.entries(INDICATORS).map(([id, name]) =>
        indicator(id, {
          name,
          domain: id,
          unit: 'organisation',
          kind: 'stock',
          aggregation: { region: 'sum', time: 'last' },
          frequency: 'M',
        }),
      ),
      observations: rows('2024-01', Object.fromEntries(ids.map((id) => [id, figures]))),
      targets: ids.flatMap((id) => [
        { indicator: id, level: 'district', comparator: 'ge', value: 100 },
        { indicator: id, level: 'street', comparator: 'ge', value: 30 },
      ]),
      programmes: [{ id: PROGRAMME, name: text('示例项目', 'Sample programme') }],
    },
    LATEST,
  );
}

/** A letter instead of the latest figure of the district and two streets, or of all. */
const without = (status: string, all = false, more: Partial<ObservationRow> = {}): Change => {
  return (_value, region, month) =>
    month === MONTHS - 1 && (all || region < 3) ? { value: null, status, ...more } : {};
};

/** 几十余家 A lower bound in the words of the source. */
const bounded: Change = (value) => {
  const bound = Math.floor(value / 10) * 10;
  return { value: bound, qualifier: 'more-than', raw: `${bound}余家`, digits: 1 };
};

const lengthen = ({ 'zh-CN': zh, en }: { 'zh-CN': string; en?: string }) => ({
  'zh-CN': `${zh}（含国家级新区、高新技术产业开发区与古运河文化带核心监控区托管范围）`,
  en: `${en}, including the national new area, the high-tech zone and the canal heritage corridor`,
});

const long = <T extends { name: LocalizedText }>(item: T): T => ({
  ...item,
  name: typeof item.name === 'string' ? item.name : lengthen(item.name),
});

const lengthened = (document: Contract): Contract => ({
  ...document,
  regions: { items: document.regions.items.map(long) },
  indicators: document.indicators.map(long),
  programmes: document.programmes!.map(long),
});

/** A bound, a figure withheld, one not reported, one not due, and provisional ones, a street each. */
const awkward: Change = (value, region, month) => {
  if (region === 1) return bounded(value, region, month);
  if (region === 2) return month % 2 === 0 ? { value: null, status: 'Q', conf: 'C' } : {};
  if (region === 3) return month > 3 ? { value: null, status: 'O' } : {};
  if (region === 4) return month === MONTHS - 1 ? { value: null, status: 'Y' } : { value: 0 };
  return month > MONTHS - 3 ? { status: 'P' } : {};
};

const plain = tiny(() => ({}));

/** Tiny documents, one for each state that a figure can be in. All values are made up. */
export const documents = {
  plain,
  empty: { ...plain, observations: [], targets: [], programmes: [] },
  provisional: tiny((_value, _region, month) => (month > MONTHS - 3 ? { status: 'P' } : {})),
  suppressed: tiny(without('Q', false, { conf: 'C' })),
  missing: tiny(without('O')),
  notOutYet: tiny(without('Y', true)),
  bounded: tiny(bounded),
  /** All of it at once, under long names. */
  awkward: lengthened(tiny(awkward)),
  longNames: lengthened(plain),
} satisfies Record<string, Contract>;
