import type { LocalizedText } from '../core/contract/contract.generated.js';
import type { DefinitionChange, FigureChange, Stated } from '../core/derive/edition-changes.js';
import type { ReleaseCode, ReleaseRemark } from '../core/lint/release-note.js';
import type { Dataset } from '../core/model/dataset.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';

type Args = ReleaseRemark['args'];
type Sentence = Record<Lang, (args: Args) => string>;

const timesZh = (times: number) => (times > 1 ? `${times}倍` : `${Math.round(1 / times)}分之一`);
const timesEn = (times: number) =>
  times > 1 ? `${times} times` : `one part in ${Math.round(1 / times)} of`;

/** What is said of an edition that looks wrong beside the one that is out. */
const DOUBTS: Record<ReleaseCode, Sentence> = {
  'other-dataset': {
    'zh-CN': (a) =>
      `旧数据的标识是 ${a.before}，新数据是 ${a.after}：不是同一份数据。请核对文件；确是同一份，请沿用标识。`,
    en: (a) =>
      `The old document is ${a.before} and the new one ${a.after}: they are not the same data. Check the files; where they are the same, keep the id.`,
  },
  'older-edition': {
    'zh-CN': (a) =>
      `新数据（发布于 ${a.after}）比已发布的（${a.before}）还早。请核对两个文件的先后，或改正 published 和 asOf。`,
    en: (a) =>
      `The new document (published ${a.after}) is older than the one that is out (${a.before}). Check which file is which, or correct published and asOf.`,
  },
  'sample-appears': {
    'zh-CN': () =>
      '新数据标着“示例数据”（sample），已发布的不是。示例数据不能当真数发布；确是真数，请删去 sample。',
    en: () =>
      'The new document is marked as sample data, the one that is out is not. Sample data must not be published as real; where they are real, remove sample.',
  },
  'indicator-gone': {
    'zh-CN': (a) =>
      `“${a.indicator}”整个不见了，已发布的数据里有。请补回；确要停止公布，请在说明里写明。`,
    en: (a) =>
      `“${a.indicator}” is gone altogether; the document that is out has it. Put it back, or say in a note that it is no longer published.`,
  },
  'period-gone': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period} 的数全都不见了（原有${a.count}个）。请把以前的时期一并写入，或用 --into 并入旧数据。`,
    en: (a) =>
      `All figures of “${a.indicator}” for ${a.period} are gone (there were ${a.count}). Keep earlier periods in the document, or convert with --into.`,
  },
  'figures-gone': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.region} 原有的数不见了。请补回；确无此数的，写明原因（状态）。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: ${a.region} had figures that are gone. Put them back, or state why there are none.`,
  },
  'withheld-published': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.region} 原来保密的数，现在公布了。请核对是否可以公布；公布后收不回来。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: figures of ${a.region} were withheld and are published now. Check that they may be: what is out cannot be taken back.`,
  },
  'revised-times': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period} ${a.region}：${Number(a.count) > 1 ? `${a.count}个数一齐改了，第一个` : ''}由 ${a.from} 改为 ${a.to}，约为原来的${timesZh(Number(a.times))}。请核对单位和位数。`,
    en: (a) =>
      `“${a.indicator}” of ${a.region} in ${a.period}: ${Number(a.count) > 1 ? `${a.count} figures changed alike; the first, ` : ''}${a.from}${Number(a.count) > 1 ? ',' : ''} became ${a.to}, about ${timesEn(Number(a.times))} what it was. Check unit and digits.`,
  },
  'revised-widely': {
    'zh-CN': (a) =>
      `“${a.indicator}”已公布的${a.all}个数改了${a.count}个。请核对是不是用错了文件、列或口径；确系追溯修订的，请在 breaks 里写明并标 backcast。`,
    en: (a) =>
      `Of the ${a.all} figures of “${a.indicator}” that are out, ${a.count} are others now. Check whether it is another file, column or definition; where history was rebuilt, state it in breaks, with backcast.`,
  },
  'period-times': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.count}个地区的数一齐约为前一期的${timesZh(Number(a.times))}。像是整张表的单位错了（如以“万人”为“人”），请核对。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: ${counted(a.count, 'region')} at once are about ${timesEn(Number(a.times))} what they were the period before. The unit of the whole sheet may be another (万人 for 人): check it.`,
  },
  'definition-changed': {
    'zh-CN': (a) =>
      `“${a.indicator}”的口径变了（${a.fields}），而没有写明断点。前后不可比的，请在 breaks 里写明；未变的，请改回。`,
    en: (a) =>
      `What “${a.indicator}” counts has changed (${a.fields}), and no break says so. State it in breaks, or restore what was.`,
  },
};

/** What looks wrong with an edition, as one sentence. */
export const releaseSentence = ({ code, args }: ReleaseRemark, lang: Lang): string =>
  DOUBTS[code][lang](args);

/** A text in a language; in Chinese where it has no other. */
const textIn = (text: LocalizedText, lang: Lang): string =>
  typeof text === 'string' ? text : (text[lang] ?? text['zh-CN']);

/** Says names for the ids of indicators and regions, as either edition has them. */
export function releaseNames(datasets: readonly Dataset[], lang: Lang) {
  const nameIn = (kind: 'indicators' | 'regions', id: string): string => {
    const item = datasets.map((dataset) => dataset[kind].get(id)).find(Boolean);
    return item ? textIn(item.name, lang) : id;
  };
  const indicator = (id: string) => nameIn('indicators', id);
  const region = (id: string) => nameIn('regions', id);
  const listed = (ids: string) =>
    ids
      .split(', ')
      .map(region)
      .join(lang === 'en' ? ', ' : '、');
  const inArgs = <A extends Readonly<Record<string, unknown>>>(args: A): A => ({
    ...args,
    ...(typeof args['indicator'] === 'string' && { indicator: indicator(args['indicator']) }),
    ...(typeof args['region'] === 'string' && { region: listed(args['region']) }),
    ...(typeof args['whole'] === 'string' && { whole: region(args['whole']) }),
  });
  return { indicator, region, inArgs };
}

const SIGNS: Record<Stated['qualifier'], string> = {
  exact: '',
  'at-least': '≥',
  'more-than': '>',
  about: '≈',
  nearly: '<',
  'at-most': '≤',
  all: '',
};

/** A figure as the document says it: ≥30, 12 [P], [Q]. */
export function statedText({ value, qualifier, upper, status }: Stated): string {
  const number = value === null ? '' : `${SIGNS[qualifier]}${value}`;
  const range = upper === undefined ? '' : `–${upper}`;
  return [number + range, status && `[${status}]`].filter(Boolean).join(' ') || '—';
}

const KINDS: Record<FigureChange['kind'], Record<Lang, string>> = {
  new: { 'zh-CN': '新增', en: 'new' },
  gone: { 'zh-CN': '不见了', en: 'gone' },
  revised: { 'zh-CN': '修订', en: 'revised' },
  restated: { 'zh-CN': '状态有变', en: 'restated' },
  withheld: { 'zh-CN': '改为保密', en: 'withheld now' },
  published: { 'zh-CN': '原保密，现公布', en: 'withheld before, published now' },
};

const ACCUMULATIONS: Record<FigureChange['accumulation'], Record<Lang, string>> = {
  period: { 'zh-CN': '', en: '' },
  instant: { 'zh-CN': '', en: '' },
  ytd: { 'zh-CN': '本年累计', en: 'year to date' },
  'rolling-12': { 'zh-CN': '近12个月', en: 'last 12 months' },
  cumulative: { 'zh-CN': '开始以来累计', en: 'since the start' },
  'typical-month': { 'zh-CN': '通常每月', en: 'a usual month' },
  cohort: { 'zh-CN': '同届', en: 'cohort' },
};

/** How figures changed that changed alike: `2024-12 本年累计：新增19个数`. */
export function changeSentence(changes: readonly FigureChange[], lang: Lang): string {
  const { kind, period, accumulation, breakdown } = changes[0]!;
  const when = [period, ACCUMULATIONS[accumulation][lang], breakdown].filter(Boolean).join(' ');
  return lang === 'en'
    ? `${when}: ${counted(changes.length, 'figure')} ${KINDS[kind].en}`
    : `${when}：${KINDS[kind]['zh-CN']}，${changes.length}个数`;
}

/** What an indicator counts otherwise than it did. */
export const definitionSentence = ({ fields, isStated }: DefinitionChange, lang: Lang): string =>
  lang === 'en'
    ? `what it counts has changed: ${fields.join(', ')}${isStated ? '; a break says so' : ''}`
    : `口径变了：${fields.join('、')}${isStated ? '，已写明断点' : ''}`;

/** The frame of the report. */
export const RELEASE_WORDS: Record<
  Lang,
  {
    readonly before: string;
    readonly after: string;
    readonly asOf: string;
    readonly same: string;
    readonly doubts: (count: number) => string;
    readonly fine: string;
    readonly counts: (count: number, indicators: number) => string;
    readonly more: (count: number) => string;
    readonly newIndicators: string;
    readonly goneIndicators: string;
    readonly newRegions: string;
    readonly goneRegions: string;
    readonly ask: string;
  }
> = {
  'zh-CN': {
    before: '旧',
    after: '新',
    asOf: '截至',
    same: '两份数据说的一样。',
    doubts: (count) => `像是有误（${count}处）`,
    fine: '没有看出错误。',
    counts: (count, indicators) => `${indicators}个指标，${count}个数有变化`,
    more: (count) => `另有${count}个，--json 全部列出`,
    newIndicators: '新指标',
    goneIndicators: '不再有的指标',
    newRegions: '新地区',
    goneRegions: '不再有的地区',
    ask: '照样发布？',
  },
  en: {
    before: 'Before',
    after: 'after',
    asOf: 'as of',
    same: 'Both documents say the same.',
    doubts: (count) => `Looks wrong (${count})`,
    fine: 'Nothing looks wrong.',
    counts: (count, indicators) =>
      `${counted(indicators, 'indicator')}, ${counted(count, 'figure')} changed`,
    more: (count) => `and ${count} more; --json lists all`,
    newIndicators: 'new indicators',
    goneIndicators: 'indicators that are gone',
    newRegions: 'new regions',
    goneRegions: 'regions that are gone',
    ask: 'Publish it all the same?',
  },
};
