import type { ColumnMapping, TableMapping } from '../mapping/mapping.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { Cell, Sheet } from '../workbook/workbook.js';
import { listColumn } from './list-columns.js';
import type { IndicatorsOf } from './listed-indicators.js';
import { ListedRows } from './listed-rows.js';
import type { Component, Listing } from './listing.js';
import type { StatusMarks } from './stated-status.js';

/** A listing as a sheet and what a mapping says of it, with what the document has to define. */
export interface ListedTable {
  readonly listing: Listing;
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly indicators: IndicatorsOf;
  readonly marks: StatusMarks | undefined;
  readonly problems: readonly ConvertProblem[];
}

/** The heads of the list: the ids of its components, no two alike. */
function headsOf(components: readonly Component[]): string[] {
  const seen = new Map<string, number>();
  return components.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} ${count}`;
  });
}

/** A column of our own behind the last one of the file, and what stands in it at a row. */
interface Further {
  readonly column: ColumnMapping;
  at(row: number): Cell | undefined;
}

const text = (value: string): Cell => ({ value, kind: 'text', text: value });

/** What no column of the file says by itself: that a total runs, and how many digits count. */
function furtherColumns({ running, digits }: ListedRows): Further[] {
  const further: Further[] = [];
  if (running.size > 0) {
    const column = {
      header: 'accumulation',
      holds: 'attribute',
      attribute: 'accumulation',
    } as const;
    further.push({ column, at: (row) => (running.has(row) ? text('ytd') : undefined) });
  }
  if (digits.size > 0) {
    const column = { header: 'digits', holds: 'attribute', attribute: 'digits' } as const;
    const at = (row: number) => (digits.has(row) ? text(String(digits.get(row))) : undefined);
    further.push({ column, at });
  }
  return further;
}

function columnsOf({ listing, indicators, marks }: ListedRows): ColumnMapping[] {
  const heads = headsOf(listing.components);
  return listing.components.map((component, i): ColumnMapping => {
    const header = heads[i]!;
    if (component.role === indicators.carrier) {
      return { header, holds: 'indicator', labels: indicators.labels };
    }
    const column = listColumn(component, header);
    return component.role === 'status' ? { ...column, labels: marks!.labels } : column;
  });
}

/**
 * A listing as a sheet of the workbook: its head, then a row each, in the order of the file. `whole` is the
 * region of figures whose file names none.
 */
export function listedTable(
  file: string,
  name: string,
  listing: Listing,
  whole: string,
): ListedTable {
  const listed = new ListedRows(file, name, listing);
  const rows = listed.all();
  const further = furtherColumns(listed);
  for (const [i, row] of rows.entries()) row.push(...further.map(({ at }) => at(i + 1)));
  const columns = [...columnsOf(listed), ...further.map(({ column }) => column)];
  const { only } = listed.indicators;
  const meaning = {
    ...(only ? { indicator: only } : {}),
    ...(listed.at('region') < 0 ? { region: whole } : {}),
  };
  return {
    listing,
    sheet: {
      name,
      isHidden: false,
      rows: [columns.map(({ header }) => text(header)), ...rows],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    table: {
      sheet: name,
      form: 'list',
      ...(Object.keys(meaning).length > 0 ? { meaning } : {}),
      columns,
    },
    indicators: listed.indicators,
    marks: listed.marks,
    problems: listed.problems,
  };
}
