import { isRegion } from '../names/find-region.js';
import type { ChoiceOption } from './choice.js';
import type { Desk } from './desk.js';
import { placeIn } from './place-in-text.js';
import type { SeenTable } from './seen-table.js';

/** The region that a table is of as a whole: what its title names, else what the office is of. */
export interface Whole {
  readonly id: string | undefined;
  /** Where that is said; '' where an earlier contract or nothing says it. */
  readonly from: 'title' | 'sheet' | 'file' | 'earlier' | '';
  /** The name as it stands there. */
  readonly text: string;
  /** Who may be meant, where it is not certain. */
  readonly options: readonly ChoiceOption[];
}

/** The region that the title of a table, its sheet or its file names. */
export function wholeOf(table: SeenTable, desk: Desk): Whole {
  const { earlier } = desk.surroundings;
  const root = earlier?.regions.items.find(({ parent }) => parent == null)?.id;
  const places = [
    ['title', table.layout.lines.filter((line) => !/[:：]/.test(line)).concat(table.layout.title)],
    ['sheet', [table.sheet.name]],
    ['file', [table.workbook.name.replace(/\.[^.]+$/, '')]],
  ] as const;
  for (const [from, texts] of places) {
    for (const text of from === 'title' ? [table.layout.title, ...texts] : texts) {
      const found = placeIn(text, desk.regions, root ?? desk.home);
      if (!found) continue;
      const read = desk.regions.read(found.text, found.answer, root);
      if (read.is === 'known') return { id: read.id, from, text: found.text, options: [] };
      if (read.is === 'asked')
        return { id: undefined, from, text: found.text, options: read.options };
    }
  }
  const own = root === undefined ? undefined : desk.regions.earlier(root);
  return own
    ? { id: own.id, from: 'earlier', text: own.name, options: [] }
    : { id: undefined, from: '', text: '', options: [] };
}

/** The places of a list that lie in one, as far as the list goes. */
export const isAllOf = (desk: Desk, region: string, ids: ReadonlySet<string>): boolean => {
  const below = desk.surroundings.places.index.below(region);
  return below.length > 0 && below.every(({ id }) => ids.has(id));
};

/** The regions in which most of some others lie, as options. */
export function upperOf(desk: Desk, ids: Iterable<string>): ChoiceOption[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const parent = desk.surroundings.places.index.get(id)?.parent;
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .flatMap(([id]) => {
      const region = desk.surroundings.places.index.get(id);
      return region && isRegion(region) ? [desk.regions.optionOf(region)] : [];
    });
}
