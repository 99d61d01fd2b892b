import { describe, expect, it } from 'vitest';
import { coverWithheld } from '../../src/publish/cover.js';
import { withholdSmall } from '../../src/publish/withhold.js';
import { lots } from '../support/records.js';
import { planWith, sheetOf } from '../support/counts.js';
import { isNear } from './attacker.js';
import { SheetAttacker } from './sheet-attacker.js';

/** `npm run attack -- --sheets 1000` asks for more than a test run does. */
const SHEETS = Number(process.env.ATTACK_SHEETS ?? 6);
const SEED = Number(process.env.ATTACK_SEED ?? 1);

/** A district of up to five streets, each of up to six communities. */
function treeBy(seed: number): number[] {
  const lot = lots(seed);
  return Array.from({ length: 1 + Math.floor(lot() * 5) }, () => 1 + Math.floor(lot() * 6));
}

describe(`a reader with a solver and ${SHEETS} districts of counted records`, () => {
  it(
    'finds no figure that is withheld as small exactly, and none to within a fifth',
    () => {
      const found: string[] = [];
      let secrets = 0;
      for (let seed = SEED; seed < SEED + SHEETS; seed++) {
        const plan = planWith(treeBy(seed));
        const sheet = sheetOf(plan, seed);
        withholdSmall(sheet, plan);
        coverWithheld(plan, sheet);
        const attacker = new SheetAttacker(plan, sheet);
        for (const secret of attacker.secrets) {
          secrets++;
          const range = attacker.rangeOf(secret);
          if (isNear(range))
            found.push(`district ${seed}: ${secret.name} is ${range.low} to ${range.high}`);
        }
      }
      console.log(`${SHEETS} districts, ${secrets} small figures, found ${found.length}`);
      expect(secrets).toBeGreaterThan(10 * SHEETS);
      expect(found).toEqual([]);
    },
    SHEETS * 60_000,
  );
});
