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
  const known = scripts.find(({ knows }) => knows)?.knows;
  // A tag that never starts asks for nothing.
  const started = tags.filter(
    ({ name, defined }) => defined !== false && (known?.includes(name) ?? true),
  );
  return [
    ...documents.flatMap((one) => checkDocument(one, live, now)),
    ...started.flatMap((tag) => [...checkAttributes(tag), ...checkQuestion(tag, documents)]),
    ...asked.flatMap((tag) => [
      ...(tag.faults ?? []).map((fault) => about(fault, tag.place)),
      ...(tag.source === undefined ? [] : checkQuestion(tag, documents)),
    ]),
  ];
}

function checkDocument({ url, parsed }: DocumentFacts, live: boolean, now: number): Finding[] {
  const { dataset } = parsed;
  const problems = [...parsed.problems, ...(dataset ? lint(dataset) : [])];
  const found = problems.slice(0, LISTED).map((one) => about(one, url));
  const rest = problems.slice(LISTED);
  if (rest.length > 0) {
    const worst = rest.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    found.push(about(problem('more-problems', '', { count: rest.length }, worst), url));
  }
  if (!dataset) return found;
  const { asOf } = dataset.info;
  const { overdue, due = '' } = freshness(dataset.info, now);
  if (overdue) found.push(finding('overdue', 'warning', url, { due, asOf }));
  if (dataset.info.sample && live) found.push(finding('sample-live', 'error', url));
  return found;
}

const about = (one: Problem | Remark, place: string): Finding => ({
  ...finding('data-problem', one.severity, place),
  problem: one,
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
