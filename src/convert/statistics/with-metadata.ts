import type { Choice } from '../recognise/choice.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { Workbook } from '../workbook/workbook.js';
import { withSdgMetadata } from './open-sdg-metadata.js';

/** What was opened of a file, as far as tables and their metadata go. */
interface OpenedFile {
  readonly workbook?: Workbook;
  readonly mapping?: Mapping;
  readonly metadata?: { readonly file: string; readonly text: string };
  readonly choices?: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
}

/** A table with its metadata; who published it is no question where they say so. */
function described<File extends OpenedFile>(table: File, mapping: Mapping, text: string): File {
  const said = withSdgMetadata(mapping, text);
  const { name } = said.document.dataset.publisher;
  const isNamed = name !== mapping.document.dataset.publisher.name;
  const choices = table.choices?.filter(({ code }) => !isNamed || code !== 'dataset-publisher');
  return { ...table, mapping: said, ...(choices ? { choices } : {}) };
}

/** `1-2-1` of indicator_1-2-1.csv and of 1-2-1.md. */
const indicatorOf = (file: string): string =>
  /([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)(?:\.[^.]*)?$/.exec(file)?.[1] ?? file;

/**
 * Files with what other files say of them: each table of Open SDG is read with the metadata of its
 * indicator, or with the only metadata where there is one table. Metadata of no table are a problem.
 */
export function withMetadata<File extends OpenedFile>(opened: readonly File[]): File[] {
  const tables = opened.filter(({ workbook }) => workbook?.format === 'open-sdg');
  const tableOf = (file: string): File | undefined =>
    tables.find(({ workbook }) => indicatorOf(workbook!.name) === indicatorOf(file)) ??
    (tables.length === 1 ? tables[0] : undefined);
  const texts = new Map<File, string>();
  const lonely = new Set<File>();
  for (const one of opened) {
    if (!one.metadata) continue;
    const table = tableOf(one.metadata.file);
    if (table) texts.set(table, one.metadata.text);
    else lonely.add(one);
  }
  return opened.map((one) => {
    const text = texts.get(one);
    if (text && one.mapping) return described(one, one.mapping, text);
    if (!lonely.has(one)) return one;
    const place = { file: one.metadata!.file };
    const problem: ConvertProblem = { code: 'no-table', severity: 'error', place, args: {} };
    return { ...one, problems: [...one.problems, problem] };
  });
}
