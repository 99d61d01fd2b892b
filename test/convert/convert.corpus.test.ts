import { describe, expect, it } from 'vitest';
import { contractFaults, unaccounted } from './corpus/accounted.js';
import { bytesOf, corpusCases, twoMonths, type CorpusCase } from './corpus/case.js';
import {
  convertCase,
  convertNext,
  seen,
  type Clerk,
  type Outcome,
  type Seen,
} from './corpus/engine.js';
import { mutated } from './corpus/mutate.mjs';
import { judged, type Judged, type Verdict } from './corpus/score.js';
import { places } from '../support/places.js';
import { PRIVATE } from './corpus/kit/truth.mjs';

const cases = corpusCases();
const looked = new Map<CorpusCase, Promise<Seen>>();
const outcomes = new Map<string, Promise<Outcome>>();

/** The value of a key, made once. */
function once<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key)!;
}

const outcomeOf = (one: CorpusCase, clerk: Clerk) =>
  once(outcomes, `${clerk} ${one.files[0]!.name} ${one.name}`, async () =>
    convertCase(one, await once(looked, one, () => seen(one)), clerk),
  );

const tell = ({ at, expected, got }: Judged) => `${at}: ${expected} ← ${got}`;
const those = (cells: readonly Judged[], verdict: Verdict) =>
  cells.filter((cell) => cell.verdict === verdict).map(tell);

const figures = (verdicts: readonly Judged[]) =>
  verdicts.filter(({ expected }) => expected.startsWith('figure'));

describe('the corpus of workbooks', () => {
  it('has many cases, each under a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('is the same each time', () => {
    for (const { files } of cases.slice(0, 5)) {
      expect(files.map(bytesOf)).toEqual(files.map(bytesOf));
    }
  });

  it('says of every number what is true of it', () => {
    const numbers = cases
      .flatMap(({ files }) =>
        files.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat())),
      )
      .filter((cell) => cell?.role === 'value');
    expect(numbers.length).toBeGreaterThan(2000);
    expect(numbers.filter((cell) => !cell!.truth)).toEqual([]);
  });
});

describe.each(cases)('$name', (one) => {
  it('no figure is silently wrong', async () => {
    const cells = judged(one, await outcomeOf(one, 'answers'));
    expect(those(cells, 'wrong')).toEqual([]);
    expect(those(cells, 'lost')).toEqual([]);
  });

  it('nothing unsure is taken from a clerk who does not answer', async () => {
    const cells = judged(one, await outcomeOf(one, 'silent'));
    expect(those(cells, 'wrong')).toEqual([]);
    expect(those(cells, 'lost')).toEqual([]);
  });

  it('each cell is accounted for', async () => {
    for (const clerk of ['answers', 'silent'] as const) {
      expect(unaccounted(await outcomeOf(one, clerk))).toEqual([]);
    }
  });

  it('the contract says what the figures say', async () => {
    const { contract, figures } = await outcomeOf(one, 'answers');
    if (!one.earlier) expect(contractFaults(contract, figures)).toEqual([]);
  });

  it('no name of a person and no telephone number leaves the workbook', async () => {
    const { contract, mapping, choices, problems } = await outcomeOf(one, 'answers');
    const text = JSON.stringify([contract, mapping, choices, problems]);
    expect(PRIVATE.filter((word) => text.includes(word))).toEqual([]);
  });
});

describe.each(twoMonths())('next month: $name', (one) => {
  it('the mapping of this month reads the next, and takes nothing that it does not know', async () => {
    const outcome = await convertNext(one, await outcomeOf(one, 'answers'));
    const cells = judged({ ...one, files: one.next }, outcome);
    expect(those(cells, 'wrong')).toEqual([]);
    expect(those(cells, 'lost')).toEqual([]);
    expect(those(figures(cells), 'asked')).toEqual([]);
    expect(unaccounted(outcome)).toEqual([]);
    const said = outcome.problems.map(({ code }) => code as string);
    if (one.says.length > 0) expect(one.says.filter((code) => said.includes(code))).not.toEqual([]);
  });
});

describe('all workbooks together', () => {
  it('at least 99 % of cells are right', async () => {
    let right = 0;
    const asked: string[] = [];
    for (const one of cases) {
      const cells = figures(judged(one, await outcomeOf(one, 'answers')));
      right += those(cells, 'right').length;
      asked.push(...those(cells, 'asked').map((text) => `${one.name}: ${text}`));
    }
    expect(right / (right + asked.length) >= 0.99 ? [] : asked).toEqual([]);
  });

  it('none is wrong when it is a little uglier', async () => {
    const seeds = Number(process.env.CORPUS_SEEDS ?? 1);
    const wrong: string[] = [];
    const whole = await places('all');
    for (const one of cases) {
      for (let seed = 1; seed <= seeds; seed++) {
        const ugly = mutated(one, seed) as unknown as CorpusCase & { mutations: string[] };
        const cells = judged(ugly, await convertCase(ugly, await seen(ugly, whole), 'answers'));
        const faults = those(cells, 'wrong').map(
          (text) => `${one.name} ${seed} (${ugly.mutations.join(', ')}) ${text}`,
        );
        wrong.push(...faults.slice(0, 3));
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});
