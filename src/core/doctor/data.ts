import { freshness } from '../derive/freshness.js';
import { lint } from '../lint/lint.js';
import type { Remark } from '../lint/note.js';
import { problem, type Problem } from '../contract/problem.js';
import type { DocumentFacts, PageFacts, TagFacts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { checkAttributes, checkCompare, faultsOf } from './attributes.js';

/** So many problems of a document are listed; `gongfu validate` lists all. */
const LISTED = 5;

/** What is wrong with what the tags draw: the documents, their age, and what the tags ask of them. */
export function checkDocuments(facts: PageFacts): Finding[] {
  const { documents, tags, asked = [], scripts, live, now } = facts;
  const loadable = scripts.find(({ knows }) => knows)?.knows;
  // A tag that never starts asks for nothing.
  const started = tags.filter(
    ({ name, defined }) => defined !== false && (loadable?.includes(name) ?? true),
  );
  return [
    ...documents.flatMap((document) => checkDocument(document, live, now)),
    ...started.flatMap((tag) => [...checkAttributes(tag), ...checkQuestion(tag, documents)]),
    ...asked.flatMap((tag) => [
      ...(tag.faults ?? []).map((fault) => about(fault, tag.place)),
      ...(tag.source === undefined ? [] : checkQuestion(tag, documents)),
    ]),
  ];
}

function checkDocument({ url, parsed }: DocumentFacts, live: boolean, now: number): Finding[] {
  const { dataset } = parsed;
  const problems = [...parsed.problems, ...(dataset ? lint(dataset, now) : [])];
  const findings = problems.slice(0, LISTED).map((fault) => about(fault, url));
  const unlisted = problems.slice(LISTED);
  if (unlisted.length > 0) {
    const worst = unlisted.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    findings.push(about(problem('more-problems', '', { count: unlisted.length }, worst), url));
  }
  if (!dataset) return findings;
  const { asOf } = dataset.info;
  const { overdue, due = '' } = freshness(dataset.info, now);
  if (overdue) findings.push(finding('overdue', 'warning', url, { due, asOf }));
  if (dataset.info.sample && live) findings.push(finding('sample-live', 'error', url));
  return findings;
}

const about = (fault: Problem | Remark, place: string): Finding => ({
  ...finding('data-problem', fault.severity, place),
  problem: fault,
});

/** Tags that need no indicator and no data of their own say so by having none. */
const FRAMES = ['gf-board', 'gf-doctor'];

function checkQuestion(tag: TagFacts, documents: readonly DocumentFacts[]): Finding[] {
  const { name, source, place } = tag;
  if (source === undefined) {
    return FRAMES.includes(name) ? [] : [about(problem('no-source', ''), place)];
  }
  const dataset = documents.find(({ url }) => url === source)?.parsed.dataset;
  if (!dataset) return [];
  return [
    ...faultsOf(tag, dataset).map((fault) => about(fault, place)),
    ...checkCompare(tag, dataset),
  ];
}
