import type { Dataset } from '../core/model/dataset.js';
import type { Finding } from '../core/doctor/finding.js';
import type { Remark } from '../core/lint/note.js';
import type { Problem } from '../core/contract/problem.js';
import { doctorWords } from '../i18n/doctor-words.js';
import { findingSentence } from '../i18n/doctor.js';
import { documentSentence } from '../i18n/lint.js';

const LANGS = ['zh-CN', 'en'] as const;
const WORDS = doctorWords['zh-CN'];

export const helpText = `共富看板 Gongfu Board ${__GONGFU_VERSION__}

gongfu validate <数据文件或网址>      逐条列出数据的问题、位置和改法
                                      lists the faults of a data file with place and cure
gongfu doctor <网址或 HTML 文件>      检查网页：脚本、类型、压缩、跨域、安全策略、数据
                                      checks a page: scripts, types, compression, CORS, policy, data
gongfu wall <数据文件>                检查数据，再在本机提供一面大屏；文件改了，屏上跟着改
                                      checks the data and serves a wall; it follows the file
gongfu version                        版本 the version
gongfu help                           这段说明 this text

--json   以 JSON 输出 writes JSON
--live   按正式网页检查，即使地址是本机 judges a page on this machine as a live one
--port 8080  --host localhost          大屏的地址 where the wall is served
--height-m 3  --distance-m 6           屏高和观看距离（米），最小的字由此算出
                                      height and distance in metres, for the smallest type
--seams 3x1  --stretch-x 1.75          拼接屏的块数，画面到屏上被拉宽的倍数
                                      the panels of a spliced wall, how much wider it becomes

退出码 Exit code: 0 没有错误 no errors, 1 有错误 errors, 2 不能执行 could not run`;

/** Names an option that a command does not know, with those that it does. */
export function unknownOption(option: string, allowed: readonly string[]): string {
  const zh = `不认识 ${option}，可用的有：${allowed.join('、')}。`;
  return `${zh} Unknown option ${option}; there are: ${allowed.join(', ')}.`;
}

const severityOf = (severity: Finding['severity']) =>
  `${WORDS.severities[severity]} ${doctorWords.en.severities[severity]}`;

const count = (list: readonly { severity: Finding['severity'] }[]) =>
  (['error', 'warning', 'hint'] as const).map(
    (kind) => list.filter(({ severity }) => severity === kind).length,
  ) as [number, number, number];

function summaryOf(list: readonly { severity: Finding['severity'] }[]): string {
  if (list.length === 0) return LANGS.map((lang) => doctorWords[lang].fine).join(' ');
  return LANGS.map((lang) => doctorWords[lang].summary(...count(list))).join('  ');
}

/** The problems of a document, numbered, in both languages. */
export function problemLines(
  target: string,
  dataset: Dataset | undefined,
  problems: readonly (Problem | Remark)[],
): string[] {
  const { info, indicators, regions } = dataset ?? {};
  const size = info && `${info.id}  ${indicators!.size} indicators, ${regions!.size} regions`;
  return [
    `${target}${size ? `  ${size}` : ''}`,
    ...problems.flatMap((problem, i) => [
      '',
      `${i + 1}. [${severityOf(problem.severity)}] ${problem.code}`,
      ...LANGS.map((lang) => `   ${documentSentence(problem, lang)}`),
    ]),
    '',
    summaryOf(problems),
  ];
}

export const problemRecords = (target: string, problems: readonly (Problem | Remark)[]) => ({
  target,
  problems: problems.map((problem) => ({
    ...problem,
    zh: documentSentence(problem, 'zh-CN'),
    en: documentSentence(problem, 'en'),
  })),
});

/** The findings of a page, numbered, in both languages, and the header to send. */
export function findingLines(url: string, findings: readonly Finding[], header: string): string[] {
  return [
    url,
    ...findings.flatMap((finding, i) => [
      '',
      `${i + 1}. [${severityOf(finding.severity)}] ${finding.code}  ${finding.place}`,
      ...LANGS.map(
        (lang) =>
          `   ${findingSentence(finding, lang, documentSentence)
            .filter(Boolean)
            .join(lang === 'en' ? ' ' : '')}`,
      ),
    ]),
    '',
    summaryOf(findings),
    '',
    `${WORDS.header} ${doctorWords.en.header}:`,
    `Content-Security-Policy: ${header}`,
    ...LANGS.map((lang) => doctorWords[lang].headerNote),
  ];
}

export function findingRecords(url: string, findings: readonly Finding[], header: string) {
  const worded = (finding: Finding, lang: (typeof LANGS)[number]) => {
    const [says, cure] = findingSentence(finding, lang, documentSentence);
    return { says, cure };
  };
  return {
    url,
    header,
    findings: findings.map((finding) => ({
      ...finding,
      zh: worded(finding, 'zh-CN'),
      en: worded(finding, 'en'),
    })),
  };
}
