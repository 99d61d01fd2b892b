/*
 * What the keys of a picture do; keys.words.ts lists them for readers. A picture is a tree: its card, the places of
 * all its series at once or the heads of its groups, and below them the places of one series or group.
 */
import type { Ground, Walker } from './walk.js';
import { focusedElement } from '../element/focused.js';
import { styleTips } from './option-tips.js';

export { showTip } from './tips.js';

/** Where there is one order and one series, Page keys go on by so many: a year of months. */
const PAGE = 12;

/** Both ways lead along the one order of a picture. */
const ALONG: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const PAGES: Record<string, number> = { PageDown: 1, PageUp: -1 };

/** A walker on the ground. */
interface Walk extends Walker, Omit<Ground, 'geometry' | 'selected'> {
  count: number;
  /** Where the keys begin: at what is picked, else at the first option or the last point. */
  start: number;
}

function walkOf({ host, at, line, go }: Walker, ground: Ground): Walk {
  const { options, geometry, selected, ...rest } = ground;
  const picked = options?.findIndex((option) => option.picked) ?? 0;
  const count = options?.length ?? geometry?.count ?? 0;
  const start = options ? Math.max(0, picked) : (selected ?? count - 1);
  return { ...rest, options, host, at, line, go, count, start };
}

/** Does what a key asks of a picture, which is the stop that has the focus. */
export function move(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  stop: HTMLElement,
  walker: Walker,
  ground: Ground,
): void {
  const walk = walkOf(walker, ground);
  const { at, start } = walk;
  const page = PAGES[key];
  styleTips(stop);
  if (key === '?') void openKeys(walk, stop);
  else if (key === 'Escape') walk.go(undefined);
  else if (walk.count === 0) return;
  else if (key === 'Enter' || key === ' ') walk.choose?.(at ?? start);
  else if (shiftKey && key === 'ArrowUp') toParent(walk, stop);
  else if (shiftKey && key === 'ArrowDown') toChild(walk);
  else if (page !== undefined) toCousin(walk, page, stop);
  else if (at === undefined && key in ALONG) walk.go(start);
  else goTo(walk, siblingOf(walk, key));
}

const goTo = (walk: Walk, place: number | undefined) => {
  if (place !== undefined) walk.go(place, walk.line);
};

async function openKeys({ host }: Walk, stop: HTMLElement): Promise<void> {
  const code = await import('./key-window.js').catch(() => undefined);
  // Whoever has gone on while the code came keeps the focus.
  if (host.renderRoot && focusedElement() === stop) code?.keyWindow(host.renderRoot, stop);
}

/** The place beside one, or the first or last of all. */
function siblingOf(walk: Walk, key: string): number | undefined {
  const { count, at = walk.start, step } = walk;
  if (step) return step(at, key);
  if (key === 'Home') return seenFrom(walk, 0, 1);
  if (key === 'End') return seenFrom(walk, count - 1, -1);
  const way = ALONG[key]!;
  return seenFrom(walk, at + way, way) ?? at;
}

/** The first place that is not folded away, from one on; undefined beyond the ends. */
function seenFrom({ count, options }: Walk, from: number, way: number): number | undefined {
  for (let place = from; place >= 0 && place < count; place += way) {
    if (!options?.[place]?.isAway) return place;
  }
  return undefined;
}

/** The head of the group that a place belongs to; undefined for what belongs to none. */
function headOf({ options }: Walk, place: number): number | undefined {
  if (options?.[place]?.group !== 'member') return undefined;
  let head = place;
  while (head >= 0 && options[head]?.group !== 'head') head--;
  return head < 0 ? undefined : head;
}

/** From a series to all of them, from a member to its head, from those to the card. */
function toParent(walk: Walk, stop: HTMLElement): void {
  const { at, line } = walk;
  const parent = at === undefined ? undefined : headOf(walk, at);
  if (line !== undefined) walk.go(at);
  else if (parent !== undefined) walk.go(parent);
  else toCard(walk, stop);
}

/** The card itself: its headline and its summary are heard, and Shift and the down arrow lead back. */
function toCard({ host, go }: Walk, stop: HTMLElement): void {
  const title = host.renderRoot?.querySelector<HTMLElement>('.title');
  if (!title) return;
  go(undefined);
  title.tabIndex = -1;
  // A headline may say all that there is to say.
  const summary = host.renderRoot?.querySelector('#summary');
  title.setAttribute('aria-describedby', summary ? summary.id : '');
  const back = (event: KeyboardEvent) => {
    if (!event.shiftKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    stop.focus();
  };
  title.addEventListener('keydown', back);
  title.addEventListener('blur', () => title.removeEventListener('keydown', back), { once: true });
  title.focus();
}

/** From all series to the first of them, from a head to its first member. */
function toChild(walk: Walk): void {
  const { at = walk.start, line, series = 0 } = walk;
  const [child] = membersOf(walk, at);
  if (child !== undefined) walk.go(child);
  else walk.go(at, line ?? (series > 0 ? 0 : undefined));
}

/** The places that belong to one and are seen; of none, those that belong to nothing. */
function membersOf(walk: Walk, head: number | undefined): number[] {
  return Array.from({ length: walk.count }, (_, place) => place).filter(
    (place) => headOf(walk, place) === head && !walk.options?.[place]?.isAway,
  );
}

/** The same place in the next series, group, row or drawing; where there is one alone, further on. */
function toCousin(walk: Walk, way: number, stop: HTMLElement): void {
  const { count, at = walk.start, line, series = 0, step } = walk;
  const drawings = drawingsOf(walk);
  if (series > 0) return toSeries(walk, way);
  if (drawings.length > 1) return toDrawing(drawings[drawings.indexOf(stop) + way], at);
  if (step) return goTo(walk, step(at, way > 0 ? 'ArrowDown' : 'ArrowUp'));
  if (hasGroups(walk)) return toGroup(walk, way);
  walk.go(Math.max(0, Math.min(count - 1, at + way * PAGE)), line);
}

const hasGroups = ({ options }: Walk): boolean => options?.some(({ group }) => group) ?? false;

/** All series at once, then one after the other. */
function toSeries({ at, start, line = -1, series = 0, go }: Walk, way: number): void {
  const next = Math.max(-1, Math.min(series - 1, line + way));
  go(at ?? start, next < 0 ? undefined : next);
}

/** From a head to the next head, from a member to the one at its place below the next head that has any. */
function toGroup(walk: Walk, way: number): void {
  const { at = walk.start } = walk;
  const parent = headOf(walk, at);
  const heads = membersOf(walk, undefined);
  const own = heads.indexOf(parent ?? at);
  if (parent === undefined) return goTo(walk, heads[own + way]);
  const place = membersOf(walk, parent).indexOf(at);
  for (let next = own + way; heads[next] !== undefined; next += way) {
    const members = membersOf(walk, heads[next]);
    if (members.length > 0) return walk.go(members[Math.min(place, members.length - 1)]);
  }
}

/** The drawings that stand side by side in a card. */
const drawingsOf = ({ host }: Walk): Drawing[] =>
  Array.from(host.renderRoot?.querySelectorAll<Drawing>('.plot[role="slider"]') ?? []);

/** A drawing of its own that shows the place that it is sent to. */
interface Drawing extends HTMLElement {
  visit?: (place: number) => void;
}

function toDrawing(beside: Drawing | undefined, place: number): void {
  beside?.focus();
  beside?.visit?.(place);
}
