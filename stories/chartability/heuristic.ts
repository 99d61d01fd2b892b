import type { Text } from '../../src/core/tags/tags.js';

/** What of a heuristic holds: it is met, in part, not at all, or nothing that it speaks of occurs. */
export type Verdict = 'met' | 'partly' | 'not' | 'absent';

/** A test that proves an answer, as `file: the promise that is its title`, or the beginning of one. */
export type Proof = `test/${string}: ${string}` | `test/${string}.ts`;

/** The file of a proof, and the title that a test of it begins with, if one is named. */
export function proofOf(proof: Proof): { file: string; title: string } {
  const [file = ''] = proof.split(': ');
  return { file, title: proof.slice(file.length + 2) };
}

/** One heuristic of Chartability, named after the failure that it looks for, and what we answer. */
export interface Heuristic {
  failure: Text;
  /** True for those that Chartability calls critical. */
  critical?: true;
  verdict: Verdict;
  answer: Text;
  proofs: readonly Proof[];
  /** The ids of what is missing, in the accessibility statement (`demo/statement.html`). */
  gaps?: readonly string[];
}

/** A principle of Chartability with its heuristics, in the order of its workbook. */
export interface Principle {
  id: string;
  name: Text;
  heuristics: readonly Heuristic[];
}
