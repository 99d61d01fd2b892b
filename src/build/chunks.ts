import { basename } from 'node:path';
import type { Rolldown } from 'vite';
import { EVERYDAY_TAGS } from '../loader-tags.generated.js';
import { isTag } from './entries.js';

/** What is known of the modules: of each, which ones import it. */
export type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Chunks that several tags use. One takes along what its modules import, so the first come first. */
const SHARED = ['common', 'tags', 'doubts', 'guarded', 'shades', 'more', 'tiles'];

/** What every page loads one of. */
const DICTIONARIES: readonly string[] = ['zh-cn', 'en'];

const isDictionary = (name: string): boolean => DICTIONARIES.includes(name);

/** Pictures that show values by depth of colour; a page of tiles needs nothing else of the rare tags. */
const SHADED: readonly string[] = ['gf-tiles', 'gf-map', 'gf-heatmap', 'gf-wall'];

/** What every page loads once a first card is drawn. */
const LATE = 'doubts.text';

/** What a page loads once a document withholds figures, and the doctor and the command too. */
const GUARDED = 'guarded';

/** The modules that pull in a module, directly or through others: tags, and what is loaded when it is needed. */
function usersOf(id: string, graph: Graph): string[] {
  const users = new Set<string>();
  const seen = new Set<string>();
  const climb = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const name = basename(module, '.ts');
    const isEnd =
      isTag(name) || [LATE, GUARDED].includes(name) || (module !== id && isDictionary(name));
    if (isEnd) users.add(name);
    else graph.getModuleInfo(module)?.importers.forEach(climb);
  };
  climb(id);
  return [...users];
}

/** True for what nothing but a dictionary imports: with anything else it would be a file that the dictionary waits for. */
function isOfDictionary(id: string, graph: Graph): boolean {
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.every((importer) => {
    return isDictionary(basename(importer, '.ts')) || usersOf(importer, graph).some(isDictionary);
  });
}

/**
 * Which chunk a module belongs to, or null where the bundler may decide: what the everyday tags use is
 * in `common`, what looks for doubts in the figures once a card is drawn in `doubts`, what only the pictures
 * in shades share in `shades`, and the other tags in `more`, what one of them has alone in a chunk of its
 * name. So a tag needs few files, and the loader (src/all.ts), which the build tells their names
 * (loader-files.ts), asks for all at once; a finer cut would cost a slow line more than it saves.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  if (isTag(basename(id, '.ts'))) return null;
  // Links, frames, a wall and the doctor read the table of tags, and no picture does.
  if (id.includes('/core/tags/')) return 'tags';
  const users = usersOf(id, graph);
  if (users.some((user) => EVERYDAY_TAGS.includes(user))) return 'common';
  if (DICTIONARIES.every((dictionary) => users.includes(dictionary))) return 'common';
  if (users.some(isDictionary)) return isOfDictionary(id, graph) ? null : 'common';
  if (users.includes(LATE)) return 'doubts';
  if (users.includes(GUARDED)) return GUARDED;
  const [first] = users;
  if (first === undefined) return null;
  // The tiles stand in for a map, and lead through a wall.
  if (id.includes('/elements/tiles/')) return 'tiles';
  if (users.every((user) => SHADED.includes(user)) && users.length > 1) return 'shades';
  return users.length > 1 ? 'more' : first.slice('gf-'.length);
}

/** The groups of chunks, as the bundler takes them. */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  ...SHARED.map((shared, i) => ({
    debugName: shared,
    name: (id: string, graph: Graph) => (chunkOf(id, graph) === shared ? shared : null),
    priority: SHARED.length + 1 - i,
  })),
  { debugName: 'element', name: chunkOf, priority: 1 },
];
