/*
 * One small document for each way in which a figure can be less than plain: the district and one street
 * over seven months, of which the last bears the mark. All values are made up.
 */
import type { Contract, ObservationRow } from '../../src/core/contract/contract.generated.js';
import type { Text } from '../../src/core/tags/tags.js';
import { DISTRICT, indicator, region, rows, sample, text } from './document.js';

const STREETS = [
  region('east', text('东桅街道', 'East Mast'), 'street', DISTRICT.id),
  region('gull', text('鸥塘街道', 'Gull Pond'), 'street', DISTRICT.id),
  region('reed', text('苇舟街道', 'Reed Boat'), 'street', DISTRICT.id),
];

const FIGURES: Record<string, number[]> = {
  [DISTRICT.id]: [268, 281, 274, 296, 305, 312, 330],
  east: [121, 128, 124, 133, 138, 140, 148],
  gull: [86, 89, 88, 95, 97, 100, 106],
  reed: [61, 64, 62, 68, 70, 72, 76],
};

/** A mark that a figure can bear, how it is written and what it means. */
export interface Mark {
  id: string;
  name: Text;
  means: Text;
  /** What the row of the document says beside indicator, region and period. */
  row: Partial<ObservationRow>;
}

const bound = (qualifier: NonNullable<ObservationRow['qualifier']>, raw: string) => ({
  value: 300,
  qualifier,
  raw,
});

export const MARKS: readonly Mark[] = [
  {
    id: 'exact',
    name: { zh: '确数', en: 'Exact' },
    means: { zh: '照写，照画，照算。', en: 'Printed, drawn and computed with as it is.' },
    row: { value: 330 },
  },
  {
    id: 'zero',
    name: { zh: '零', en: 'Zero' },
    means: {
      zh: '数过了，没有。与缺报不同：有标记，参与平均和排列。',
      en: 'Counted, and none. Unlike a missing figure it has a mark, and is averaged and ranked.',
    },
    row: { value: 0 },
  },
  {
    id: 'provisional',
    name: { zh: '初步数', en: 'Provisional' },
    means: {
      zh: '还会修订。画得浅，或末段用虚线，写“初步数”。',
      en: 'To be revised. Paler, or a dashed last segment, and the word.',
    },
    row: { value: 330, status: 'P' },
  },
  {
    id: 'estimated',
    name: { zh: '估计数', en: 'Estimated' },
    means: { zh: '推算得来，不是数出来的。', en: 'Inferred, not counted.' },
    row: { value: 330, status: 'E' },
  },
  {
    id: 'more-than',
    name: { zh: '300余（超）', en: 'More than 300' },
    means: {
      zh: '下限，不含本身。条的末端敞开，写原文，不算增减和名次。',
      en: 'A lower bound that excludes itself. The bar is open-ended, the wording stays, and no change or rank follows from it.',
    },
    row: bound('more-than', '300余人'),
  },
  {
    id: 'at-least',
    name: { zh: '不少于300', en: 'At least 300' },
    means: { zh: '下限，含本身。', en: 'A lower bound that includes itself.' },
    row: bound('at-least', '不少于300人'),
  },
  {
    id: 'about',
    name: { zh: '约300', en: 'About 300' },
    means: {
      zh: '估计，两边都可能。画成一段。',
      en: 'An estimate that may be off to either side. Drawn as a band.',
    },
    row: bound('about', '约300人'),
  },
  {
    id: 'nearly',
    name: { zh: '近300', en: 'Nearly 300' },
    means: { zh: '上限，不含本身。', en: 'An upper bound that excludes itself.' },
    row: bound('nearly', '近300人'),
  },
  {
    id: 'at-most',
    name: { zh: '不超过300', en: 'At most 300' },
    means: { zh: '上限，含本身。', en: 'An upper bound that includes itself.' },
    row: bound('at-most', '不超过300人'),
  },
  {
    id: 'all',
    name: { zh: '全覆盖', en: 'All' },
    means: {
      zh: '来源写“全部”“全覆盖”，数照写。',
      en: 'The source says all of them; the figure stands.',
    },
    row: { value: 330, qualifier: 'all', raw: '全部330人' },
  },
  {
    id: 'missing',
    name: { zh: '缺报', en: 'Not reported' },
    means: {
      zh: '应报而没有报。留空，不当作零，平均和名次不算它。',
      en: 'Due and not reported. A gap, never zero; means and ranks skip it and say so.',
    },
    row: { value: null, status: 'O' },
  },
  {
    id: 'suppressed',
    name: { zh: '不公布', en: 'Withheld' },
    means: {
      zh: '数量过小或保密。不能由合计减出：必要时另隐一格。',
      en: 'Too few, or confidential. It cannot be found by subtraction: another cell is hidden where it could.',
    },
    row: { value: null, status: 'Q', conf: 'C' },
  },
  {
    id: 'too-small',
    name: { zh: '过小', en: 'Too small to state' },
    means: { zh: '比最小单位还小，写“…”。', en: 'Smaller than the unit; printed as “…”.' },
    row: { value: null, status: 'N' },
  },
  {
    id: 'not-applicable',
    name: { zh: '不适用', en: 'Not applicable' },
    means: {
      zh: '不可能有，写“/”。合计时当作没有。',
      en: 'There can be none; printed as “/” and nothing in a sum.',
    },
    row: { value: null, status: 'M' },
  },
  {
    id: 'not-out-yet',
    name: { zh: '待发布', en: 'Not out yet' },
    means: { zh: '还没到公布的日子。', en: 'The day of its publication has not come.' },
    row: { value: null, status: 'Y' },
  },
];

/** A document whose last month bears the mark, in the district and its first street. */
export function marked({ row }: Mark): Contract {
  const figures = Object.fromEntries(
    Object.entries(FIGURES).map(([place, values], i) => {
      const last = i < 2 ? row : { value: values[6]! };
      return [place, [...values.slice(0, 6), last]];
    }),
  );
  return sample('marked', {
    regions: { items: [DISTRICT, ...STREETS] },
    indicators: [
      indicator('placed', {
        name: text('达成就业意向人数', 'Persons placed'),
        domain: 'employment',
        frequency: 'M',
        aggregation: { region: 'none', time: 'sum' },
      }),
    ],
    observations: rows('2023-12', { placed: figures }),
  });
}
