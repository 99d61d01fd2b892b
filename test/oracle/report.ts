import type { Contract } from '../../src/core/contract/contract.generated.js';
import { disagreements, type Disagreement } from './disagreements.js';
import { documentOf } from './documents.js';
import { faultyDocument } from './mutations.js';
import { shrink } from './shrink.js';
import { faultsOf } from './structure.js';

const sentence = ({ kind, where, library, evaluator }: Disagreement) =>
  `${kind}: ${where}: the library says ${library}, the evaluator ${evaluator}`;

/** The disagreement of one kind about a document, where there is one. */
const ofKind = (document: Contract, kind: string) =>
  disagreements(document).found.find((one) => one.kind === kind);

/** The words of a fault without its place and its numbers, so that a smaller document may have the same. */
const kindOf = (fault: string) => fault.split('\n')[0]!.replace(/ at \S+|\d+/g, '');

const written = (document: unknown) =>
  JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );

/** What goes wrong with the faulty document of a seed, with the smallest that shows it; '' for nothing. */
export function structureReport(seed: number): string {
  const document = faultyDocument(seed);
  const [first] = faultsOf(document);
  if (first === undefined) return '';
  const isSame = (smaller: unknown) =>
    faultsOf(smaller).some((fault) => kindOf(fault) === kindOf(first));
  const smallest = shrink(document, isSame, 500);
  return `seed ${seed}: ${first}\n${written(smallest).slice(0, 5000)}`;
}

/** What the two disagree about in the document of a seed, with the smallest document that shows it; '' for nothing. */
export function reportOn(seed: number): { report: string; figures: number } {
  const document = documentOf(seed);
  const { found, figures } = disagreements(document);
  const [first] = found;
  if (!first) return { report: '', figures };
  const smallest = shrink(document, (smaller) => ofKind(smaller, first.kind) !== undefined);
  const shown = ofKind(smallest, first.kind) ?? first;
  return { report: `seed ${seed}: ${sentence(shown)}\n${JSON.stringify(smallest)}`, figures };
}
