import type { FaultArgs, FaultCode, PublishFault } from '../../publish/fault.js';
import { counted } from '../../i18n/counted.js';
import type { Lang } from '../../i18n/lang.js';

type Sentences = {
  readonly [Code in FaultCode]: Readonly<Record<Lang, (args: FaultArgs[Code]) => string>>;
};

const LINES = {
  fields: [
    '的列数与表头不同',
    'has another number of fields than the head',
    '补上或去掉分隔符，含分隔符的文字加引号',
    'add or remove separators; put texts that hold one into quotation marks',
  ],
  quote: [
    '的引号没有成对',
    'has a quotation mark without its partner',
    '补上或去掉引号，文字里的引号写成两个',
    'add or remove it; a quotation mark within a text is written twice',
  ],
  encoding: [
    '不是文件其余部分的编码',
    'is in another encoding than the rest',
    '把文件另存为一种编码（UTF-8）',
    'save the file in one encoding (UTF-8)',
  ],
  other: ['读不了', 'cannot be read', '照其他行改正', 'mend it after the other lines'],
} as const;

const DIVISIONS = {
  twice: [
    '的标识前面已有',
    'has an id that stands above already',
    '同一地区只写一行',
    'write each region once',
  ],
  parent: [
    '的上级不在表里',
    'names a parent that is not in the table',
    '补上那个上级，或改正',
    'add that parent or correct it',
  ],
  blank: ['缺标识、名称或层级', 'lacks its id, name or level', '补上', 'add it'],
} as const;

const CAUSES: Readonly<Record<string, readonly [string, string]>> = {
  EROFS: ['磁盘是只读的', 'the disk is read-only'],
  ENOTDIR: ['它不是文件夹', 'it is no folder'],
  ENOENT: ['没有这个文件夹', 'there is no such folder'],
  EISDIR: ['它是一个文件夹', 'it is a folder'],
};

const records = ({ row, count, file }: { row: number; count: number; file: string }) => ({
  zh: `${file} 第${row}行起有${count}条记录`,
  en: `${file}, from row ${row} on: ${counted(count, 'record')}`,
});

/** Why nothing is published: what happened, where, and what to do. */
const SENTENCES: Sentences = {
  'rate-measured': {
    'zh-CN': ({ path, indicator }) =>
      `${path}：${indicator} 是比率或平均数，不能直接算（各部分的比率取平均是错的）。请给分子、分母各写一条，在 document 的 ratio 里写明。`,
    en: ({ path, indicator }) =>
      `${path}: ${indicator} is a rate or a mean and is not counted itself, for a mean of rates is wrong. Measure its numerator and its denominator and name them in its ratio.`,
  },
  'not-measured': {
    'zh-CN': ({ path, indicator, part }) =>
      indicator === part
        ? `${path}：${indicator} 没有对应的指标或 measures。请在 document 的 indicators 和 measures 里都写上。`
        : `${path}：${indicator} 要用的 ${part} 没有写进 measures。请补上。`,
    en: ({ path, indicator, part }) =>
      indicator === part
        ? `${path}: ${indicator} stands in only one of indicators and measures. Write it in both.`
        : `${path}: ${part}, of which ${indicator} is made, is not measured. Add it to the measures.`,
  },
  'measured-twice': {
    'zh-CN': ({ path, indicator }) => `${path}：${indicator} 的同一种时期写了两次。请删去一条。`,
    en: ({ path, indicator }) =>
      `${path}: ${indicator} is measured twice in periods of one kind. Remove one.`,
  },
  'unknown-source': {
    'zh-CN': ({ path, source, known }) => `${path}：没有 ${source} 这个来源。可用的有：${known}。`,
    en: ({ path, source, known }) => `${path}: there is no source ${source}. There are: ${known}.`,
  },
  'personal-column': {
    'zh-CN': ({ path, column }) =>
      `${path}：“${column}”是个人信息或写明不公布的列，不能用来分组、挑选或公布，没有读任何记录。请换一列，如年龄段。`,
    en: ({ path, column }) =>
      `${path}: “${column}” is a column about single persons, or one never to be published; nothing may be told apart, picked or published by it, and no record was read. Use another one, such as an age band.`,
  },
  'persons-unknown': {
    'zh-CN': ({ path, source }) =>
      `${path}：${source} 没有写 person（哪一列认人），数不了人数。请补上。`,
    en: ({ path, source }) =>
      `${path}: ${source} does not say which column tells persons apart. Add its person.`,
  },
  'persons-added': {
    'zh-CN': ({ path, indicator }) =>
      `${path}：${indicator} 是去重人数，各地区、各月、各类之间可能是同一人，不能相加。请把它的 aggregation 都写成 none。`,
    en: ({ path, indicator }) =>
      `${path}: ${indicator} counts distinct persons, who may be the same in several regions, months or categories, and does not add up. Set its aggregation to none.`,
  },
  'dominance-unasked': {
    'zh-CN': ({ path }) =>
      `${path}：只有求和（sum）、来源写了 person 的，才查得出谁占了大头。请删去这一项，或在来源里写 person。`,
    en: ({ path }) =>
      `${path}: only of a sum whose source has a person can it be told who makes up most of it. Take this out, or add the person of the source.`,
  },
  'column-missing': {
    'zh-CN': ({ path }) => `${path}：求和（sum）要写 column，其他不写。`,
    en: ({ path }) => `${path}: a sum needs its column, and nothing else has one.`,
  },
  'months-reversed': {
    'zh-CN': ({ path }) => `${path}：until 早于 from。请对调。`,
    en: ({ path }) => `${path}: until is earlier than from. Exchange them.`,
  },
  'no-whole-period': {
    'zh-CN': ({ path, frequency }) =>
      `${path}：from 至 until 里没有一个完整的时期（${frequency}）。请改长，或换一种。`,
    en: ({ path, frequency }) =>
      `${path}: no whole period (${frequency}) lies between from and until. Widen them or choose another.`,
  },
  'regions-twice': {
    'zh-CN': ({ path }) => `${path}：地区写了两处。divisions 和 document.regions 请只写一处。`,
    en: ({ path }) =>
      `${path}: the regions stand in two places. Write divisions or document.regions, not both.`,
  },
  'no-regions': {
    'zh-CN': ({ path }) =>
      `${path}：没有写地区。请用 divisions 写明区划表，或写在 document.regions 里。`,
    en: ({ path }) =>
      `${path}: there are no regions. Name a table of them in divisions, or write them in document.regions.`,
  },
  'no-district': {
    'zh-CN': ({ path, level, known }) =>
      `${path}：没有一个地区的层级是 ${level}。有的层级：${known}。`,
    en: ({ path, level, known }) =>
      `${path}: no region is of the level ${level}. The levels are: ${known}.`,
  },
  'unknown-category': {
    'zh-CN': ({ path, category }) => `${path}：document 的 dimensions 里没有 ${category}。请补上。`,
    en: ({ path, category }) =>
      `${path}: ${category} does not stand in the dimensions of document. Add it.`,
  },
  'dates-reversed': {
    'zh-CN': ({ published, before, isOfClock }) =>
      isOfClock
        ? `本机的日期是 ${published}，早于现有一期的 ${before}，时钟可能被调慢了，没有发布。请校正时钟，或在 document.dataset.published 写明日期。`
        : `document.dataset.published 是 ${published}，早于现有一期的 ${before}，没有发布。请改正。`,
    en: ({ published, before, isOfClock }) =>
      isOfClock
        ? `The clock of this machine says ${published}, before the current release of ${before}: it may have been set back, and nothing was published. Set it right, or state the day in document.dataset.published.`
        : `document.dataset.published is ${published}, before the current release of ${before}; nothing was published. Correct it.`,
  },
  'no-file': {
    'zh-CN': ({ file }) => `没有 ${file} 这个文件（从配置文件所在的文件夹算起）。`,
    en: ({ file }) => `There is no file ${file}, seen from the folder of the configuration.`,
  },
  'no-column': {
    'zh-CN': ({ file, column }) => `${file} 的表头里没有“${column}”这一列。请改正表头或配置。`,
    en: ({ file, column }) =>
      `The head of ${file} has no column “${column}”. Correct the head or the configuration.`,
  },
  'file-unread': {
    'zh-CN': ({ file, says }) => `读不了 ${file}：${says['zh-CN']}`,
    en: ({ file, says }) => `Cannot read ${file}: ${says.en}`,
  },
  'line-broken': {
    'zh-CN': ({ file, line, kind }) =>
      `${file} 第${line}行${LINES[kind][0]}。请${LINES[kind][2]}。`,
    en: ({ file, line, kind }) => `${file}, line ${line} ${LINES[kind][1]}: ${LINES[kind][3]}.`,
  },
  'region-unknown': {
    'zh-CN': (args) =>
      `${records(args).zh}的地区标识不是区划表最下一级的。请对照区划表改正，补上新的地区；分不到下级的，另设一个“未分”地区。`,
    en: (args) =>
      `${records(args).en} whose region is none of the lowest in the list of divisions. Correct them, add a new region to the list, or a region “unallocated” for what belongs to no part.`,
  },
  'region-in-divisions': {
    'zh-CN': ({ file, row, kind }) =>
      `${file} 第${row}行${DIVISIONS[kind][0]}。请${DIVISIONS[kind][2]}。`,
    en: ({ file, row, kind }) =>
      `${file}, row ${row} ${DIVISIONS[kind][1]}: ${DIVISIONS[kind][3]}.`,
  },
  'date-unreadable': {
    'zh-CN': (args) => `${records(args).zh}的“${args.column}”不是日期。请写成 2024-03-15。`,
    en: (args) => `${records(args).en} whose “${args.column}” is no date. Write 2024-03-15.`,
  },
  'person-blank': {
    'zh-CN': (args) =>
      `${records(args).zh}的“${args.column}”是空的，认不出是不是同一人。请补上，或把这些记录另放一个来源。`,
    en: (args) =>
      `${records(args).en} whose “${args.column}” is empty, so that nobody knows who is the same. Fill it in, or make these records a source of their own.`,
  },
  'category-unknown': {
    'zh-CN': (args) =>
      `${records(args).zh}的“${args.column}”不是 ${args.dimension} 的类别。请在 document 的 dimensions 里补上类别（空白用 blank 写明），或改正记录。`,
    en: (args) =>
      `${records(args).en} whose “${args.column}” is no category of ${args.dimension}. Add the category to the dimensions of document (for a blank, name one with blank), or correct the records.`,
  },
  'number-unreadable': {
    'zh-CN': (args) => `${records(args).zh}的“${args.column}”不是数。请改正。`,
    en: (args) => `${records(args).en} whose “${args.column}” is no number. Correct them.`,
  },
  'person-contradicts': {
    'zh-CN': ({ source, count, columns, file, row }) =>
      `${source} 里有${count}个标识的各条记录，“${columns}”前后不一${file && `（第一个见 ${file} 第${row}行）`}：可能是两人用了同一标识。请在原系统里查对、分开后再发布。`,
    en: ({ source, count, columns, file, row }) =>
      `${source}: ${counted(count, 'id has', 'ids have')} records that contradict one another in “${columns}”${file && ` (the first in ${file}, row ${row})`}; two persons may have one id. Tell them apart where the records come from, then publish.`,
  },
  'no-records': {
    'zh-CN': ({ source }) => `${source} 的文件里没有一条记录。`,
    en: ({ source }) => `The files of ${source} hold no record.`,
  },
  'query-fails': {
    'zh-CN': ({ path, kind, says }) => `${path}：查询出错（${kind}）。${says}`.trimEnd(),
    en: ({ path, kind, says }) => `${path}: the query fails (${kind}). ${says}`.trimEnd(),
  },
  'query-columns': {
    'zh-CN': ({ path }) => `${path}：查询要给出 region、period、value 三列。`,
    en: ({ path }) => `${path}: the query must answer the columns region, period and value.`,
  },
  'query-region': {
    'zh-CN': ({ path, count }) =>
      `${path}：查询给出的${count}行，region 不是区划表里的（可相加的指标要给最下一级的）。`,
    en: ({ path, count }) =>
      `${path}: ${counted(count, 'row')} of the query with a region that is not in the list of divisions, or not of the lowest level where figures are added up.`,
  },
  'query-empty': {
    'zh-CN': ({ path }) => `${path}：查询没有给出一行。`,
    en: ({ path }) => `${path}: the query answers no row.`,
  },
  'no-engine': {
    'zh-CN': ({ command }) => `发布要用查询引擎 DuckDB，没有装。请运行：${command}`,
    en: ({ command }) =>
      `Publishing needs the query engine DuckDB, which is not installed. Run: ${command}`,
  },
  'memory-short': {
    'zh-CN': ({ megabytes }) => `${megabytes} MB 内存不够。请在配置里把 memory 改大。`,
    en: ({ megabytes }) =>
      `${megabytes} MB of memory are not enough. Set a higher memory in the configuration.`,
  },
  'disk-full': {
    'zh-CN': ({ folder }) =>
      `磁盘满了（${folder}），没有发布，原有的一期没有改动。请腾出地方再运行。`,
    en: ({ folder }) =>
      `The disk is full (${folder}); nothing was published, and the release before is as it was. Make room and run it again.`,
  },
  'not-writable': {
    'zh-CN': ({ folder, cause }) => `写不了 ${folder}：${(CAUSES[cause] ?? ['没有写的权限'])[0]}。`,
    en: ({ folder, cause }) =>
      `Cannot write ${folder}: ${(CAUSES[cause] ?? ['', 'it may not be written'])[1]}.`,
  },
  'others-publish': {
    'zh-CN': ({ folder, process, host }) =>
      `另一个进程（${host} 的 ${process}）正在往 ${folder} 发布。请等它结束；确实没有的，删去其中的 .publishing。`,
    en: ({ folder, process, host }) =>
      `Another process (${process} on ${host}) is publishing to ${folder}. Wait until it ends; if there is none, remove .publishing in it.`,
  },
  'report-in-release': {
    'zh-CN': ({ report }) =>
      `${report} 在发布的文件夹里。报告写明哪些数为什么保密，不能公布：请换个地方。`,
    en: ({ report }) =>
      `${report} lies in the folder of the release. The report says why figures are withheld and is not to be published: name another place.`,
  },
  'not-a-release': {
    'zh-CN': ({ folder }) => `${folder} 里有别的文件，不是发布的文件夹。请另指一个空的。`,
    en: ({ folder }) =>
      `${folder} holds other files and is no folder of releases. Name an empty one.`,
  },
  'document-invalid': {
    'zh-CN': ({ file, says }) => `${file} 不合规范，没有发布，原有的一期没有改动：${says['zh-CN']}`,
    en: ({ file, says }) =>
      `${file} is not valid; nothing was published, and the release before is as it was: ${says.en}`,
  },
};

/** The sentence of a fault in a language. */
export function faultSentence<Code extends FaultCode>(
  { code, args }: PublishFault<Code>,
  lang: Lang,
): string {
  return SENTENCES[code][lang](args);
}
