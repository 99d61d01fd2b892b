import type { Contract } from '../../core/contract/contract.generated.js';
import { pointer, problem, type Problem } from '../../core/contract/problem.js';
import { notJson } from '../../core/read/not-json.js';
import { parseDocument } from '../../core/read/parse.js';
import { schemaProblem } from '../../core/read/schema-problem.js';
import { checkOf, type Reference } from '../../core/read/validate.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { Mapping, Meaning, TableMapping } from './mapping.generated.js';
import { definitions } from './schema.generated.js';

const validate = checkOf(definitions, 'Mapping');

/** What a sheet says, and a mapping therefore does not. */
const OF_SHEETS = ['contract', 'data', 'observations', 'changes'];

/**
 * A mapping from its text, or from what JSON.parse made of it. All that it has wrong is said at once, each
 * as a problem at its JSON pointer; of a mapping with an error nothing is taken. `file` is its name.
 */
export function readMapping(
  given: unknown,
  file: string,
): { mapping?: Mapping; problems: ConvertProblem[] } {
  const parsed = typeof given === 'string' ? parsedText(given) : { value: given };
  const faults = 'fault' in parsed ? [parsed.fault] : faultsOf(parsed.value);
  const problems = faults.map((fault) => invalid(fault, file));
  if (problems.some(({ severity }) => severity === 'error') || !('value' in parsed)) {
    return { problems };
  }
  return { mapping: parsed.value as Mapping, problems };
}

const invalid = (fault: Problem, file: string): ConvertProblem => ({
  code: 'mapping-invalid',
  severity: fault.severity,
  place: { file },
  args: { fault },
});

function parsedText(text: string): { value: unknown } | { fault: Problem } {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(plain) };
  } catch (error) {
    return { fault: notJson(plain, error as SyntaxError) };
  }
}

function faultsOf(value: unknown): Problem[] {
  const { errors, references } = validate(value);
  if (errors.length > 0) return errors.map((error) => schemaProblem(error, value));
  const mapping = value as Mapping;
  const faults = documentFaults(mapping);
  if (faults.some(({ severity }) => severity === 'error')) return faults;
  return [
    ...faults,
    ...unknownReferences(mapping, references),
    ...mapping.tables.flatMap((table, i) => tableFaults(table, mapping, pointer('tables', i))),
  ];
}

/** What the document of a mapping has wrong: it is a contract that lacks its figures. */
function documentFaults({ document }: Mapping): Problem[] {
  const stated = document as unknown as Record<string, unknown>;
  const surplus = OF_SHEETS.filter((name) => stated[name] !== undefined).map((name) =>
    problem('unknown-field', pointer('document', name), { field: name }),
  );
  if (surplus.length > 0) return surplus;
  const whole = {
    ...stated,
    contract: '1.0',
    dataset: datasetOf(stated['dataset']),
  };
  return parseDocument(whole)
    .problems.filter(({ severity }) => severity === 'error')
    .map((fault) => ({ ...fault, path: `/document${fault.path}` }));
}

/** A dataset with the dates that come from the figures and the day. */
function datasetOf(dataset: unknown): unknown {
  const isObject = typeof dataset === 'object' && dataset !== null && !Array.isArray(dataset);
  return isObject ? { asOf: '2000', published: '2000', ...dataset } : dataset;
}

function unknownReferences({ document }: Mapping, references: readonly Reference[]): Problem[] {
  const ids: Record<string, Set<string>> = {
    indicator: new Set(document.indicators.map(({ id }) => id)),
    region: new Set(document.regions.items.map(({ id }) => id)),
    dimension: new Set((document.dimensions ?? []).map(({ id }) => id)),
  };
  return references
    .filter(({ kind, value }) => !ids[kind]?.has(value))
    .map(({ kind, value, path }) => problem('unknown-reference', path, { kind, value }));
}

/** The words for what a name of a sheet or a head may have in it, whatever it is this month. */
const PLACEHOLDERS = ['{period}', '{region}', '{any}'];

function tableFaults(table: TableMapping, mapping: Mapping, path: string): Problem[] {
  const faults: Problem[] = [];
  const pattern = (text: string | undefined, at: string) => {
    for (const word of text?.match(/\{[^{}]*\}/g) ?? []) {
      if (PLACEHOLDERS.includes(word)) continue;
      const field = at.slice(at.lastIndexOf('/') + 1);
      faults.push(
        problem('bad-value', at, { field, value: word, allowed: PLACEHOLDERS.join(' ') }),
      );
    }
  };
  const meaning = (said: Meaning | undefined, at: string) => {
    faults.push(...unknownCategories(said, mapping.document, at));
  };
  const labels = (said: Readonly<Record<string, Meaning>> = {}, at: string) => {
    for (const [label, one] of Object.entries(said)) meaning(one, at + pointer('labels', label));
  };
  pattern(table.file, `${path}/file`);
  pattern(table.sheet, `${path}/sheet`);
  pattern(table.title, `${path}/title`);
  meaning(table.meaning, `${path}/meaning`);
  labels(table.labels, path);
  const headers = new Set<string>();
  for (const [i, column] of table.columns.entries()) {
    const at = path + pointer('columns', i);
    pattern(column.header, `${at}/header`);
    meaning(column.meaning, `${at}/meaning`);
    labels(column.labels, at);
    if (headers.has(column.header)) {
      faults.push(problem('duplicate-id', `${at}/header`, { value: column.header }));
    }
    headers.add(column.header);
  }
  return faults;
}

/** Categories that the dimension of a meaning does not have. */
function unknownCategories(
  meaning: Meaning | undefined,
  { dimensions = [] }: Pick<Contract, 'dimensions'>,
  path: string,
): Problem[] {
  return Object.entries(meaning?.breakdown ?? {}).flatMap(([dimension, category]) => {
    const known = dimensions.find(({ id }) => id === dimension)?.categories ?? [];
    if (known.some(({ id }) => id === category)) return [];
    const allowed = known.map(({ id }) => id).join(' ');
    const field = dimension;
    return problem('bad-value', path + pointer('breakdown', dimension), {
      field,
      value: category,
      allowed,
    });
  });
}
