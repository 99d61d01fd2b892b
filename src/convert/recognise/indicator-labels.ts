import { isTotalName, PART_MARK } from '../../core/table/table-rows.js';
import { placePeriod } from '../layout/placeholder.js';
import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { cellName } from '../workbook/workbook.js';
import { pointed } from './ask.js';
import { unitInCells, type ColumnSet, type PlacedCell } from './column-set.js';
import type { Desk } from './desk.js';
import { headWords } from './head-words.js';
import { indicatorOf } from './indicator-of.js';
import { keysOf, labelsOf, type ReadLabel, type SeenLabel } from './seen-label.js';

const NUMBER =
  /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[.、](?!\d)|[①-⑳])\s*/;
const SHARED = /^(?:其中|按.+分(?:组|类)?|单位:.*|\(单位:.*)$/;

/** What is around a column of names of indicators. */
export interface LabelContext {
  /** The columns of units and of figures. */
  readonly unitColumn: ColumnSet | undefined;
  readonly values: readonly ColumnSet[];
  readonly captionUnits: readonly string[];
  /** The unit that all heads of figures state. */
  readonly headUnit: string;
  readonly at: string;
  /** True where columns beside it are running totals. */
  readonly isRunning: boolean;
}

/** The labels of a column of indicators: which indicator each is, in which unit. */
export function readIndicators(
  set: ColumnSet,
  context: LabelContext,
  desk: Desk,
): Pick<ColumnMapping, 'labels'> {
  const labels = labelsOf(set);
  const counts = new Map<string, number>();
  for (const { label } of labels) counts.set(bare(label), (counts.get(bare(label)) ?? 0) + 1);
  let before: { id: string; names: readonly string[] } | undefined;
  const all = labels.map((seen) => {
    const words = headWords([placePeriod(bare(seen.label)).template.replace(/\{period\}/g, '')]);
    return { seen, words };
  });
  const keyed = keysOf(
    all.map(({ seen }): ReadLabel => ({ seen, meaning: { indicator: seen.path.join('/') } })),
  );
  const keys = [...keyed.values()];
  const result: Record<string, Meaning> = {};
  for (const [i, { seen, words }] of all.entries()) {
    const key = keys[i]!;
    const { label } = seen;
    if (words.kind === 'order') {
      result[key] = { leave: 'order' };
      continue;
    }
    const isOwn = words.names.length > 0;
    if (!isOwn && before && words.meaning.as === 'change') {
      result[key] = { indicator: before.id, ...words.meaning };
      continue;
    }
    const unit = words.unit || rowUnit(seen, context) || context.headUnit;
    const names = isOwn
      ? namesOf(seen, words.names, counts)
      : [...(before?.names ?? []), bare(label)];
    const cells = rowCells(seen, context);
    const {
      id,
      unit: text,
      leave,
    } = indicatorOf(
      {
        names,
        unit,
        caption: context.captionUnits,
        cells,
        unitInCells: unitInCells(cells),
        place: seen.place,
        at: context.at + pointed('labels', key, 'indicator'),
        isRunning: context.isRunning,
      },
      desk,
    );
    if (isOwn && words.meaning.as === undefined) before = { id, names };
    const isSaid = context.unitColumn !== undefined && !words.unit;
    const meaning: Meaning = {
      indicator: id,
      ...words.meaning,
      ...(text && !isSaid && { unit: text }),
      ...(leave && { leave }),
    };
    if (!isPlain(label, id, meaning, desk)) result[key] = meaning;
  }
  return Object.keys(result).length > 0 ? { labels: result } : {};
}

const bare = (label: string) =>
  label.replace(NUMBER, '').replace(PART_MARK, '').replace(NUMBER, '');

/** What a label counts: parts and repeated names with what they stand under. */
function namesOf(
  seen: SeenLabel,
  own: readonly string[],
  counts: ReadonlyMap<string, number>,
): string[] {
  const { path, label } = seen;
  const above = path
    .slice(0, -1)
    .map(bare)
    .filter((part) => part && !SHARED.test(part));
  const isPart = PART_MARK.test(label) || isTotalName(label) || isWithinFigures(seen);
  const isRepeated = (counts.get(bare(label)) ?? 0) > 1;
  const isShort = own.join('').length < 3;
  if (!isPart && !isRepeated && !isShort) return [...own];
  const nearest = isRepeated ? above : above.slice(-1);
  return [...nearest.map((part) => headWords([part]).names.join('')).filter(Boolean), ...own];
}

/** True where it is set in below a row that has figures itself, and not below a section of names. */
function isWithinFigures({ path, table, row }: SeenLabel): boolean {
  const { rows } = table.layout;
  const at = rows.findIndex((line) => line.row === row);
  const { under = [] } = rows[at] ?? {};
  const whole = under[under.length - 1];
  if (whole === undefined || path[path.length - 2] !== whole) return false;
  for (let i = at - 1; i >= 0; i--) {
    const line = rows[i]!;
    if (line.labels.includes(whole)) return line.role === 'figures';
  }
  return false;
}

/** True where the label by itself is the name of its indicator and says nothing else. */
function isPlain(label: string, id: string, meaning: Meaning, desk: Desk): boolean {
  const name = desk.indicators.get(id)?.name;
  return Object.keys(meaning).length === 1 && typeof name === 'string' && plainText(name) === label;
}

function rowUnit({ table, row, path }: SeenLabel, { unitColumn }: LabelContext): string {
  const column = unitColumn?.members.find((member) => member.table === table)?.column;
  const text = column === undefined ? '' : plainText(table.sheet.rows[row]?.[column]?.text ?? '');
  if (text && !/^[-—–/]+$/.test(text)) return text;
  for (const part of [...path].reverse().slice(1)) {
    const [, unit = ''] = /^\(?单位:([^()]+)\)?$/.exec(part) ?? [];
    const stated = unit || headWords([part]).unit;
    if (stated) return stated;
  }
  return '';
}

/** The figures of a row. */
function rowCells({ table, row }: SeenLabel, { values }: LabelContext): PlacedCell[] {
  return values.flatMap(({ members }) =>
    members.flatMap((member) => {
      if (member.table !== table) return [];
      const cell = table.sheet.rows[row]?.[member.column];
      const place = {
        file: table.workbook.name,
        sheet: table.sheet.name,
        cells: cellName(row, member.column),
      };
      return cell ? [{ cell, place }] : [];
    }),
  );
}
