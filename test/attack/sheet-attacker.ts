import loadHighs from 'highs';
import type { Plan } from '../../src/publish/plan.js';
import { State, type Sheet } from '../../src/publish/sheet.js';
import { figuresOf, isWithheld, sumsOf, type Figure, type Sum } from '../support/counts.js';
import { isNear, type Told } from './attacker.js';

const highs = await loadHighs();

/**
 * A reader with a solver, who has the published figures of a sheet, knows which add up to which, and that none is below
 * nought. Which are withheld as small, and which for their sake, a release does not say.
 */
export class SheetAttacker {
  readonly secrets: readonly Figure[];
  /** The sums that each withheld figure hangs together with, by any number of steps. */
  readonly #sums = new Map<string, Sum[]>();

  constructor(plan: Plan, sheet: Sheet) {
    this.secrets = figuresOf(sheet, State.small);
    for (const sum of sumsOf(plan, sheet)) {
      const unknown = [sum.whole, ...sum.parts].filter(isWithheld);
      const joined = new Set([sum]);
      for (const { name } of unknown) for (const one of this.#sums.get(name) ?? []) joined.add(one);
      const all = [...joined];
      for (const one of all)
        for (const { name } of [one.whole, ...one.parts].filter(isWithheld))
          this.#sums.set(name, all);
    }
  }

  /** In whole numbers, where fractions leave little. */
  rangeOf(secret: Figure): Told {
    const range = this.#range(secret, false);
    return isNear(range) ? this.#range(secret, true) : range;
  }

  #range(secret: Figure, isWhole: boolean): Told {
    const sums = this.#sums.get(secret.name) ?? [];
    const unknown = new Map(
      [secret, ...sums.flatMap(({ whole, parts }) => [whole, ...parts])]
        .filter(isWithheld)
        .map((figure) => [figure.name, figure]),
    );
    const variables = new Map([...unknown.keys()].map((name, i) => [name, `v${i}`]));
    const rows = sums.map(({ whole, parts }, i) => {
      const known = parts.filter((part) => !isWithheld(part));
      const terms = parts.filter(isWithheld).map(({ name }) => `+ ${variables.get(name)!}`);
      if (isWithheld(whole)) terms.push(`- ${variables.get(whole.name)!}`);
      const rest =
        (isWithheld(whole) ? 0 : whole.value) - known.reduce((all, one) => all + one.value, 0);
      return ` c${i}: ${terms.join(' ')} = ${rest}`;
    });
    const whole = isWhole ? ['General', ` ${[...variables.values()].join(' ')}`] : [];
    const end = (aim: string) => {
      const aimed = [aim, ` obj: ${variables.get(secret.name)!}`, 'Subject To', ...rows];
      const problem = [...aimed, ...whole, 'End'].join('\n');
      const { Status, ObjectiveValue } = highs.solve(problem, { time_limit: 10 });
      if (Status === 'Unbounded') return Infinity;
      if (Status !== 'Optimal') throw new Error(`the solver says ${Status} of ${secret.name}`);
      return ObjectiveValue;
    };
    return { low: Math.ceil(end('Minimize') - 1e-6), high: Math.floor(end('Maximize') + 1e-6) };
  }
}
