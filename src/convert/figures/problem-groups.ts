import type { ConvertCode, ConvertProblem, ProblemOf } from '../workbook/problem.js';
import { rangeName, type CellRange } from '../workbook/workbook.js';

/** What a problem says of a group of cells, once it is known how many they are. */
type ArgsOf<Code extends ConvertCode> =
  ProblemOf<Code>['args'] | ((count: number) => ProblemOf<Code>['args']);

interface Group {
  readonly code: ConvertCode;
  readonly severity: 'error' | 'warning';
  readonly args: ConvertProblem['args'] | ((count: number) => ConvertProblem['args']);
  range: CellRange;
  count: number;
}

/**
 * Gathers the problems of one sheet: what is wrong with many cells in one way is said once, with the area
 * that they lie in.
 */
export class ProblemGroups {
  readonly #file: string;
  readonly #sheet: string;
  readonly #groups = new Map<string, Group>();

  constructor(file: string, sheet: string) {
    this.#file = file;
    this.#sheet = sheet;
  }

  /** `kind` tells apart what is not to be said in one sentence. */
  add<Code extends ConvertCode>(
    code: Code,
    severity: 'error' | 'warning',
    args: ArgsOf<Code>,
    at: CellRange,
    kind = '',
  ): void {
    const said = typeof args === 'function' ? '' : JSON.stringify(args);
    const key = `${code} ${kind} ${said}`;
    const group = this.#groups.get(key);
    if (!group) {
      this.#groups.set(key, { code, severity, args, range: at, count: 1 } as Group);
      return;
    }
    group.count++;
    group.range = {
      top: Math.min(group.range.top, at.top),
      left: Math.min(group.range.left, at.left),
      bottom: Math.max(group.range.bottom, at.bottom),
      right: Math.max(group.range.right, at.right),
    };
  }

  get problems(): ConvertProblem[] {
    return [...this.#groups.values()].map(({ code, severity, args, range, count }) => {
      const place = { file: this.#file, sheet: this.#sheet, cells: rangeName(range) };
      return {
        code,
        severity,
        place,
        args: typeof args === 'function' ? args(count) : args,
      } as ConvertProblem;
    });
  }
}

/** One cell as an area. */
export const oneCell = (row: number, column: number): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
