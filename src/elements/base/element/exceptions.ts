import { problem, type Problem } from '../../../core/contract/problem.js';

/** What is said of an exception in our own code. */
function said(error: unknown): Problem[] {
  // The sentence does not say where in the code it was; this does.
  console.error(error);
  return [problem('internal-error', '', { value: String(error) })];
}

/**
 * The exceptions of one element, and what is said of each, once: a picture that is tried again and
 * fails alike is no news.
 */
export class Exceptions {
  #whole: { text: string; problems: Problem[]; from: readonly unknown[] } | undefined;
  readonly #parts = new Map<string, Problem[]>();

  /** Takes up what kept the picture from being drawn `from` such things; answers what to say. */
  take(error: unknown, from: readonly unknown[]): readonly Problem[] {
    const text = String(error);
    const problems = this.#whole?.text === text ? this.#whole.problems : said(error);
    this.#whole = { text, problems, from };
    return problems;
  }

  /** What is said in place of the picture, as long as nothing has changed that it is drawn from. */
  standing(from: readonly unknown[]): readonly Problem[] | undefined {
    const whole = this.#whole;
    return whole && from.every((part, i) => part === whole.from[i]) ? whole.problems : undefined;
  }

  /** The picture shows these problems, or something else: then the exception is over. */
  shows(problems: readonly Problem[] | undefined): void {
    if (problems !== this.#whole?.problems) this.#whole = undefined;
  }

  /** Takes up what kept a part from being drawn; answers what to say, and whether it is news. */
  takePart(error: unknown): { problems: Problem[]; isNew: boolean } {
    const text = String(error);
    const known = this.#parts.get(text);
    const problems = known ?? said(error);
    this.#parts.set(text, problems);
    return { problems, isNew: !known };
  }
}
