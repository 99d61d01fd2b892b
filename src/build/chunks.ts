import { basename } from 'node:path';
import type { Rolldown } from 'vite';
import { EVERYDAY_TAGS } from '../loader-tags.generated.js';
import { isTag } from './entries.js';

/** What is known of the modules: of each, which ones import it. */
export type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Chunks that several tags use. One takes along what its modules import, so the first come first. */
const SHARED = ['common', 'tags', 'more', 'tiles'];

/** The tags whose modules import a module, directly or through others. */
function tagsThatUse(id: string, graph: Graph): string[] {
  const tags = new Set<string>();
  const seen = new Set<string>();
  const climb = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const name = basename(module, '.ts');
    if (isTag(name)) tags.add(name);
    else graph.getModuleInfo(module)?.importers.forEach(climb);
  };
  climb(id);
  return [...tags];
}

/**
 * Which chunk a module belongs to, or null where the bundler may decide: what the everyday tags use is
 * in `common`, what only the other tags share in `more`, what one of them has alone in a chunk of its
 * name. So a tag needs few files, and the loader (src/all.ts) knows their names and asks for all at
 * once; a finer cut would cost a slow line more than it saves.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  if (isTag(basename(id, '.ts'))) return null;
  // Links, frames, a wall and the doctor read the table of tags, and no picture does.
  if (id.includes('/core/tags/')) return 'tags';
  const tags = tagsThatUse(id, graph);
  const [first] = tags;
  if (first === undefined) return null;
  if (tags.some((tag) => EVERYDAY_TAGS.includes(tag))) return 'common';
  // The tiles stand in for a map, and lead through a wall.
  if (id.includes('/elements/tiles/')) return 'tiles';
  return tags.length > 1 ? 'more' : first.slice('gf-'.length);
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
