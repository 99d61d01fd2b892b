/** The document around the figures: what the sample says of itself, its places, indicators, targets and events. */
import { ALERTS } from './alerts.mjs';
import { valueIn } from './block.mjs';
import { blocksOf } from './blocks.mjs';
import { withCatalogue, withTargets } from './catalogue.mjs';
import { DIMENSIONS } from './dimensions.mjs';
import { INDICATORS } from './indicators.mjs';
import { lookUps } from './items.mjs';
import { LONG_NOTE, NOTES } from './notes.mjs';
import { PASSAGES } from './passages.mjs';
import { DISTRICT, PLACES } from './places.mjs';
import { SEED } from './random.mjs';
import { facilityItems, reachTimes } from './reach.mjs';
import { called, idOf } from './regions.mjs';
import { targetsOf } from './targets.mjs';
import { text } from './text.mjs';
import { THRESHOLD } from './threshold.mjs';
import { LAST_YEAR } from './time.mjs';
import { weekOf } from './week.mjs';

/** So many months has the sample that is shipped. */

export const USUAL_MONTHS = 36;

const [district, ...below] = PLACES;
const zh = district.name['zh-CN'];
const en = district.name.en.replace(' District', '');
/** The street where a home opens in October 2023. */
const opening = called('009');

/** The share of seat-hours used in the district in the last month, in per cent. */
const usualUse = (blocks) => {
  const hours = (indicator) => valueIn(blocks, indicator, DISTRICT, `${LAST_YEAR}-12`);
  return (100 * hours('seat-hours-occupied')) / hours('seat-hours-open');
};

/** The document with the figures of so many months. */
export const documentOf = (monthCount) => {
  const data = blocksOf(monthCount);
  const long = monthCount > USUAL_MONTHS;
  const { validFrom, ...timeless } = district;
  return {
    contract: '1.0',
    dataset: {
      id: 'sample-district',
      title: text(
        `${zh}共同富裕指标（示例数据）`,
        `${en} common-prosperity indicators (sample data)`,
      ),
      description: text(
        '区、街道、社区三级三年月度数据。地名和代码是虚构的，全部数值由程序生成，不是统计数据，不可引用。',
        'Three years of monthly figures for a district, its streets and communities. Names and codes are invented; every value is made by a program. These are not statistics and must not be quoted.',
      ),
      publisher: { name: text('共富看板（示例）', 'Gongfu Board (sample)') },
      published: '2025-01-20',
      asOf: '2024-12',
      frequency: 'M',
      sample: true,
      suppression: {
        threshold: THRESHOLD,
        method: text(
          '社区一级1—4件不公布，调解成功数与办结数之差为1—4的也不公布；同街道另隐去至少一个社区，使其无法由合计或案件平衡关系倒推。',
          'Counts of 1 to 4 in a community are withheld, and so are mediations whose two numbers differ by 1 to 4; at least one more community of the same street goes with them, so that no total and no case balance gives them back.',
        ),
        appliedUpstream: true,
      },
      notes: long ? [...NOTES, LONG_NOTE] : NOTES,
    },
    sources: [
      {
        id: 'full-employment-standard',
        title: text(
          '国家级充分就业社区认定标准',
          'Standard for national full-employment communities',
        ),
        url: 'https://csjcs.com/news/show/545/1504766_0.html',
        note: text(
          '三类人员就业率均不低于95%，为各地报道所引国家标准；本条取自衢州报道。',
          'Each of three groups at 95% or more. The national standard as quoted by local reports, here one from Quzhou.',
        ),
      },
      {
        id: 'sample-generator',
        title: text('示例数据生成程序', 'Sample data generator'),
        producer: text('共富看板', 'Gongfu Board'),
        note: text(`种子 ${SEED}。`, `Seed ${SEED}.`),
      },
    ],
    regions: {
      scheme: '虚构的区划代码',
      edition: text('没有以39开头的省级代码', 'no province has a code that begins with 39'),
      // The longer history begins before the district was formed as it is.
      items: [long ? timeless : district, ...below],
    },
    dimensions: DIMENSIONS,
    indicators: [...withCatalogue(INDICATORS), PASSAGES],
    data,
    observations: [
      {
        indicator: 'wages-recovered',
        region: DISTRICT,
        period: '2022',
        accumulation: 'period',
        value: 8460,
        source: 'sample-generator',
      },
      {
        indicator: 'wages-recovered',
        region: DISTRICT,
        period: '2023',
        accumulation: 'period',
        value: 9075,
        previous: { value: 8990, vintage: '2024-01-22' },
        vintage: '2024-04-10',
        source: 'sample-generator',
        note: text('按最终核实数修订。', 'Revised to the final count.'),
      },
      {
        indicator: 'wages-recovered',
        region: DISTRICT,
        period: '2024',
        accumulation: 'period',
        value: 9310,
        status: 'P',
        source: 'sample-generator',
      },
      ...weekOf(usualUse(data)),
    ],
    targets: withTargets(targetsOf(data)),
    changes: [
      {
        indicator: 'centre-visits',
        region: DISTRICT,
        period: '2024-06',
        accumulation: 'period',
        basis: 'year-on-year',
        value: 6.4,
        comparable: true,
        raw: '按可比口径同比增长6.4%',
        source: 'sample-generator',
      },
    ],
    breaks: [
      {
        indicators: ['centre-visits'],
        period: '2023-07',
        cause: 'definition',
        backcast: false,
        text: text(
          '更换门口客流设备，到访人次口径改变，前后不可比',
          'New door counters changed what a visit is; earlier months cannot be compared',
        ),
      },
    ],
    annotations: [
      {
        id: 'covid-2022',
        indicators: [
          'employment-rate',
          'training-person-times',
          'centre-visits',
          'new-urban-employment',
        ],
        period: '2022-12',
        text: text('示例：客流与培训受疫情影响', 'Sample: visits and training hit by the epidemic'),
      },
      {
        id: 'home-opens-2023',
        indicators: ['centre-visits', 'happy-homes', 'space-utilisation'],
        regions: [idOf('009'), idOf('009016')],
        period: '2023-10',
        text: text(
          `示例：${opening.zh}一处邻里之家启用`,
          `Sample: a neighbour home opens in ${opening.en}`,
        ),
      },
      {
        id: 'before-holiday-2024',
        indicators: ['dispute-cases-accepted', 'case-closure-rate'],
        period: '2024-01',
        text: text('示例：春节前欠薪案件集中', 'Sample: wage claims peak before Spring Festival'),
      },
    ],
    items: [...lookUps(), ...facilityItems()],
    alerts: ALERTS,
    reach: reachTimes(),
  };
};
