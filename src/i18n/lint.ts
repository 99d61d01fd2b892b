import { counted } from './counted.js';
import type { Remark, RemarkCode } from '../core/lint/note.js';
import type { Problem } from '../core/contract/problem.js';
import type { Sentence } from './problem-forms.js';
import { inSource, PLACED, problemSentence } from './problem-sentence.js';
import type { Lang } from './lang.js';

const FIELDS: Record<string, string> = { domain: '领域', level: '层级' };

type Args = Remark['args'];

/** 10倍, or 十分之一 as 1/10 of its neighbours. */
const timesWord = (times: number) => (times > 1 ? `${times}倍` : `${Math.round(1 / times)}分之一`);
const timesWords = (times: number) =>
  times > 1 ? `${times} times as much` : `one part in ${Math.round(1 / times)}`;

const hasNumber = (value: unknown) => !Number.isNaN(value);

/** The figures on both sides of one, or on the side that it has. */
function neighbours({ before, after }: Args): string {
  if (!hasNumber(before)) return `后一期是 ${after}`;
  return hasNumber(after) ? `前后两期是 ${before} 和 ${after}` : `前一期是 ${before}`;
}

function besides({ before, after }: Args): string {
  if (!hasNumber(before)) return `followed by ${after}`;
  return hasNumber(after) ? `between ${before} and ${after}` : `after ${before}`;
}

/** What is wrong with a time that is asked for, and the cure. */
const TIMES: Record<Lang, Record<string, string>> = {
  'zh-CN': {
    unreadable: '不合规范：写作 2024-06 或 2023-01..2024-06。',
    reversed: '终点早于起点：请把较早的时期写在“..”之前。',
    outside: '没有任何数。请改正，或省略以显示最新的。',
  },
  en: {
    unreadable: 'is malformed: write 2024-06 or 2023-01..2024-06.',
    reversed: 'ends before it starts: write the earlier period before the “..”.',
    outside: 'has no figures. Correct it, or leave it out for the latest.',
  },
};

/** What is said of data that the contract allows and that are probably wrong. */
const REMARKS: Record<RemarkCode, Sentence> = {
  'rate-summed': {
    'zh-CN': (a) =>
      `“${a.indicator}”是比率，比率不能相加。请把 aggregation 里的 sum 改为 ratio（有分子、分母时）或 none；显示时已按 none 处理。`,
    en: (a) =>
      `“${a.indicator}” is a rate, and rates are not added. Write ratio (with numerator and denominator) or none for sum in aggregation; it is shown as none.`,
  },
  'rate-above-100': {
    'zh-CN': (a) =>
      `“${a.indicator}”有${a.count}个数超过100%（最大 ${a.value}）。分子是分母一部分的比率不会超过100%，请核对；增长率和完成率除外。`,
    en: (a) =>
      `${counted(a.count, 'figure')} of “${a.indicator}” ${a.count === 1 ? 'is' : 'are'} above 100% (up to ${a.value}). A part is never more than its whole: check them, unless it is a growth or completion rate.`,
  },
  'rate-differs': {
    'zh-CN': (a) =>
      `“${a.indicator}”在 ${a.region} ${a.period} 写的是 ${a.value}，由它的分子、分母算得 ${a.found}。请核对。`,
    en: (a) =>
      `“${a.indicator}” of ${a.region} in ${a.period} is stated as ${a.value}, but its numerator and denominator give ${a.found}. Check them.`,
  },
  'percent-as-fraction': {
    'zh-CN': (a) =>
      `“${a.indicator}”的单位是百分比，数却都不超过1（最大 ${a.value}）。百分之九十五写 95。`,
    en: (a) =>
      `“${a.indicator}” is in percent, but no figure is above 1 (the largest is ${a.value}). Write 95 for ninety-five percent.`,
  },
  'target-as-fraction': {
    'zh-CN': (a) => `“${a.indicator}”的目标是 ${a.value}，数据却以百分数计。百分之九十五写 95。`,
    en: (a) =>
      `The target of “${a.indicator}” is ${a.value}, but its data are in percent. Write 95 for ninety-five percent.`,
  },
  'part-above-total': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.region} 是 ${a.found}，大于其上级 ${a.whole} 的 ${a.value}。请核对。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: ${a.region} has ${a.found}, more than ${a.value} of ${a.whole} above it. Check them.`,
  },
  'sum-above-total': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.whole} 下各地区合计 ${a.found}，大于 ${a.whole} 的 ${a.value}。请核对。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: the regions of ${a.whole} add up to ${a.found}, more than its ${a.value}. Check them.`,
  },
  'sum-differs': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.whole} 写的是 ${a.value}，其下${a.parts}个地区相加得 ${a.found}。请核对；确有不计入各地区的部分时，加一个 level 为 unallocated 的下级地区写明。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: ${a.whole} is stated as ${a.value}, but the ${counted(a.parts, 'region')} below it ${a.parts === 1 ? 'has' : 'add up to'} ${a.found}. Check them; where a part belongs to none of them, state it in a region below of level unallocated.`,
  },
  'periods-differ': {
    'zh-CN': (a) =>
      `“${a.indicator}”：${a.whole} ${a.period} 写的是 ${a.value}，其中${a.parts}个较短时期相加得 ${a.found}。请核对；修订过的数请一并修订各期。`,
    en: (a) =>
      `“${a.indicator}”: ${a.whole} in ${a.period} is stated as ${a.value}, but the ${a.parts} shorter periods in it add up to ${a.found}. Check them; revise the parts together with a revised total.`,
  },
  'categories-differ': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.whole} 写的是 ${a.value}，按“${a.dimension}”分的${a.parts}个类别相加得 ${a.found}。请核对；确有不属于各类别的部分时，加一个类别（如“未分类”）写明。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: ${a.whole} is stated as ${a.value}, but the ${a.parts} ${a.parts === 1 ? 'category' : 'categories'} of “${a.dimension}” ${a.parts === 1 ? 'has' : 'add up to'} ${a.found}. Check them; where a part belongs to none of them, state it in a category of its own.`,
  },
  'unit-slip': {
    'zh-CN': (a) =>
      `“${a.indicator}”在 ${a.region} ${a.period} 是 ${a.value}，${neighbours(a)}，相差约${timesWord(Number(a.times))}。请核对单位和位数。`,
    en: (a) =>
      `“${a.indicator}” of ${a.region} in ${a.period} is ${a.value}, ${besides(a)}: about ${timesWords(Number(a.times))}. Check unit and digits.`,
  },
  'running-total-falls': {
    'zh-CN': (a) =>
      `“${a.indicator}”在 ${a.region} ${a.period} 的累计是 ${a.value}，少于 ${a.since} 的 ${a.before}；累计数不应减少。请核对；不是累计的数，请删去 "accumulation"。`,
    en: (a) =>
      `The running total of “${a.indicator}” of ${a.region} in ${a.period} is ${a.value}, below the ${a.before} of ${a.since}; such totals do not fall. Check them; where they are no running totals, remove "accumulation".`,
  },
  'region-silent': {
    'zh-CN': (a) =>
      `“${a.indicator}”${a.period}：${a.region} 没有写数，也没有写原因，其余地区都有。缺报的写 null 和状态 O，没有此项的写 M。`,
    en: (a) =>
      `“${a.indicator}” in ${a.period}: ${a.region} has neither a figure nor a reason, while the others have. Write null with status O where the report is missing, M where there is no such thing.`,
  },
  'future-figures': {
    'zh-CN': (a) =>
      `“${a.indicator}”有 ${a.period} 的数，而今天是 ${a.value}，那时还没有到。请核对时期的起点；预测数写状态 F。`,
    en: (a) =>
      `“${a.indicator}” has a figure for ${a.period}, which has not begun: today is ${a.value}. Check where the periods start; a forecast has status F.`,
  },
  'as-of-before-data': {
    'zh-CN': (a) =>
      `数据日期 asOf 是 ${a.value}，而“${a.indicator}”已有 ${a.period} 的数。加了新数据，请同时改 asOf。`,
    en: (a) =>
      `The date of the data, asOf, is ${a.value}, but “${a.indicator}” has a figure for ${a.period}. Change asOf together with new figures.`,
  },
  'as-of-after-data': {
    'zh-CN': (a) =>
      `数据日期 asOf 是 ${a.value}，而最晚的数是 ${a.period} 的。请补上新数，或改正 asOf。`,
    en: (a) =>
      `The date of the data, asOf, is ${a.value}, but the latest figure is for ${a.period}. Add the new figures, or correct asOf.`,
  },
  'dated-in-future': {
    'zh-CN': (a) => `${a.field} 是 ${a.value}，这一天还没有到。请改正日期。`,
    en: (a) => `${a.field} is ${a.value}, a date that has not come yet. Correct it.`,
  },
  'published-before-data': {
    'zh-CN': (a) =>
      `发布日期 published 是 ${a.value}，而“${a.indicator}”有 ${a.period} 的数，那时该期还没有结束。请改正日期或时期。`,
    en: (a) =>
      `The date of publication, published, is ${a.value}, but “${a.indicator}” has a figure for ${a.period}, which was not over by then. Correct the date or the periods.`,
  },
  misspelt: {
    'zh-CN': (a) =>
      `${FIELDS[String(a.field)] ?? a.field}“${a.value}”像是“${a.known}”的笔误，标签会把它当作另一个。请核对拼写。`,
    en: (a) =>
      `The ${a.field} “${a.value}” looks like a slip for “${a.known}”; the tags take it for another one. Check the spelling.`,
  },
  'unknown-level': {
    'zh-CN': (a) => `没有层级为“${a.value}”的地区，这一条不会用到。可用的有：${a.known}。`,
    en: (a) =>
      `No region has the level “${a.value}”, so this is never used. There are: ${a.known}.`,
  },
  'unknown-audience': {
    'zh-CN': (a) =>
      `对象“${a.value}”不在维度 audience 里，按对象筛选时找不到这一项。可用的有：${a.known}。`,
    en: (a) =>
      `The audience “${a.value}” is no category of the dimension audience, so nobody who chooses one finds this. There are: ${a.known}.`,
  },
  'rule-lacks': {
    'zh-CN': (a) => `提醒规则“${a.value}”（${a.kind}）缺少 ${a.field}，不会起作用。请补上。`,
    en: (a) => `The rule “${a.value}” (${a.kind}) lacks ${a.field} and never applies. Add it.`,
  },
  'validity-reversed': {
    'zh-CN': (a) => `生效 ${a.value} 晚于失效 ${a.to}，所以从不有效。请改正。`,
    en: (a) =>
      `It starts in ${a.value}, after its end in ${a.to}, so it is never valid. Correct it.`,
  },
  'target-fiscal': {
    'zh-CN': (a) =>
      `“${a.indicator}”的目标 ${a.value} 是财政年度的，累计则从每年1月算起，两者不能相比，所以不作评判。请给出财政年度的数（时期写 2024-04/P12M），目标写 "accumulation": "period", "frequency": "M"。`,
    en: (a) =>
      `The target ${a.value} of “${a.indicator}” is for a fiscal year, but running totals begin in January: nothing is judged by it. Give figures of fiscal years (period 2024-04/P12M), and the target "accumulation": "period", "frequency": "M".`,
  },
  'target-unclear': {
    'zh-CN': (a) =>
      `“${a.indicator}”的目标 ${a.value} 没有写明是每月的还是全年的，所以不作评判。全年目标写 "accumulation": "ytd"（与当年累计相比，年底前不算未达到），每月或每季的目标写 "accumulation": "period"。`,
    en: (a) =>
      `The target ${a.value} of “${a.indicator}” does not say whether it is for each month or for the year, so nothing is judged by it. Write "accumulation": "ytd" for a year’s (compared with the running total, never missed before the year is over), "accumulation": "period" for one of each month or quarter.`,
  },
  'recoverable-together': {
    'zh-CN': (a) =>
      `${a.region} ${a.period} 的“${a.indicator}”已保密，但由公布的数仍能推出，页面也无从另隐。请在发布前另隐去一格：数值写 null，status 写 Q，conf 写 D。`,
    en: (a) =>
      `“${a.indicator}” of ${a.region} in ${a.period} is suppressed, but what is published still gives it away, and a page can hide nothing against it. Suppress another cell before publishing: null for its value, Q in status, D in conf.`,
  },
  'recoverable-nearly': {
    'zh-CN': (a) =>
      `${a.region} ${a.period} 的“${a.indicator}”已保密，但由公布的数能推知它的大小，上下不到20%。请在发布前另隐去较大的一格：数值写 null，status 写 Q，conf 写 D。`,
    en: (a) =>
      `“${a.indicator}” of ${a.region} in ${a.period} is suppressed, but what is published tells it to within 20%. Suppress another, larger cell before publishing: null for its value, Q in status, D in conf.`,
  },
  'disclosure-unproven': {
    'zh-CN': (a) =>
      `“${a.indicator}”等${a.count}个没有数值的格子相互关联，多到无法在此核查能否由几个合计推出。请用统计保密软件核查。`,
    en: (a) =>
      `${a.count} cells without a figure, such as of “${a.indicator}”, hang together: too many to check here whether several sums give one away. Check them with a program for statistical disclosure control.`,
  },
  'entity-in-name': {
    'zh-CN': (a) =>
      `“${a.value}”里有网页代码 ${a.found}，页面会照原样显示。数据里直接写“${a.known}”即可，请改正。`,
    en: (a) =>
      `“${a.value}” holds the HTML entity ${a.found}, which pages show as it stands. In data write “${a.known}”.`,
  },
  'unseen-in-name': {
    'zh-CN': (a) =>
      `“${a.value}”里有看不见的字符 ${a.found}（□处），会打乱文字的顺序，或使搜索、对照找不到它。请删去。`,
    en: (a) =>
      `“${a.value}” holds a character that nobody sees, ${a.found} (at □): it disturbs the order of letters, or keeps searches from finding the name. Remove it.`,
  },
  namesake: {
    'zh-CN': (a) =>
      `同一上级下有两个地区都叫“${a.value}”（另一个的标识是 ${a.known}），页面只能用标识区分。请写全名称；已撤销的请写 validTo。`,
    en: (a) =>
      `Two regions below the same one are called “${a.value}” (the other has the id ${a.known}); pages can tell them apart by their ids only. Write their full names; where one is no more, write validTo.`,
  },
  'file-differs': {
    'zh-CN': (a) =>
      `${a.file} 不是目录所列的那个文件（大小或 SHA-256 不同）：可能只传了一半，或被改过。请重新上传整期。`,
    en: (a) =>
      `${a.file} is not the file that the index lists (its size or SHA-256 differs): it may have been uploaded in part, or changed. Upload the whole release again.`,
  },
  'packed-differs': {
    'zh-CN': (a) =>
      `压缩文件 ${a.file} 解开后与 ${a.known} 不同，读者会看到别的数。请重新上传整期。`,
    en: (a) =>
      `Unpacked, ${a.file} is not the same as ${a.known}, and readers would see other figures. Upload the whole release again.`,
  },
  'personal-data': {
    'zh-CN': () => '文字里像是有个人的手机号、身份证号或姓名。公开的数据不得含个人信息，请删去。',
    en: () =>
      'The text seems to hold a mobile number, an identity number or a name. Published data must not hold personal data: remove it.',
  },
  'scene-empty': {
    'zh-CN': () => '这个场景没有卡片，大屏会跳过它。请写 cards 或 scene。',
    en: () => 'This scene has no cards and is left out. Write cards or scene.',
  },
  'unknown-word': {
    'zh-CN': (a) => `${a.field} 不认识“${a.value}”，按省略处理。可用的有：${a.known}。`,
    en: (a) =>
      `“${a.value}” is no word for ${a.field}; it counts as left out. There are: ${a.known}.`,
  },
  'dwell-held': {
    'zh-CN': (a) =>
      `dwell 写了${a.value}秒，大屏${a.found ? `按${a.found}秒` : '按省略处理'}。请写5到600。`,
    en: (a) =>
      `dwell is ${counted(a.value, 'second')}; a wall ${a.found ? `takes it as ${a.found}` : 'counts it as left out'}. Write 5 to 600.`,
  },
  'card-period': {
    'zh-CN': (a) => `卡片所求的时期“${a.value}”${TIMES['zh-CN'][String(a.found)]}`,
    en: (a) => `The time “${a.value}” that the card asks for ${TIMES.en[String(a.found)]}`,
  },
  'card-lacks': {
    'zh-CN': (a) => `卡片 ${a.value} 没有写 ${a.field}，画不出来。请补上。`,
    en: (a) => `The card ${a.value} names no ${a.field} and cannot be drawn. Add them.`,
  },
};

const isRemark = (entry: Problem | Remark): entry is Remark => entry.code in REMARKS;

/** A problem of a document, or a remark on it, as one sentence with its place. */
export function documentSentence(entry: Problem | Remark, lang: Lang): string {
  if (!isRemark(entry)) return problemSentence(entry, lang);
  const { code, path, line, args } = entry;
  const sentence = REMARKS[code][lang](args);
  return path === '' ? sentence : PLACED[lang](inSource(path, line, lang), sentence);
}
