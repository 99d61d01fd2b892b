import type { Problem } from '../../../core/contract/problem.js';
import { inEach, type Spoken } from '../../../i18n/lang.js';

type Sentences = typeof import('../../../i18n/problem-sentence.js');

let sentences: Sentences | undefined;
const reported = new WeakSet<readonly Problem[]>();

/** So many problems are written out in the console; the rest are counted. */
const WRITTEN = 20;

/** Loads the sentences about problems; a page without problems never does. */
export async function loadSentences(): Promise<void> {
  sentences ??= await import('../../../i18n/problem-sentence.js');
}

/** Whether the sentences have been loaded. */
export const hasSentences = (): boolean => sentences !== undefined;

const catalogue = inEach<(problem: Problem) => string | undefined>({
  'zh-CN': (problem) => sentences?.problemSentence(problem, 'zh-CN'),
  en: (problem) => sentences?.problemSentence(problem, 'en'),
});

/** The sentence for a reader, or the bare code while the sentences cannot be had. */
export function sentenceOf(problem: Problem, lang: Spoken): string {
  return catalogue[lang](problem) ?? `${problem.code} ${problem.path}`;
}

/** Writes problems to the console in both languages, each list once. */
export async function report(problems: readonly Problem[], where: string): Promise<void> {
  if (problems.length === 0 || reported.has(problems)) return;
  reported.add(problems);
  await loadSentences().catch(() => undefined);
  const lines = problems
    .slice(0, WRITTEN)
    .map((problem) => `\n${problem.severity}: ${sentences?.bilingual(problem) ?? problem.code}`);
  const rest = problems.length - lines.length;
  const more = rest > 0 ? `\n… +${rest}` : '';
  const message = `共富看板 Gongfu Board ${where}${lines.join('')}${more}`;
  const worst = problems.some(({ severity }) => severity === 'error');
  (worst ? console.error : console.warn)(message);
}
