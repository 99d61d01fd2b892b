import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint.js';
import { parseDocument } from '../../src/core/read/parse.js';
import { Attacker, isNear } from './attacker.js';
import { randomDocument } from './random-document.js';

/** `npm run attack -- --documents 300 --seed 1` (test/attack/run.mjs) asks for more than a test run does. */
const DOCUMENTS = Number(process.env.ATTACK_DOCUMENTS ?? 25);
const SEED = Number(process.env.ATTACK_SEED ?? 1);
const NOW = Date.parse('2025-01-15T00:00:00+08:00');

describe(`a reader with a solver and ${DOCUMENTS} published documents`, () => {
  it(
    'finds no withheld figure exactly, and none to within a fifth that the check before publishing did not name',
    () => {
      const exact: string[] = [];
      const unnamed: string[] = [];
      const wrong: string[] = [];
      const unanswered: string[] = [];
      let [secrets, near, named, sharp] = [0, 0, 0, 0];
      for (let seed = SEED; seed < SEED + DOCUMENTS; seed++) {
        const random = randomDocument(seed);
        if (random.secrets.length === 0) continue;
        const { dataset } = parseDocument(random.document);
        const remarks = new Set(
          lint(dataset!, NOW)
            .filter(({ code }) => code.startsWith('recoverable-'))
            .map(({ args }) => `${args.indicator} ${args.region} ${args.period}`),
        );
        named += remarks.size;
        const attacker = new Attacker(dataset!);
        for (const secret of random.secrets) {
          secrets++;
          const told = attacker.told(secret);
          const { indicator, region, period, breakdown, truth } = secret;
          const name = `${indicator} ${region} ${period}`;
          const where = `seed ${seed}: ${name} ${breakdown} ${JSON.stringify(told)} is ${truth}`;
          if (typeof told === 'string') {
            (told === 'unanswered' ? unanswered : wrong).push(where);
            continue;
          }
          if (truth < told.low || truth > told.high) wrong.push(where);
          else if (told.low === told.high) exact.push(where);
          if (!isNear(told)) continue;
          near++;
          if (!remarks.has(name)) unnamed.push(where);
          else sharp++;
        }
      }
      console.log(
        `${DOCUMENTS} documents, ${secrets} withheld figures: exact ${exact.length}; ` +
          `within a fifth ${near}, of which named ${sharp}; named in all ${named}; ` +
          `without an answer of the solver ${unanswered.length}`,
        ...unanswered,
      );
      expect({ wrong, exact, unnamed }).toEqual({ wrong: [], exact: [], unnamed: [] });
    },
    DOCUMENTS * 10_000,
  );
});

it('hides anew where what was hidden for the sake of a figure is known to be part of a total', () => {
  // These two were told: a hidden category of a street is no more than the street, which is published.
  for (const seed of [1264, 1270]) {
    const { dataset } = parseDocument(randomDocument(seed).document);
    const told = lint(dataset!, NOW).filter(({ code }) => code === 'recoverable-together');
    expect(told, `seed ${seed}`).toEqual([]);
  }
});
