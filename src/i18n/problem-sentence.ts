import { counted } from './counted.js';
import type { Problem, ProblemCode } from '../core/contract/problem.js';
import { embedSentences } from './embed-problems.js';
import { expected, FORMS, form, FOUND, type Sentence } from './problem-forms.js';
import { JSON_FAULTS } from './json-faults.js';
import type { Lang } from './lang.js';

/** What is wrong with a text at the place that has been named. */
const jsonFault = (args: Problem['args'], lang: Lang) =>
  JSON_FAULTS[args.kind as keyof typeof JSON_FAULTS][lang](args);

/** What there is instead, behind its words; nothing where there is nothing. */
const some = (words: string, list: string | number | undefined, stop: string) =>
  list ? words + String(list) + stop : '';

const KINDS: Record<string, string> = {
  region: '地区',
  indicator: '指标',
  unit: '计量单位',
  source: '来源',
  programme: '项目',
  item: '事项',
  dimension: '分组维度',
};

const SENTENCES: Record<ProblemCode, Sentence> = {
  ...embedSentences,
  'not-found': {
    'zh-CN': (a) =>
      `找不到数据文件 ${a.url}（HTTP 404）。请核对数据的地址（src 或链接），并确认文件已上传。`,
    en: (a) =>
      `The data file ${a.url} was not found (HTTP 404). Check the address of the data (src or the link) and that the file has been uploaded.`,
  },
  'http-status': {
    'zh-CN': (a) =>
      `服务器对 ${a.url} 的回答是 HTTP ${a.status}。请稍后重试，或请网站管理员查看服务器。`,
    en: (a) =>
      `The server answered HTTP ${a.status} for ${a.url}. Try again later, or ask the site's administrator.`,
  },
  network: {
    'zh-CN': (a) =>
      `连接不上 ${a.url}。请检查网络；数据在其他域名时，对方须允许跨域访问（CORS），本页的安全策略须在 connect-src 中列出它。`,
    en: (a) =>
      `${a.url} could not be reached. Check the network; for another host, that host must allow CORS and this page's policy must list it in connect-src.`,
  },
  timeout: {
    'zh-CN': (a) => `${a.url} 在 ${a.seconds} 秒内没有回答。请稍后重试。`,
    en: (a) => `${a.url} did not answer within ${counted(a.seconds, 'second')}. Try again later.`,
  },
  'too-large': {
    'zh-CN': (a) => `${a.url} 超过 ${a.limit} MB，未载入。请按地区或年份拆分文件。`,
    en: (a) => `${a.url} is over ${a.limit} MB and was not loaded. Split it by area or by year.`,
  },
  'no-source': {
    'zh-CN': () => `没有指定数据。请写 src="数据文件.json"，或放在 <gf-board src="…"> 之内。`,
    en: () => `No data given. Write src="data.json", or put the tag inside <gf-board src="…">.`,
  },
  'older-edition': {
    'zh-CN': (a) =>
      `收到的数据（${a.value}）比正在显示的（${a.shown}）旧，一直如此满10分钟才替换。请查看数据地址后面的服务器、缓存是否同步。`,
    en: (a) =>
      `The data that came (${a.value}) are older than those on show (${a.shown}); they replace them only after ten minutes of this. Check whether the servers and caches behind the address are in step.`,
  },
  'internal-error': {
    'zh-CN': (a) => `程序出错，不是数据的问题：${a.value}。请把这句话报告给程序的维护者。`,
    en: (a) =>
      `The program failed, not the data: ${a.value}. Please report this sentence to those who maintain it.`,
  },
  'empty-document': {
    'zh-CN': () => '数据文件是空的。请重新生成并上传。',
    en: () => 'The data file is empty. Make it again and upload it.',
  },
  'html-instead-of-json': {
    'zh-CN': () =>
      '收到的是网页（HTML），不是 JSON 数据；多半是出错页或登录页。请用浏览器直接打开该地址核对。',
    en: () =>
      'A web page (HTML) came instead of JSON, probably an error or login page. Open the address in a browser to check.',
  },
  'truncated-json': {
    'zh-CN': (a) => `数据文件不完整，在第 ${a.length} 个字符处中断。请重新上传完整的文件。`,
    en: (a) =>
      `The data file is incomplete: it breaks off at character ${a.length}. Upload the whole file again.`,
  },
  'not-json': {
    'zh-CN': (a) =>
      `数据文件不是合法的 JSON：第 ${a.line} 行第 ${a.column} 列（${a.value}）。${jsonFault(a, 'zh-CN')}`,
    en: (a) =>
      `The data file is not valid JSON at line ${a.line}, column ${a.column} (${a.value}). ${jsonFault(a, 'en')}`,
  },
  'not-an-object': {
    'zh-CN': (a) =>
      `数据文件的最外层应是一个对象 { … }，现在是${FOUND[String(a.found)] ?? a.found}。请按数据契约重新生成。`,
    en: (a) =>
      `The data file must be one object { … }; it is of type ${a.found}. Make it again by the contract.`,
  },
  'newer-major': {
    'zh-CN': (a) =>
      `数据采用契约 ${a.value}，本页的程序只认识 ${a.known}。请升级 gongfu.js，或按 ${a.known} 发布。`,
    en: (a) =>
      `The data follow contract ${a.value}; the script of this page knows ${a.known}. Update gongfu.js, or publish as ${a.known}.`,
  },
  'release-index': {
    'zh-CN': (a) =>
      `这是发布的目录，没有数据。网页标签的 src 可以写它；这里请用其中的数据文件，如 ${a.file}。`,
    en: (a) =>
      `This is the index of a release and has no data. The src of a tag may name it; here, use one of its files, such as ${a.file}.`,
  },
  'mixed-release': {
    'zh-CN': (a) =>
      `数据文件分属不同日期的发布（${a.value}），不能放在一起。请上传同一期的全部文件。`,
    en: (a) =>
      `The data files are of releases of different days (${a.value}) and must not stand together. Upload all files of one release.`,
  },
  'newer-minor': {
    'zh-CN': (a) =>
      `数据采用较新的契约 ${a.value}（本页程序为 ${a.known}）：能认识的部分照常显示。`,
    en: (a) =>
      `The data follow the newer contract ${a.value} (this script: ${a.known}); what is known is shown.`,
  },
  'bad-encoding': {
    'zh-CN': () => '数据文件不是 UTF-8 编码。请另存为 UTF-8 后上传。',
    en: () => 'The data file is not UTF-8. Save it as UTF-8 and upload it again.',
  },
  'missing-field': {
    'zh-CN': (a) => `缺少必填项“${a.field}”。请补上。`,
    en: (a) => `The required field “${a.field}” is missing. Add it.`,
  },
  'unknown-field': {
    'zh-CN': (a) => `不认识的字段“${a.field}”，已忽略。请核对拼写；自用字段请以 x- 开头。`,
    en: (a) =>
      `Unknown field “${a.field}”, ignored. Check the spelling; fields of your own start with x-.`,
  },
  'wrong-type': {
    'zh-CN': (a) =>
      `值 ${a.value} 的类型不对，应为${expected['zh-CN'](a)}。数字不要加引号、逗号或单位；没有数值写 null。`,
    en: (a) =>
      `The value ${a.value} has the wrong type; ${expected.en(a)} is expected. Write numbers without quotes, commas or units, and null for none.`,
  },
  'bad-value': {
    'zh-CN': (a) => `值 ${a.value} 不合规范：${form(a, 'zh-CN')}。`,
    en: (a) => `The value ${a.value} does not fit: ${form(a, 'en')}.`,
  },
  'more-problems': {
    'zh-CN': (a) => `另有 ${a.count} 处问题未逐条列出。`,
    en: (a) => `${a.count} more problems are not listed.`,
  },
  'unknown-reference': {
    'zh-CN': (a) => `提到的${KINDS[String(a.kind)]}“${a.value}”没有定义。请补充定义或改正标识。`,
    en: (a) => `The ${a.kind} “${a.value}” is not defined. Define it or correct the id.`,
  },
  'duplicate-id': {
    'zh-CN': (a) => `标识“${a.value}”重复，只采用第一个。`,
    en: (a) => `The id “${a.value}” occurs twice; the first one counts.`,
  },
  'duplicate-observation': {
    'zh-CN': (a) =>
      `同一格数据给出了两次（${a.region ?? ''} ${a.period ?? a.value ?? ''}），只采用第一次。请删除其一。`,
    en: (a) =>
      `One cell is given twice (${a.region ?? ''} ${a.period ?? a.value ?? ''}); the first one counts. Remove the other.`,
  },
  'circular-parents': {
    'zh-CN': (a) => `地区“${a.value}”的上级绕回了自己，已作为没有上级处理。请改正 parent。`,
    en: (a) =>
      `Following the parents of “${a.value}” leads back to it; it is taken as having none. Correct parent.`,
  },
  'too-many-levels': {
    'zh-CN': (a) =>
      `地区“${a.value}”在第 ${a.limit} 级以下，它和它的下级都未采用。请核对 parent：多半是把并列的地区连成了一串。`,
    en: (a) =>
      `The region “${a.value}” lies below ${a.limit} levels; it and all below it are left out. Check parent: regions that stand side by side have probably been linked into a chain.`,
  },
  'endless-ratio': {
    'zh-CN': (a) =>
      `“${a.indicator}”的分子、分母一路追下去绕回了自己，或没有尽头，无法计算。请让 ratio 由直接给出的指标构成。`,
    en: (a) =>
      `Following numerator and denominator of “${a.indicator}” leads back to it, or never ends; it is not computed. Make ratio of indicators that are stated.`,
  },
  'not-finite': {
    'zh-CN': (a) =>
      `值 ${a.value} 不是有限的数（如 1e400 过大，NaN 不是数），未采用。请写实际的数；没有数值写 null。`,
    en: (a) =>
      `The value ${a.value} is no finite number (1e400 is too large, NaN is none); it is left out. Write the actual number, and null for none.`,
  },
  'unreadable-value': {
    'zh-CN': (a) => `这一项读不出来（${a.value}），已略去。请给出普通的对象和数组。`,
    en: (a) =>
      `This could not be read (${a.value}) and is left out. Give plain objects and arrays.`,
  },
  'too-many-faults': {
    'zh-CN': (a) =>
      `数据文件有 ${a.count} 处以上的结构问题，未采用。请先改正列出的前几种，多半是生成数据的程序有误。`,
    en: (a) =>
      `The data file has over ${a.count} faults of structure and is not used. Mend the first kinds listed: most probably the program that makes the file is wrong.`,
  },
  'too-many-values': {
    'zh-CN': (a) => `数据超过 ${a.count} 个值，未采用。请按地区或年份拆分。`,
    en: (a) =>
      `The data hold over ${a.count} values and are not used. Split them by area or by year.`,
  },
  'too-sparse': {
    'zh-CN': (a) =>
      `“${a.indicator}”分散在 ${a.regions} 个地区、${a.periods} 个时期，其中绝大多数没有数据，这一部分未采用。请核对地区和时期。`,
    en: (a) =>
      `“${a.indicator}” is spread over ${a.regions} regions and ${a.periods} periods, most of them without data; this part is left out. Check regions and periods.`,
  },
  'wrong-shape': {
    'zh-CN': (a) =>
      `数据矩阵应为 ${a.rows} 行 × ${a.columns} 列，现在是 ${a.found}，未采用。请核对地区数和时期数。`,
    en: (a) =>
      `The matrix should have ${counted(a.rows, 'row')} × ${counted(a.columns, 'column')} but has ${a.found}; it is left out. Check the number of areas and periods.`,
  },
  'frequency-mismatch': {
    'zh-CN': (a) => `时期“${a.value}”与频率 ${a.frequency} 不符，整块未采用。请改正时期或频率。`,
    en: (a) =>
      `The period “${a.value}” is not of frequency ${a.frequency}; the block is left out. Correct either.`,
  },
  'cell-out-of-range': {
    'zh-CN': (a) =>
      `这里没有 ${a.value} 这一格（共 ${a.cells} 格，序号从0起；也可写时期，或 [地区, 时期]）。`,
    en: (a) =>
      `There is no cell ${a.value} here (${counted(a.cells, 'cell')}, numbered from 0; a period or [region, period] names one too).`,
  },
  'missing-has-value': {
    'zh-CN': (a) =>
      `${a.region} ${a.period} 标为没有数值（缺报、保密或待发布），却给出了数值，该数值已丢弃。保密的数值必须写 null。`,
    en: (a) =>
      `${a.region} ${a.period} is marked as having no value, yet one is given; it was dropped. A suppressed value must be null.`,
  },
  'missing-without-reason': {
    'zh-CN': (a) =>
      `${a.region} ${a.period} 没有数值也没有说明原因，按缺报处理。请在 status 中写明（O 缺报、Q 保密、Y 待发布 …）。${a.letter ? 'status 的 D 是口径不同；为保密另隐的，在 status 写 Q，在 conf 写 D。' : ''}`,
    en: (a) =>
      `${a.region} ${a.period} has no value and no reason; it is taken as not reported. State it in status (O missing, Q suppressed, Y not out yet …).${a.letter ? ' In status D is another definition; what is suppressed to protect another has Q in status and D in conf.' : ''}`,
  },
  'recoverable-cell': {
    'zh-CN': (a) =>
      `${a.region} ${a.period} 的“${a.indicator}”虽已保密，但可由公布的其他数推出；本页另隐去一格。请在发布前再隐去一格：数值写 null，status 写 Q，conf 写 D。`,
    en: (a) =>
      `“${a.indicator}” of ${a.region} ${a.period} is suppressed but can be worked out from other published figures; one more cell is hidden here. Suppress a second one before publishing: null for its value, Q in status, D in conf.`,
  },
  'unlike-units': {
    'zh-CN': (a) => `“${a.indicator}”的分子、分母单位不同（${a.value}），不能构成百分率。`,
    en: (a) =>
      `Numerator and denominator of “${a.indicator}” have unlike units (${a.value}) and make no percentage.`,
  },
  'part-exceeds-whole': {
    'zh-CN': (a) => `“${a.indicator}”在 ${a.region} ${a.period} 分子大于分母。请核对。`,
    en: (a) =>
      `The numerator of “${a.indicator}” in ${a.region} ${a.period} exceeds the denominator. Check it.`,
  },
  unbalanced: {
    'zh-CN': (a) =>
      `“${a.indicator}”在 ${a.region} ${a.period} 不平衡：期初＋流入－流出 与期末相差 ${a.value}。`,
    en: (a) =>
      `“${a.indicator}” does not balance in ${a.region} ${a.period}: opening + inflow − outflow differs from closing by ${a.value}.`,
  },
  'band-without-upper': {
    'zh-CN': () => '区间目标（band）缺少上限 upper，或上限不大于下限。',
    en: () => 'A band target needs upper, greater than value.',
  },
  'bound-without-wording': {
    'zh-CN': (a) => `约数（${a.qualifier}）没有写原文 raw，如“30余家”。`,
    en: (a) => `A bounded figure (${a.qualifier}) lacks its wording in raw, such as 30余家.`,
  },
  'stamp-mismatch': {
    'zh-CN': () =>
      '文件的校验标记（stamp）与内容或脚本的版本不符，已照常检查全部内容。再运行一次 gongfu slice，就不必每次检查。',
    en: () =>
      'The stamp does not fit the content of the file or the version of the script, so that everything was checked as usual. Run gongfu slice again to spare that.',
  },
  'unsafe-link': {
    'zh-CN': (a) => `链接“${a.value}”不是网页地址，不予显示。只能用 http(s) 或站内地址。`,
    en: (a) =>
      `The link “${a.value}” is not a web address and is not shown. Use http(s) or an address within the site.`,
  },
  'map-not-approved': {
    'zh-CN': () => '底图缺少审图号、制作单位、坐标系或界线日期，不予绘制，改用方格图。',
    en: () =>
      'The map lacks its approval number, producer, CRS or boundary date; it is not drawn, and the tile grid stands in.',
  },
  'unknown-indicator': {
    'zh-CN': (a) => `数据中没有指标“${a.value}”。${some('可用的有：', a.known, '。')}`,
    en: (a) => `The data have no indicator “${a.value}”.${some(' There are: ', a.known, '.')}`,
  },
  'unknown-dimension': {
    'zh-CN': (a) => `数据中没有分类维度“${a.value}”。${some('可用的有：', a.known, '。')}`,
    en: (a) => `The data have no dimension “${a.value}”.${some(' There are: ', a.known, '.')}`,
  },
  'unknown-comparison': {
    'zh-CN': (a) =>
      `“${a.value}”既不是对比的方式，也不是数据中的地区。${some('可用的如：', a.known, '。')}`,
    en: (a) =>
      `“${a.value}” is neither a way of comparing nor a region of the data.${some(' There are, for example: ', a.known, '.')}`,
  },
  'unknown-domain': {
    'zh-CN': (a) => `数据中没有领域“${a.value}”的指标。${some('可用的领域有：', a.known, '。')}`,
    en: (a) =>
      `The data have no indicators of the domain “${a.value}”.${some(' There are: ', a.known, '.')}`,
  },
  'bad-address': {
    'zh-CN': (a) =>
      `“${a.value}”不是能载入数据的网址。请写站内地址（如 data/sample.json），或以 http、https 开头的网址。`,
    en: (a) =>
      `“${a.value}” is not an address that data can be loaded from. Write one within the site (data/sample.json) or one that begins with http or https.`,
  },
  'unknown-region': {
    'zh-CN': (a) => `数据中没有地区“${a.value}”。${some('可用的如：', a.known, '。')}`,
    en: (a) =>
      `The data have no region “${a.value}”.${some(' There are, for example: ', a.known, '.')}`,
  },
  'unknown-period': {
    'zh-CN': (a) => `时期“${a.value}”不合规范：${FORMS.period!['zh-CN']}。`,
    en: (a) => `The period “${a.value}” is malformed: ${FORMS.period!.en}.`,
  },
  'reversed-range': {
    'zh-CN': (a) => `时期范围“${a.value}”的终点早于起点。请把较早的时期写在“..”之前。`,
    en: (a) =>
      `The range “${a.value}” ends before it starts. Write the earlier period before the “..”.`,
  },
  'period-without-data': {
    'zh-CN': (a) => `数据中没有时期“${a.value}”的数。${some('有数的是 ', a.known, '。')}`,
    en: (a) =>
      `The data have no figure of “${a.value}”.${some(' They have figures of ', a.known, '.')}`,
  },
  'two-versions': {
    'zh-CN': (a) => `<${a.value}> 已由版本 ${a.first} 注册，忽略版本 ${a.version}；请只加载一个。`,
    en: (a) =>
      `<${a.value}> is registered by version ${a.first}, ${a.version} is ignored; load only one.`,
  },
  'unknown-programme': {
    'zh-CN': (a) => `数据中没有项目“${a.value}”。${some('可用的有：', a.known, '。')}`,
    en: (a) => `The data have no programme “${a.value}”.${some(' There are: ', a.known, '.')}`,
  },
};

/** A sentence behind the place that it is about: a JSON pointer, or an attribute of a tag. */
export const PLACED: Record<Lang, (path: string, sentence: string) => string> = {
  'zh-CN': (path, sentence) => `${path.replace(/^@/, '属性 ')}：${sentence}`,
  en: (path, sentence) => `${path.replace(/^@/, 'attribute ')}: ${sentence}`,
};

const LINES: Record<Lang, (line: number) => string> = {
  'zh-CN': (line) => `（第 ${line} 行）`,
  en: (line) => ` (line ${line})`,
};

/** A place with its line in the text of the document, where that is known. */
export const inSource = (path: string, line: number | undefined, lang: Lang): string =>
  line === undefined ? path : path + LINES[lang](line);

/** A problem as one sentence with its place, in the language asked for. */
export function problemSentence({ code, path, args, line }: Problem, lang: Lang): string {
  const sentence = SENTENCES[code][lang](args);
  return path === '' ? sentence : PLACED[lang](inSource(path, line, lang), sentence);
}

/** A problem in both languages, for the console. */
export function bilingual(problem: Problem): string {
  return `[${problem.code}] ${problemSentence(problem, 'zh-CN')} ${problemSentence(problem, 'en')}`;
}
