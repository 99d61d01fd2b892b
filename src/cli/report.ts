import type { Dataset } from '../core/model/dataset.js';
import type { Finding } from '../core/doctor/finding.js';
import type { Remark } from '../core/lint/note.js';
import type { Problem } from '../core/contract/problem.js';
import { doctorWords } from '../i18n/doctor-words.js';
import { findingSentence } from '../i18n/doctor.js';
import { documentSentence } from '../i18n/lint.js';
import { counted } from '../i18n/counted.js';

const LANGS = ['zh-CN', 'en'] as const;
const WORDS = doctorWords['zh-CN'];

export const severityOf = (severity: Finding['severity']) =>
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
  const size =
    info &&
    `${info.id}  ${counted(indicators!.size, 'indicator')}, ${counted(regions!.size, 'region')}`;
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
