import { placeHeader } from '../layout/placeholder.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { isRegion } from '../names/find-region.js';
import { pointed } from './ask.js';
import { cellsOf, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { levelByName } from './region-book.js';
import type { TableKind } from './seen-table.js';
import type { Whole } from './whole.js';

/** Which parts of heads are places, where several are. */
export function regionHeads(kind: TableKind, whole: Whole, desk: Desk): (part: string) => boolean {
  const parts = new Set<string>();
  for (const { layout } of kind.tables)
    for (const { path, role } of layout.columns)
      if (role === 'measure')
        for (const part of path) if (!placeHeader([part]).period) parts.add(part);
  const answers = desk.regions.look(parts, whole.id);
  const known = [...parts].filter(
    (part) =>
      isRegion(answers.get(part)!) ||
      (/.(?:街道|社区|村|镇|乡)$/.test(part) && levelByName(part) !== undefined),
  );
  const places = new Set(known.length > 1 ? known : []);
  return (part) => places.has(part);
}

/** Columns of figures whose heads are places, with what each of these is. */
export function withRegions(
  value: ColumnMapping,
  set: ColumnSet,
  at: string,
  whole: Whole,
  desk: Desk,
): ColumnMapping {
  if (set.regions.length === 0) return value;
  const answers = desk.regions.look(set.regions, whole.id);
  const labels: Record<string, Meaning> = {};
  for (const text of set.regions) {
    const read = desk.regions.read(text, answers.get(text)!, whole.id);
    if (read.is === 'known') {
      if (read.name !== text) labels[text] = { region: read.id };
    } else if (read.is === 'asked') {
      const options = read.options.map((one) => ({ ...one, value: { region: one.value } }));
      const guess = read.guess ? { region: read.guess } : undefined;
      const [cell] = cellsOf(set);
      desk.asked.add({
        code: 'region',
        at: at + pointed('labels', text),
        place: cell?.place ?? { file: '' },
        text,
        options,
        proof: [],
        ...(guess && { guess }),
      });
      if (guess) labels[text] = guess;
    }
  }
  return { ...value, ...(Object.keys(labels).length > 0 && { labels }) };
}
