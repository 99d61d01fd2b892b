import type { Contract } from '../../src/core/contract/contract.generated.js';
import { disagreements, type Disagreement } from './disagreements.js';
import { documentOf } from './documents.js';
import { shrink } from './shrink.js';

const sentence = ({ kind, where, library, evaluator }: Disagreement) =>
  `${kind}: ${where}: the library says ${library}, the evaluator ${evaluator}`;

/** The disagreement of one kind about a document, where there is one. */
const ofKind = (document: Contract, kind: string) =>
  disagreements(document).found.find((one) => one.kind === kind);

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
