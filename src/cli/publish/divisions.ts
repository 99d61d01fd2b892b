import type { RegionItem } from '../../core/contract/contract.generated.js';
import type { PublishConfig } from '../../publish/config/config.generated.js';
import { PublishFault } from '../../publish/fault.js';
import { fileRows } from './file-rows.js';
import { recordFiles } from './record-files.js';

/** The regions of a configuration, from its table of divisions or as they stand in it. Throws a PublishFault. */
export async function regionsOf(config: PublishConfig, folder: string): Promise<RegionItem[]> {
  const { divisions, document } = config;
  const stated = document.regions?.items;
  if (divisions && stated) throw new PublishFault('regions-twice', { path: '/divisions' });
  if (stated) return stated;
  if (!divisions) throw new PublishFault('no-regions', { path: '/divisions' });
  const [file] = recordFiles({ id: '', files: [divisions.file], region: '', time: '' }, folder);
  const { id, name, level, parent } = divisions;
  const columns = [id, name, level, parent];
  const items = new Map<string, { item: RegionItem; row: number }>();
  let places: number[] | undefined;
  let row = 1;
  const wrong = (kind: 'twice' | 'parent' | 'blank', at: number) =>
    new PublishFault('region-in-divisions', { file: file!.name, row: at, kind });
  for await (const part of fileRows(file!, () => {})) {
    for (const texts of part) {
      if (!places) {
        const head = texts.map((text) => text.trim());
        const missing = columns.find((column) => !head.includes(column));
        if (missing !== undefined)
          throw new PublishFault('no-column', { file: file!.name, column: missing });
        places = columns.map((column) => head.indexOf(column));
        continue;
      }
      row++;
      const [key, called, rank, above] = places.map((place) => (texts[place] ?? '').trim());
      if (!key || !called || !rank) throw wrong('blank', row);
      if (items.has(key)) throw wrong('twice', row);
      const item = { id: key, name: called, level: rank, ...(above ? { parent: above } : {}) };
      items.set(key, { item, row });
    }
  }
  for (const { item, row: at } of items.values()) {
    if (item.parent != null && !items.has(item.parent)) throw wrong('parent', at);
  }
  return [...items.values()].map(({ item }) => item);
}
