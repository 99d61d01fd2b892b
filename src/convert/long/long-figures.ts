import { problem, type Problem } from '../../core/contract/problem.js';
import { definitions } from '../../core/contract/schema.generated.js';
import { schemaProblem } from '../../core/read/schema-problem.js';
import type { SchemaNode } from '../../core/contract/schema-table.js';
import { checkOf } from '../../core/read/validate.js';
import type { Figure } from '../figures/figure.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import type { ConvertProblem } from '../workbook/problem.js';
import { contradictions } from './long-pairs.js';
import { BY, FIGURE_COLUMNS, type LongRow } from './long-row.js';

/** So many rows are named; those behind them most probably have the same fault. */
const MOST_ROWS = 20;

/** What a figure becomes in a document, by what it is. */
const ENTRIES = {
  value: 'ObservationRow',
  numerator: 'ObservationRow',
  denominator: 'ObservationRow',
  change: 'ChangeItem',
  target: 'TargetItem',
} as const;

type Kind = keyof typeof ENTRIES;
type Entry = (typeof ENTRIES)[Kind];

/** An entry of a document: its check, and the columns that it has. */
function entryOf(name: Entry) {
  const { has = {} } = definitions[name] as Exclude<SchemaNode, string>;
  const members = new Set(Object.keys(has).map((member) => member.replace('!', '')));
  return {
    check: checkOf(definitions, name),
    columns: FIGURE_COLUMNS.filter((one) => members.has(one)),
  };
}

const OBSERVATION = entryOf('ObservationRow');
const CHANGE = entryOf('ChangeItem');
const TARGET = entryOf('TargetItem');
const BY_ENTRY = { ObservationRow: OBSERVATION, ChangeItem: CHANGE, TargetItem: TARGET };

/** Columns that say where a figure stood, which no document holds. */
const PLACES = ['file', 'sheet', 'cell'];

/**
 * The figures of rows that a table program gave back, checked as the contract checks observations; of rows
 * with a fault none is taken. `origin` is what made them: it is their file where they name none.
 */
export function longFigures(
  rows: readonly LongRow[],
  document: MappedDocument,
  origin: string,
): { figures: Figure[]; problems: ConvertProblem[] } {
  const reader = new RowReader(document, origin);
  const problems: ConvertProblem[] = [];
  const figures: Figure[] = [];
  for (const [i, row] of rows.entries()) {
    const read = reader.read(row, i + 1);
    if (!Array.isArray(read)) {
      figures.push(read);
      continue;
    }
    const place = { file: origin };
    for (const fault of read)
      problems.push({
        code: 'transform-row',
        severity: 'error',
        place,
        args: { row: i + 1, fault },
      });
    if (problems.length >= MOST_ROWS) break;
  }
  if (problems.length === 0) problems.push(...contradictions(figures, origin).slice(0, MOST_ROWS));
  return { figures, problems };
}

/** Reads rows by what a document defines. */
class RowReader {
  readonly #known: Readonly<Record<string, ReadonlySet<string>>>;
  readonly #units: ReadonlyMap<string, string>;
  readonly #dimensions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #origin: string;

  constructor(document: MappedDocument, origin: string) {
    const ids = (items: readonly { id: string }[] = []) => new Set(items.map(({ id }) => id));
    this.#origin = origin;
    this.#known = {
      indicator: ids(document.indicators),
      region: ids(document.regions.items),
      source: ids(document.sources),
      programme: ids(document.programmes),
    };
    this.#units = new Map(document.indicators.map(({ id, unit }) => [id, unit]));
    this.#dimensions = new Map(
      document.dimensions?.map(({ id, categories }) => [id, ids(categories)]),
    );
  }

  /** The figure of a row, or what it has wrong. */
  read(row: LongRow, number: number): Figure | Problem[] {
    const stated = withoutNothing(row);
    const kind = (stated['as'] ?? 'value') as string;
    if (!(kind in ENTRIES)) {
      const allowed = Object.keys(ENTRIES).join(' ');
      return [problem('bad-value', '/as', { field: 'as', value: shown(kind), allowed })];
    }
    const breakdown = this.#breakdownOf(stated);
    const item = itemOf(kind as Kind, stated, breakdown.value);
    const { errors } = BY_ENTRY[ENTRIES[kind as Kind]].check(item);
    const faults = [
      ...errors.map((error) => schemaProblem(error, item)),
      ...breakdown.faults,
      ...this.#unknown(stated),
      ...this.#otherUnit(stated),
    ];
    if (item['value'] === null && stated['status'] === undefined)
      faults.push(problem('missing-field', '/status', { field: 'status' }));
    if (faults.length > 0) return faults;
    return {
      file: this.#origin,
      sheet: '',
      cell: String(number),
      ...item,
      ...picked(stated, PLACES),
      as: kind,
    } as unknown as Figure;
  }

  #breakdownOf(stated: LongRow): { value?: Record<string, string>; faults: Problem[] } {
    const value: Record<string, string> = {};
    const faults: Problem[] = [];
    for (const [column, category] of Object.entries(stated)) {
      if (!column.startsWith(BY)) continue;
      const dimension = column.slice(BY.length);
      const categories = this.#dimensions.get(dimension);
      const path = `/${column}`;
      if (!categories)
        faults.push(problem('unknown-reference', path, { kind: 'dimension', value: dimension }));
      else if (!categories.has(String(category)))
        faults.push(
          problem('bad-value', path, {
            field: dimension,
            value: shown(category),
            allowed: [...categories].join(' '),
          }),
        );
      else value[dimension] = String(category);
    }
    return Object.keys(value).length > 0 ? { value, faults } : { faults };
  }

  #unknown(stated: LongRow): Problem[] {
    return Object.entries(this.#known).flatMap(([kind, ids]) => {
      const value = stated[kind];
      const isKnown = typeof value !== 'string' || ids.has(value);
      return isKnown ? [] : problem('unknown-reference', `/${kind}`, { kind, value });
    });
  }

  /** A row in another unit than its indicator's. */
  #otherUnit({ indicator, unit }: LongRow): Problem[] {
    const own = this.#units.get(String(indicator));
    if (unit === undefined || own === undefined || unit === own) return [];
    return [problem('bad-value', '/unit', { field: 'unit', value: shown(unit), allowed: own })];
  }
}

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

/** A row without the columns that say nothing. */
function withoutNothing(row: LongRow): LongRow {
  const stated: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row))
    if (value !== null && value !== undefined) stated[column] = value;
  return stated;
}

const picked = (row: LongRow, columns: readonly string[]): LongRow =>
  Object.fromEntries(columns.flatMap((name) => (name in row ? [[name, row[name]]] : [])));

/** A row as the entry of a document that it becomes. */
function itemOf(
  kind: Kind,
  stated: LongRow,
  breakdown: Readonly<Record<string, string>> | undefined,
): Record<string, unknown> {
  const entry = BY_ENTRY[ENTRIES[kind]];
  return {
    ...(entry === OBSERVATION ? { value: null } : {}),
    ...picked(stated, entry.columns),
    ...(breakdown ? { breakdown } : {}),
  };
}
