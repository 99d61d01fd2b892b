import { createHash } from 'node:crypto';
import { columnClasses } from '../../twin/board-columns.js';
import { twinMarkup } from '../../twin/twin-markup.js';
import { withLinks, type Twin } from '../../twin/twin-html.js';
import { planned, type Baked } from './baked-page.js';
import type { Reason } from './bake.words.js';
import type { Misfit } from './misfit.js';
import { pageBytes } from './page-bytes.js';
import { UNBAKED, sourcePage, type PageTag, type SourcePage } from './page-tags.js';
import { sheetLink } from './sheet-link.js';

/** What a tag would show, or why that cannot be said. */
export type Shown = Filled | { readonly reason: Reason };

/** A twin; undefined where there is nothing to say. */
interface Filled {
  readonly twin: Twin | undefined;
  readonly isEmpty: boolean;
}

/** What a page is baked with. */
export interface Oven {
  /** What a tag of a page shows; `columns` are the classes that give it its place on its board. */
  card(tag: PageTag, page: SourcePage): Promise<Shown>;
  /** The address of the style sheet, where the caller names it. */
  readonly sheet?: string | undefined;
}

/** A tag that was left as it was. */
export interface Left {
  readonly tag: Pick<PageTag, 'name' | 'line'>;
  readonly reason: Reason;
}

/** A page after baking, before it is written. */
export interface BakedPage {
  readonly bytes: Uint8Array;
  /** Tags that now have a twin. */
  readonly baked: number;
  readonly left: readonly Left[];
  /** False where the page has twins, lacks their looks, and does not show where these are. */
  readonly hasSheet: boolean;
}

/** A page with the twins of its tags, each byte that is not theirs as it was; or where it is not what it says it is. */
export async function bakePage(
  bytes: Uint8Array,
  oven: Oven,
): Promise<BakedPage | { readonly misfit: Misfit }> {
  const source = pageBytes(bytes);
  if (source.misfit) return { misfit: source.misfit };
  const page = sourcePage(source.text);
  const eol = /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n';
  const left: Left[] = page.misspelt.map(({ known, ...tag }) => ({
    tag,
    reason: { code: 'misspelt', known },
  }));
  /** The boards that a tag was left on. */
  const kept = new Set<PageTag | undefined>();
  const shown = new Map<PageTag, Filled>();
  // A board says at its foot what its cards say.
  for (const tag of boardsLast(page.tags)) {
    if (UNBAKED.has(tag.name)) continue;
    const made = await shownBy(tag, page, oven);
    // The foot of a board stays with the older twins of its cards.
    if ('twin' in made && !made.twin && kept.has(tag)) continue;
    if ('twin' in made) shown.set(tag, made);
    else {
      left.push({ tag, reason: made.reason });
      kept.add(tag.board);
    }
  }
  const places = placesOn(page, shown);
  const baked = [...shown].flatMap(([tag, { twin }]): Baked[] => {
    if (!twin) return tag.twin ? [{ tag, twin: '' }] : [];
    const classes = [twin.classes, ...(places.get(tag) ?? [])].join(' ');
    const placed = { ...withLinks(twin, tag.links), classes };
    return [{ tag, twin: twinMarkup(placed, markOf(placed), eol) }];
  });
  const link = sheetLink(page.tree, source.text, oven.sheet);
  const { edits, misplaced } = planned(page, baked, typeof link === 'object' ? link : undefined);
  left.push(...misplaced.map((tag): Left => ({ tag, reason: { code: 'misplaced' } })));
  const done = baked.length - misplaced.length;
  const needed =
    done > 0 ? edits.filter(({ from, to, text }) => source.text.slice(from, to) !== text) : [];
  return {
    bytes: source.edited(needed),
    baked: done,
    left: inOrder(left, page.tags),
    hasSheet: link !== 'unknown' || done === 0,
  };
}

/** As they stand in the page. */
function inOrder(left: readonly Left[], tags: readonly PageTag[]): Left[] {
  const placeOf = ({ tag }: Left) => tags.findIndex((one) => one === tag);
  return [...left].sort((a, b) => a.tag.line - b.tag.line || placeOf(a) - placeOf(b));
}

const isBoard = ({ name }: PageTag) => name === 'gf-board';

const boardsLast = (tags: readonly PageTag[]): PageTag[] => [
  ...tags.filter((tag) => !isBoard(tag)),
  ...tags.filter(isBoard),
];

async function shownBy(tag: PageTag, page: SourcePage, oven: Oven): Promise<Shown> {
  const code = tag.obstacle ?? (isFilledByCode(tag) ? 'code' : undefined);
  return code ? { reason: { code } } : oven.card(tag, page);
}

/** Whether a template fills the board that a tag takes its data from. */
const isFilledByCode = ({ board, attributes }: PageTag): boolean =>
  board?.obstacle === 'code' && attributes.src === undefined;

/** The classes that give each child of a board its place, by the tag. */
function placesOn(
  page: SourcePage,
  shown: ReadonlyMap<PageTag, { readonly isEmpty: boolean }>,
): Map<PageTag, string[]> {
  const places = new Map<PageTag, string[]>();
  for (const { children } of page.boards) {
    const standing = children.map(
      (child) =>
        child && {
          tag: child.name,
          inMode: 'mode' in child.attributes,
          isEmpty: shown.get(child)?.isEmpty ?? false,
        },
    );
    columnClasses(standing).forEach((classes, i) => {
      const child = children[i];
      if (child) places.set(child, classes);
    });
  }
  return places;
}

/** What a twin was made of: all that it says, and the version that said it. */
function markOf(twin: Twin): string {
  const said = JSON.stringify([__GONGFU_VERSION__, twin]);
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
