import type { Finding, FindingCode } from '../core/doctor/finding.js';
import type { Remark } from '../core/lint/note.js';
import type { Problem } from '../core/contract/problem.js';
import { servedFindings, type Sentence } from './doctor-served.js';
import { counted, isOne } from './counted.js';
import type { Lang } from './lang.js';

/** What a finding says, and how it is mended. */
const FINDINGS: Record<Exclude<FindingCode, 'data-problem'>, Sentence> = {
  'page-unreachable': {
    'zh-CN': ({ status }) => [
      status ? `服务器对这个网页的回答是 HTTP ${status}。` : '连接不上这个网页。',
      '请核对网址；网页要登录或只在内网时，请在能打开它的电脑上检查。',
    ],
    en: ({ status }) => [
      status
        ? `The server answered HTTP ${status} for this page.`
        : 'This page could not be reached.',
      'Check the address; for a page behind a login or in an internal network, check where it opens.',
    ],
  },
  'file-page': {
    'zh-CN': () => [
      '网页是直接从磁盘打开的（file://），浏览器不允许它读脚本模块和数据。',
      '请上传到网站服务器后用 http(s) 地址打开；试用可运行 npm run demo。',
    ],
    en: () => [
      'The page was opened from the disk (file://), where browsers let it read neither modules nor data.',
      'Upload it and open it by its http(s) address; to try it out, run npm run demo.',
    ],
  },
  'needs-server': {
    'zh-CN': () => [
      '检查的是磁盘上的文件，服务器的回答（类型、压缩、跨域、安全策略）看不到。',
      '上传以后，请用网页的地址再检查一次。',
    ],
    en: () => [
      'This is a file on the disk: what a server answers (types, compression, CORS, policy) cannot be seen.',
      'Once it is uploaded, check again with the address of the page.',
    ],
  },
  'root-unknown': {
    'zh-CN': ({ value, count }) => [
      `有 ${count} 个以 / 开头的地址没有核对（${value}）：从文件看不出网站的根目录在哪里。`,
      '请加 --root 文件夹，写明网站的根目录（如 --root public）；或上传以后用网页的地址检查。',
    ],
    en: ({ value, count }) => [
      `${isOne(count) ? 'An address that begins with / was' : `${count} addresses that begin with / were`} not checked (${value}): a file does not tell where the root of its site is.`,
      'Name that folder with --root (--root public), or check the page by its address once it is uploaded.',
    ],
  },
  'no-renderer': {
    'zh-CN': () => [
      '网页没有要求双核浏览器使用极速模式；在兼容模式（IE 内核）里，标签只显示其中的链接。',
      '请在 <head> 里加 <meta name="renderer" content="webkit">。',
    ],
    en: () => [
      'The page does not ask dual-core browsers for their modern core; in the IE core a tag shows only the link inside it.',
      'Add <meta name="renderer" content="webkit"> to the <head>.',
    ],
  },
  'tags-escaped': {
    'zh-CN': () => [
      '标签被编辑器转成了文字（&lt;gf-…&gt;），读者看到的是代码。',
      '请在栏目或网页模板里放标签，或改用编辑器允许的 <a class="gf-embed" href="…">，或用 iframe。',
    ],
    en: () => [
      'The editor turned the tag into text (&lt;gf-…&gt;), so readers see code.',
      'Put the tag into the template, or use <a class="gf-embed" href="…">, which editors let through, or an iframe.',
    ],
  },
  'script-missing': {
    'zh-CN': ({ count }) => [
      `网页里有 ${count} 处标签，却没有 gongfu.js；script 多半被 CMS 过滤了。`,
      '请把 <script type="module" src="…/dist/gongfu.js"></script> 放进栏目或网页模板，不要放在文章正文里。',
    ],
    en: ({ count }) => [
      `The page has our tags in ${counted(count, 'place')} but no gongfu.js; the CMS has probably stripped the script.`,
      'Put <script type="module" src="…/dist/gongfu.js"></script> into the template, not into the article.',
    ],
  },
  'tags-missing': {
    'zh-CN': () => [
      '网页载入了脚本，却没有任何标签；标签多半被 CMS 过滤了。',
      '请在模板里放标签，或改用 <a class="gf-embed" href="…">；不再用时请去掉脚本。',
    ],
    en: () => [
      'The page loads the script but has none of our tags; the CMS has probably stripped them.',
      'Put the tags into the template, or use <a class="gf-embed" href="…">; remove the script if it is not needed.',
    ],
  },
  'not-a-module': {
    'zh-CN': () => [
      '这个文件是模块，script 上却没有 type="module"，不能运行。',
      '请加 type="module"；CMS 会去掉它时，改用 gongfu.classic.js。',
    ],
    en: () => [
      'This file is a module, but its script lacks type="module", so it cannot run.',
      'Add type="module"; where the CMS removes it, use gongfu.classic.js.',
    ],
  },
  'loader-twice': {
    'zh-CN': ({ count }) => [
      `脚本放了 ${count} 次；第二个不起作用，也无害。`,
      '请只保留一个，最好在模板里。',
    ],
    en: ({ count }) => [
      `The script stands in the page ${counted(count, 'time')}; the second does nothing and no harm.`,
      'Keep one, best in the template.',
    ],
  },
  'two-versions': {
    'zh-CN': ({ versions }) => [
      `网页里有两个版本：${versions}；只有先载入的起作用。`,
      '请只保留新的，删去其他的 script 和预载（link）。',
    ],
    en: ({ versions }) => [
      `Two versions are on this page: ${versions}; only the one that loads first works.`,
      'Keep the newer one and remove the other scripts and links.',
    ],
  },
  'unknown-tag': {
    'zh-CN': ({ tag, known }) => [
      `这个版本没有标签 <${tag}>。`,
      `请核对拼写${known ? `，是不是 <${known}>` : ''}；新版才有的标签，请更新整个 dist 文件夹。`,
    ],
    en: ({ tag, known }) => [
      `This version has no tag <${tag}>.`,
      `Check the spelling${known ? ` (is it <${known}>?)` : ''}; for a newer tag, update the whole dist folder.`,
    ],
  },
  'self-closing-tag': {
    'zh-CN': ({ tag }) => [
      `<${tag} … /> 不会自行结束：HTML 里只有少数元素可以这样写，其后的内容都成了它的内容，不再显示。`,
      `请写成 <${tag} …></${tag}>。`,
    ],
    en: ({ tag }) => [
      `<${tag} … /> does not end itself: in HTML few elements may be written so, and what follows becomes its content and is not shown.`,
      `Write <${tag} …></${tag}>.`,
    ],
  },
  'unclosed-tag': {
    'zh-CN': ({ tag }) => [
      `<${tag}> 没有结束标签，其后的内容都成了它的内容，不再显示。`,
      `请在它后面写 </${tag}>。`,
    ],
    en: ({ tag }) => [
      `<${tag}> has no end tag, so what follows becomes its content and is not shown.`,
      `Write </${tag}> behind it.`,
    ],
  },
  'misspelt-attribute': {
    'zh-CN': ({ tag, value, known }) => [
      `<${tag}> 没有属性 ${value}，所以它不起作用，画的可能是另一个数。`,
      `请核对拼写，是不是 ${known}。`,
    ],
    en: ({ tag, value, known }) => [
      `<${tag}> has no attribute ${value}, so it does nothing and another figure may be drawn.`,
      `Check the spelling: is it ${known}?`,
    ],
  },
  'misspelt-class': {
    'zh-CN': ({ value, known }) => [
      `class 里的 ${value} 不起作用。`,
      `请核对拼写，是不是 ${known}。`,
    ],
    en: ({ value, known }) => [
      `The class ${value} does nothing.`,
      `Check the spelling: is it ${known}?`,
    ],
  },
  'misspelt-tag': {
    'zh-CN': ({ value, known }) => [
      `<${value}> 不是标签，什么也不显示。`,
      `请核对拼写，是不是 <${known}>。`,
    ],
    en: ({ value, known }) => [
      `<${value}> is no tag and shows nothing.`,
      `Check the spelling: is it <${known}>?`,
    ],
  },
  'unknown-value': {
    'zh-CN': ({ attribute, value, known }) => [
      `属性 ${attribute} 不认识“${value}”，这一项不起作用。`,
      attribute === 'compare'
        ? '请写 year-on-year（同比）、previous-period（环比）、year-start（较年初）、parent（上级）或数据里的地区标识，用空格隔开。'
        : `可用的有：${known}。`,
    ],
    en: ({ attribute, value, known }) => [
      `The attribute ${attribute} does not know “${value}”, which does nothing.`,
      `There are: ${known}${attribute === 'compare' ? ', or ids of regions, with spaces between them' : ''}.`,
    ],
  },
  'undrawn-table': {
    'zh-CN': ({ reason }) => [
      `这张 gf-table 表没有画成图。${reason}`,
      '请照说明改表，或去掉这个 class。',
    ],
    en: ({ reason }) => [
      `This gf-table is not drawn. ${reason}`,
      'Change the table as it says, or remove the class.',
    ],
  },
  'undefined-tag': {
    'zh-CN': ({ tag }) => [
      `<${tag}> 没有启动。`,
      '请核对拼写，并确认 dist 文件夹（含 chunks）已完整上传；浏览器控制台有原因。',
    ],
    en: ({ tag }) => [
      `<${tag}> has not started.`,
      'Check the spelling and that dist with its chunks has been uploaded whole; the console has the reason.',
    ],
  },
  'classic-charset': {
    'zh-CN': ({ charset }) => [
      `网页的编码是 ${charset}，脚本是 UTF-8，服务器又没有注明，文字会成乱码。`,
      '请让服务器以 text/javascript; charset=utf-8 发送它，或在 script 上加 charset="utf-8"。',
    ],
    en: ({ charset }) => [
      `The page is in ${charset}, the script in UTF-8, and the server does not say so: its words will be garbled.`,
      'Send it as text/javascript; charset=utf-8, or add charset="utf-8" to the script.',
    ],
  },
  'integrity-mismatch': {
    'zh-CN': () => [
      '文件与 integrity 写的哈希不符，浏览器拒绝运行。',
      '更新过文件的，请重新生成代码；没有更新过的，请查明文件为何改变。',
    ],
    en: () => [
      'The file does not have the hash that integrity names, so the browser refuses it.',
      'If the file was updated, make the code again; if not, find out why it changed.',
    ],
  },
  'integrity-crossorigin': {
    'zh-CN': () => [
      '脚本在别的域名并写了 integrity，却没有 crossorigin，浏览器拒绝运行。',
      '请加 crossorigin，对方并须允许跨域访问。',
    ],
    en: () => [
      'The script comes from another origin with integrity but without crossorigin, so it is refused.',
      'Add crossorigin; that origin must allow CORS.',
    ],
  },
  'no-height': {
    'zh-CN': ({ tag }) => [
      `<${tag}> 的高度是 0，读者看不到。`,
      '请检查外层的 height、overflow 和 display；标签需要块级的位置和宽度。',
    ],
    en: ({ tag }) => [
      `<${tag}> has no height, so nobody sees it.`,
      'Check height, overflow and display of what is around it; a tag needs a block with a width.',
    ],
  },
  hidden: {
    'zh-CN': ({ tag }) => [
      `<${tag}> 现在是隐藏的（display: none）。`,
      '在未打开的选项卡里属正常；否则请检查样式。',
    ],
    en: ({ tag }) => [
      `<${tag}> is hidden at the moment (display: none).`,
      'That is fine in a tab that is not open; else check the styles.',
    ],
  },
  ...servedFindings,
};

/** A finding as a sentence and its cure, the cure empty where the sentence has it. */
export function findingSentence(
  { code, args, problem }: Finding,
  lang: Lang,
  /** Says a problem of the data: `documentSentence`, which not every page has loaded. */
  say: (problem: Problem | Remark, lang: Lang) => string,
): [says: string, cure: string] {
  if (code === 'data-problem') return [problem ? say(problem, lang) : '', ''];
  return FINDINGS[code][lang](args);
}
