import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { bytesOf, corpusCases, type CorpusFile } from './corpus/case.js';

const cases = corpusCases();

/** Cells that hold something, by a reader that is not ours. */
function filled(file: CorpusFile): number[] {
  const { SheetNames, Sheets } = XLSX.read(bytesOf(file), { sheetStubs: false });
  return SheetNames.map(
    (name) =>
      Object.entries(Sheets[name]!).filter(([key, cell]) => !key.startsWith('!') && cell.t !== 'z')
        .length,
  );
}

const written = ({ sheets }: CorpusFile) =>
  sheets.map(({ rows }) => rows.flat().filter((cell) => cell?.v !== undefined).length);

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

  it('is read by another reader as it was meant', () => {
    const books = cases.flatMap(({ files }) => files).filter(({ format }) => format === 'xlsx');
    for (const file of books) expect([file.name, filled(file)]).toEqual([file.name, written(file)]);
  });

  it('says of nearly every number what is true of it', () => {
    const numbers = cases
      .flatMap(({ files }) =>
        files.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat())),
      )
      .filter((cell) => cell?.role === 'value');
    expect(numbers.length).toBeGreaterThan(2000);
    expect(numbers.filter((cell) => !cell!.truth)).toEqual([]);
  });
});
