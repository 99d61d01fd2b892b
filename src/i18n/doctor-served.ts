import type { Finding } from '../core/doctor/finding.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';

type Args = Finding['args'];
type Says = (args: Args) => [says: string, cure: string];
/** What a finding says and how it is mended, in both languages. */
export type Sentence = Record<Lang, Says>;

/** Of what a server sends: files, their headers, the policy, the data. */
export const servedFindings = {
  'file-missing': {
    'zh-CN': ({ status, role, disk }) => [
      disk
        ? '磁盘上没有这个文件。'
        : status
          ? `得不到这个文件：HTTP ${status}。`
          : '连接不上这个地址。',
      role === 'data'
        ? '请核对 src 和上传的位置。文件在而仍是 404 的，多半是服务器没有登记 .json 类型（IIS 常见）。'
        : '请上传整个 dist 文件夹（含 chunks），并核对文件名里的版本号。',
    ],
    en: ({ status, role, disk }) => [
      disk
        ? 'There is no such file on the disk.'
        : status
          ? `This file cannot be had: HTTP ${status}.`
          : 'This address could not be reached.',
      role === 'data'
        ? 'Check src and where the file was uploaded. If it is there and still 404, the server probably has no type for .json (usual with IIS).'
        : 'Upload the whole dist folder with its chunks, and check the version in the file name.',
    ],
  },
  'wrong-type': {
    'zh-CN': ({ type, role, count }) => [
      `服务器发送的类型是 ${type}${count ? `（${count}个文件）` : ''}${role === 'data' ? '。' : '，浏览器不把它当脚本运行。'}`,
      role === 'data'
        ? '请让服务器以 application/json 发送 .json。'
        : '请让服务器以 text/javascript 发送 .js。',
    ],
    en: ({ type, role, count }) => [
      `The server sends ${count ? counted(count, 'file') : 'this file'} as ${type}${role === 'data' ? '.' : ', which no browser runs as a script.'}`,
      role === 'data' ? 'Send .json as application/json.' : 'Send .js as text/javascript.',
    ],
  },
  'not-compressed': {
    'zh-CN': ({ kilobytes, count }) => [
      `${count ? `${count}个` : ''}文件没有压缩就发送（${kilobytes} KB）。`,
      '请为 .js 和 .json 打开 gzip 或 br 压缩，通常能省下四分之三。',
    ],
    en: ({ kilobytes, count }) => [
      `${count ? counted(count, 'file is', 'files are') : 'The file is'} sent without compression (${kilobytes} KB).`,
      'Turn on gzip or br for .js and .json; that usually saves three quarters.',
    ],
  },
  'no-cors': {
    'zh-CN': ({ origin, count }) => [
      `${count ? `${count}个` : ''}文件在别的域名，而对方没有允许本网页跨域访问。`,
      `请让对方发送 Access-Control-Allow-Origin: ${origin}，或把文件放到本网站。`,
    ],
    en: ({ origin, count }) => [
      `${count ? counted(count, 'file is', 'files are') : 'The file is'} on another origin, which does not let this page read ${count ? 'them' : 'it'}.`,
      `Have it send Access-Control-Allow-Origin: ${origin}, or move the file to this site.`,
    ],
  },
  'no-nosniff': {
    'zh-CN': ({ count }) => [
      `${count} 个文件没有 X-Content-Type-Options: nosniff；安全扫描会指出。`,
      '请让服务器加上这个头。',
    ],
    en: ({ count }) => [
      `${counted(count, 'file comes', 'files come')} without X-Content-Type-Options: nosniff, which scanners report.`,
      'Let the server add that header.',
    ],
  },
  'mixed-content': {
    'zh-CN': () => ['网页是 https，这个地址是 http，浏览器会拦下。', '请改用 https 或相对地址。'],
    en: () => [
      'The page is https and this address http, so the browser blocks it.',
      'Use https or a relative address.',
    ],
  },
  'no-policy': {
    'zh-CN': () => [
      '网页没有内容安全策略（CSP）；安全扫描会指出。',
      '请让服务器发送下面的头；网页另有脚本和样式的，先以 Content-Security-Policy-Report-Only 试用。',
    ],
    en: () => [
      'The page has no Content-Security-Policy, which scanners report.',
      'Send the header below; where the page has other scripts and styles, try it as Content-Security-Policy-Report-Only first.',
    ],
  },
  'policy-blocks': {
    'zh-CN': ({ directive, what, add }) => [
      `安全策略的 ${directive} 缺少 ${add}，拦下了 ${what}。`,
      `请在 ${directive} 里加上 ${add}。`,
    ],
    en: ({ directive, what, add }) => [
      `The policy's ${directive} lacks ${add} and blocks ${what}.`,
      `Add ${add} to ${directive}.`,
    ],
  },
  violation: {
    'zh-CN': ({ directive }) => [
      `浏览器报告：${directive} 拦下了一项内容。`,
      '若是本组件所需，请按下面的头补上；网页自己的脚本或样式，请移到文件里。',
    ],
    en: ({ directive }) => [
      `The browser reports that ${directive} blocked something.`,
      'If the tags need it, add it as in the header below; move scripts and styles of the page itself into files.',
    ],
  },
  'frame-refused': {
    'zh-CN': () => [
      '这个网页不允许被本网页用 iframe 显示。',
      '请在它的 frame-ancestors 里加上本网站，并去掉 X-Frame-Options。',
    ],
    en: () => [
      'That page does not let this one show it in an iframe.',
      'Add this site to its frame-ancestors and remove X-Frame-Options.',
    ],
  },
  overdue: {
    'zh-CN': ({ due, asOf }) => [
      `数据已过期：截至 ${asOf}，应于 ${due} 前更新。`,
      '请发布新数据，或核对数据文件里的 due。',
    ],
    en: ({ due, asOf }) => [
      `The data are overdue: as of ${asOf}, with an update due by ${due}.`,
      'Publish the new data, or check due in the data file.',
    ],
  },
  'sample-live': {
    'zh-CN': () => [
      '正式网页上用的是示例数据。',
      '请换成真实数据；标签会一直注明“示例数据”，没有关掉它的设置。',
    ],
    en: () => [
      'A live page shows sample data.',
      'Put real data in its place; the tags keep saying that they are sample data, and no setting hides it.',
    ],
  },
} satisfies Partial<Record<Finding['code'], Sentence>>;
