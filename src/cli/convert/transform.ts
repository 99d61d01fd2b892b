import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from '../../convert/figures/figure.js';
import { longFigures } from '../../convert/long/long-figures.js';
import { wrongRates } from '../../convert/long/long-rates.js';
import { longRows, type LongRow } from '../../convert/long/long-row.js';
import type { MappedDocument } from '../../convert/mapping/mapped-document.js';
import type { Mapping } from '../../convert/mapping/mapping.generated.js';
import type { ConvertProblem, ProblemOf } from '../../convert/workbook/problem.js';
import type { Contract } from '../../core/contract/contract.generated.js';
import type { Engine } from './engine.js';
import type { Asked, Outcome } from './outcome.js';

type Found = Pick<Outcome, 'contract' | 'figures' | 'problems'>;

/** A mapping that says what a document does, beside its figures. */
function mappingOf(contract: Contract): Mapping {
  const {
    contract: _version,
    data: _,
    observations: _rows,
    changes: _changes,
    ...document
  } = contract;
  return { mapping: '1.0', document, tables: [] };
}

/** The figures that the office's own verbs made of a conversion's, and the document of them. */
export async function transformed<Made extends Found>(
  engine: Engine,
  found: Made,
  { earlier }: Asked,
  path: string,
): Promise<Made & Pick<Outcome, 'transformed'>> {
  const file = basename(path);
  if (!found.contract) return found;
  const mapping = mappingOf(found.contract);
  const given = longRows(found.figures, mapping.document);
  const made = await verbs(path, given, found.figures);
  const failed = (problems: readonly ConvertProblem[]): Made => {
    const { contract: _, ...rest } = found;
    return { ...rest, problems: [...found.problems, ...problems] } as unknown as Made;
  };
  if (!('rows' in made)) return failed([{ severity: 'error', place: { file }, ...made }]);
  const { figures, problems } = checkedFigures(made.rows, given, mapping.document, file);
  if (problems.length > 0) return failed(problems);
  const before = new Set(given.map(textOf));
  const count = made.rows.filter((row) => !before.has(textOf(row))).length;
  const { contract, problems: own } = engine.documentOf(figures, mapping, earlier);
  return {
    ...failed(own),
    ...(contract ? { contract } : {}),
    figures,
    transformed: { file, figures: count },
  };
}

/** A row as a text that tells it from every other. */
const textOf = (row: LongRow) =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function checkedFigures(
  rows: readonly LongRow[],
  given: readonly LongRow[],
  document: MappedDocument,
  file: string,
) {
  const read = longFigures(rows, document, file);
  if (read.problems.length > 0) return read;
  const before = new Set(given.map(textOf));
  const isNew = new Set<Figure>(read.figures.filter((_, i) => !before.has(textOf(rows[i]!))));
  const rates = wrongRates(read.figures, document.indicators, file, (one) => isNew.has(one));
  return { ...read, problems: rates };
}

type Failure = Pick<ProblemOf<'transform-failed'>, 'code' | 'args'> | typeof INVALID;

const INVALID = { code: 'transform-invalid', args: {} } as const;

/** What the module of the office makes of the table; its message where it throws or answers no table. */
async function verbs(
  path: string,
  rows: readonly LongRow[],
  figures: readonly Figure[],
): Promise<{ rows: readonly LongRow[] } | Failure> {
  const aq = await import('arquero');
  try {
    const { default: transform } = (await import(
      /* @vite-ignore */ pathToFileURL(resolve(path)).href
    )) as { default?: unknown };
    if (typeof transform !== 'function') return INVALID;
    const table = aq.from(rows as object[]);
    const made: unknown = await transform(table, { aq, op: aq.op, figures });
    return rowsIn(made) ?? INVALID;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'transform-failed', args: { message } };
  }
}

/** The rows of a table of Arquero, whichever copy of it made the table. */
function rowsIn(made: unknown): { rows: readonly LongRow[] } | undefined {
  const { objects } = (made ?? {}) as { objects?: unknown };
  if (typeof objects !== 'function') return undefined;
  const rows: unknown = objects.call(made);
  return Array.isArray(rows) ? { rows: rows as LongRow[] } : undefined;
}
