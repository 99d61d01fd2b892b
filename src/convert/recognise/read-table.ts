import type { ColumnMapping, Meaning, TableMapping } from '../mapping/mapping.generated.js';
import { pointed } from './ask.js';
import { askPeriod } from './ask-period.js';
import { columnSets, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { readIndicators } from './indicator-labels.js';
import { heldBy, type Held } from './label-holds.js';
import { regionHeads, withRegions } from './region-heads.js';
import { readRegions } from './region-labels.js';
import { ownColumn } from './own-list.js';
import { labelsOf } from './seen-label.js';
import type { TableKind } from './seen-table.js';
import { settled } from './settled-columns.js';
import { placeOf } from './table-place.js';
import { subjectIn } from './table-subject.js';
import { readValues } from './value-columns.js';
import { isRunningText } from './value-read.js';
import { wholeOf } from './whole.js';
import { categories, statuses } from './word-labels.js';

/** Reads a kind of table: what its columns, its labels, its title and its sheets mean. */
export function readTable(kind: TableKind, index: number, desk: Desk): TableMapping {
  const [first] = kind.tables;
  const whole = wholeOf(first, desk);
  const sets = columnSets(kind, regionHeads(kind, whole, desk));
  const held = new Map(
    sets.map((set) => [set, heldBy(set, desk, whole.id ?? desk.home, first.layout.title)]),
  );
  const onlyOne = settled(sets, held);
  const heads = sets.map(({ template }) => template);
  const own = new Map(
    sets.flatMap((set) => {
      const column = ownColumn(set.template, heads, desk.surroundings.earlier);
      return column ? [[set, column] as const] : [];
    }),
  );
  const values = sets.filter((set) => onlyOne.get(set) === undefined && !own.has(set));
  const at = pointed('tables', index);
  const rowsHold = new Set([...onlyOne.values()].flatMap((one) => one?.holds ?? []));
  const hasRegions = rowsHold.has('region') || values.some(({ regions }) => regions.length > 0);
  const place = placeOf(kind, whole, hasRegions, desk);
  const captionUnits = first.caption.units;
  const columnsAt = `${at}/columns`;
  const numberOf = (set: ColumnSet) => sets.indexOf(set);
  const subject = subjectIn(first.layout.title, place.text) || (place.sheetSubject ?? '');
  const mapped = readValues(
    values,
    numberOf,
    {
      rowsHold,
      subject,
      captionUnits,
      wholeId: whole.id,
      isRunning: isRunningText(first.layout.title),
      at: columnsAt,
    },
    desk,
  );
  const unitColumn = sets.find((set) => (own.get(set) ?? onlyOne.get(set))?.holds === 'unit');
  const columns = sets.map((set, i): ColumnMapping => {
    const written = own.get(set);
    if (written?.holds === 'category') return { ...written, ...categories(set, desk) };
    if (written) return written;
    const value = mapped.get(set);
    const columnAt = `${columnsAt}/${i}`;
    if (value) return withRegions(value, set, columnAt, whole, desk);
    const { holds, leave, isSure } = onlyOne.get(set)!;
    const header = set.template;
    if (!isSure) askHolds(set, holds, columnAt, desk);
    if (holds === 'region') {
      const outer = sets.filter((one) => one !== set && held.get(one)?.holds === 'region');
      return { header, holds, ...readRegions(set, outer, columnAt, whole, desk) };
    }
    if (holds === 'indicator') {
      const isRunning = values.some(
        (one) => one.periods.some(isRunningText) || /累计/.test(one.template),
      );
      const headUnits = new Set(
        values
          .map((one) => mapped.get(one)?.meaning)
          .filter((one) => one?.as === undefined)
          .map((one) => one?.unit ?? ''),
      );
      const context = {
        headUnit: headUnits.size === 1 ? [...headUnits][0]! : '',
        unitColumn,
        values,
        captionUnits,
        at: columnAt,
        isRunning: isRunning || isRunningText(first.layout.title),
      };
      return { header, holds, ...readIndicators(set, context, desk) };
    }
    if (holds === 'category') return { header, holds, ...categories(set, desk) };
    if (holds === 'status') return { header, holds, ...statuses(set) };
    return { header, holds, ...(leave && { leave }) };
  });
  const isSum =
    /累计/.test(first.layout.title) &&
    !values.some(({ template }) => /本月|当月|累计/.test(template));
  const meaning: Meaning = {
    ...(isSum && { accumulation: 'ytd' as const }),
    ...(place.region !== undefined && { region: place.region }),
  };
  askPeriod(kind, sets, onlyOne, at, desk);
  return {
    ...place.names,
    ...(Object.keys(meaning).length > 0 && { meaning }),
    ...(place.labels && { labels: place.labels }),
    columns,
  };
}

function askHolds(set: ColumnSet, holds: Held['holds'], at: string, desk: Desk): void {
  const [first] = labelsOf(set);
  const kinds = [
    ...new Set([holds, 'region', 'indicator', 'category', 'period', 'nothing'] as const),
  ];
  const options = kinds.map((one) => ({
    value: { header: set.template, holds: one, ...(one === 'nothing' && { leave: 'other' }) },
    label: '',
  }));
  desk.asked.add({
    code: 'column-holds',
    at,
    place: first?.place ?? { file: '' },
    text: set.template || (first?.label ?? ''),
    options,
    guess: options[0]!.value,
    proof: [],
  });
}
