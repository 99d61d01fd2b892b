// Workbooks of the corpus at the workbench: no exception, every cell accounted for and shown.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../src/workbench/conversion.js';
import type { Overview } from '../../src/workbench/protocol.js';
import { Session } from '../../src/workbench/session.js';
import { bytesOf, corpusCases } from '../convert/corpus/case.js';
import { loadDivisions } from '../support/places.js';

const own = (name: string): Promise<unknown> => {
  const division = /^divisions\/(.+)\.json$/.exec(name)?.[1];
  if (division) return loadDivisions(division);
  return Promise.resolve(
    JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')),
  );
};

/** Takes all guesses, then the first option of some that are still open. */
async function answerAll(session: Session, first: Overview): Promise<Overview> {
  let overview = await session.ask('acceptAll', undefined);
  for (const { key, options } of first.choices.filter(({ hasGuess }) => !hasGuess).slice(0, 2)) {
    if (options.length === 0) continue;
    overview = await session.ask('answer', { key, option: 0 });
  }
  return overview;
}

/** What is wrong with the account of a session: fates that do not add up, cells without one. */
function faultsOf({ account, cells, problems, choices }: Overview): string[] {
  const sum = Object.values(account).reduce((total, count) => total + count, 0);
  return [
    ...(sum === cells ? [] : [`${sum} of ${cells} cells`]),
    ...problems.filter(({ sentence }) => /undefined|NaN|\[object/.test(sentence)),
    ...choices.filter(({ question, options, chosen }) => {
      const isOdd = chosen >= options.length || options.some((text) => text === '');
      return isOdd || /undefined|NaN|\[object/.test(question + options.join(' '));
    }),
  ].map((fault) => (typeof fault === 'string' ? fault : JSON.stringify(fault)));
}

async function shownCells(session: Session, { sheets }: Overview): Promise<number> {
  let shown = 0;
  for (const { file, sheet, rows, widths } of sheets) {
    const place = { file, sheet, top: 0, left: 0, bottom: rows - 1, right: widths.length - 1 };
    const { cells } = await session.ask('window', place);
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if (!cell) continue;
        shown++;
        if (shown % 7 === 0) {
          expect(await session.ask('cell', { file, sheet, row, column })).not.toMatch(
            /undefined|NaN|\[object/,
          );
        }
      }
    }
  }
  return shown;
}

describe('the workbench', { timeout: 120_000 }, () => {
  // To load all divisions takes half a second a case; a third of the cases has every kind of file.
  for (const { name, files } of corpusCases().filter((_, i) => i % 3 === 0)) {
    it(`shows and accounts for ${name}`, async () => {
      const session = new Session(engineFor('zh-CN', own), 'zh-CN');
      const given = files.map((file) => ({ name: file.name, bytes: bytesOf(file) }));
      const first = await session.ask('add', given);
      expect(faultsOf(first)).toEqual([]);
      if (first.sheets.length > 0) expect(await shownCells(session, first)).toBeGreaterThan(0);
      const last = await answerAll(session, first);
      expect(faultsOf(last)).toEqual([]);
      for (const what of ['contract', 'mapping', 'report'] as const) {
        expect((await session.ask('download', what))?.text ?? '').not.toContain('undefined');
      }
      await session.ask('preview', {});
    });
  }
});
