import { pointerSteps, type Problem } from '../../src/core/contract/problem.js';
import { changeOf } from '../../src/core/derive/change.js';
import { judgementOf } from '../../src/core/derive/target.js';
import { lint } from '../../src/core/lint/lint.js';
import type { Remark } from '../../src/core/lint/note.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { parseDocument } from '../../src/core/read/parse.js';
import { observationAt, seriesOf } from '../../src/core/series/resolve.js';
import { problemSentence } from '../../src/i18n/problem-sentence.js';
import { documentSentence } from '../../src/i18n/lint.js';
import { deriveAll as everyDerivation } from '../support/derivations.js';
import { wholeDocument } from './mutations.js';

const VALID = wholeDocument(1);

const NOW = Date.UTC(2025, 5, 30);

/** What no sentence says, unless the document does. */
const EMPTY_WORDS = /undefined|\bNaN\b|\[object|Infinity/;

/** Whether a pointer leads to something in a document, or to something that lacks in what is there. */
function leads(document: unknown, { path, code }: Problem): boolean {
  if (path === '' || path.startsWith('@')) return true;
  let here = document;
  const steps = pointerSteps(path);
  for (const [i, step] of steps.entries()) {
    const isThere = typeof here === 'object' && here !== null && Object.hasOwn(here, step);
    if (!isThere) return i === steps.length - 1 && code === 'missing-field';
    here = (here as Record<string, unknown>)[step];
  }
  return true;
}

/** All that can be asked of a dataset, for what it throws: every derivation, and every change and judgement. */
function deriveAll(dataset: Dataset): void {
  // A page freezes what was read; of the document it takes the units and the wording alone.
  everyDerivation(dataset, VALID);
  const [region] = dataset.roots;
  for (const { id: indicator } of region ? dataset.indicators.values() : []) {
    const series = seriesOf(dataset, { indicator, region: region!.id });
    if (!series) continue;
    for (let i = 0; i < Math.min(series.axis.count, 50); i++) {
      changeOf(dataset, series, i, 'year-on-year');
      judgementOf(dataset, observationAt(series, i));
    }
  }
}

function sentenceFaults(sentences: readonly string[], where: string, quotes: string): string[] {
  return sentences.flatMap((sentence) => {
    if (sentence.trim() === '') return [`${where}: an empty sentence`];
    const [word] = EMPTY_WORDS.exec(sentence) ?? [];
    return word && !quotes.includes(word) ? [`${where}: ${sentence}`] : [];
  });
}

const LANGS = ['zh-CN', 'en'] as const;

/** What a document may quote in a sentence: its own texts, also values that JSON cannot hold. */
const quotesOf = (document: unknown) =>
  JSON.stringify(document, (_key, value: unknown) => {
    const isOwn =
      typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
    return isOwn || value === undefined ? String(value) : value;
  }) ?? 'undefined';

/** Milliseconds of work, not of waiting for the processor. */
function workOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reading and asking may take so long, in milliseconds. */
const LIMIT = 2000;

/** What goes wrong with a document whatever is in it: nothing may. */
export function faultsOf(document: unknown): string[] {
  const faults: string[] = [];
  let dataset: Dataset | undefined;
  let problems: Problem[] = [];
  let remarks: Remark[] = [];
  const tried = (what: string, run: () => void) => {
    try {
      const took = workOf(run);
      if (took > LIMIT) faults.push(`${what} took ${Math.round(took)} ms`);
    } catch (error) {
      faults.push(
        `${what} threw ${error instanceof Error ? (error.stack ?? error.message) : error}`,
      );
    }
  };
  tried('reading', () => ({ dataset, problems } = parseDocument(document)));
  const read = dataset;
  if (read) {
    tried('the linter', () => (remarks = lint(read, NOW)));
    tried('a derivation', () => deriveAll(read));
  } else if (!problems.some(({ severity }) => severity === 'error')) {
    faults.push('nothing to draw, and no error says why');
  }
  const quotes = quotesOf(document);
  for (const problem of problems) {
    const where = `${problem.code} at ${problem.path}`;
    if (!leads(document, problem)) faults.push(`${where}: leads nowhere`);
    const sentences = LANGS.map((lang) => problemSentence(problem, lang));
    faults.push(...sentenceFaults(sentences, where, quotes));
  }
  for (const remark of remarks) {
    const sentences = LANGS.map((lang) => documentSentence(remark, lang));
    faults.push(...sentenceFaults(sentences, `${remark.code} at ${remark.path}`, quotes));
  }
  return faults;
}
