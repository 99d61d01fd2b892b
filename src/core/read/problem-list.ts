import { problem, type Problem } from '../contract/problem.js';
import { subjectOf } from './subject.js';

/** More problems than this are counted, not listed. */
export const LISTED = 200;

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));

/** Gathers the problems of a document. However many there are, the list stays short and says so. */
export class ProblemList {
  readonly #listed: Problem[] = [];
  #unlisted = 0;
  #hasErrors = false;

  /** The document that they are problems of. */
  constructor(readonly document: unknown) {}

  /** `placeOf` says where in the document a path leads, for those alone that are listed. */
  add(fault: Problem, placeOf = (path: string) => path): void {
    if (this.#listed.length < LISTED) this.#listed.push(this.#placed(fault, placeOf(fault.path)));
    else this.#unlisted++;
    this.#hasErrors ||= fault.severity === 'error';
  }

  /** Adds what is a problem each, and makes problems of those alone that are listed. */
  addEach<Fault>(faults: readonly Fault[], toProblem: (fault: Fault) => Problem): void {
    for (const fault of faults.slice(0, LISTED)) this.add(toProblem(fault));
    this.#unlisted += Math.max(0, faults.length - LISTED);
  }

  #placed(fault: Problem, path: string): Problem {
    const { indicator, region } = { ...subjectOf(this.document, path), ...fault.args };
    const placed = { ...fault, path };
    if (indicator === undefined && region === undefined) return placed;
    return { ...placed, about: { indicator: textOf(indicator), region: textOf(region) } };
  }

  /** The problems, the last of them a count where there are very many. */
  get problems(): Problem[] {
    if (this.#unlisted === 0) return this.#listed;
    const worst = this.#hasErrors ? 'error' : 'warning';
    return [...this.#listed, problem('more-problems', '', { count: this.#unlisted }, worst)];
  }
}
