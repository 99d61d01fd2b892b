/** A card whose list can be shorter. */
export type ShortList = HTMLElement & {
  /** So many items are shown, until a reader asks for all. */
  most: number;
  /** Shows no more than `most` again. */
  fold?(): void;
};

const LISTS = 'gf-alerts,gf-brief';

/** The lists in a part of a wall. */
export const listsIn = (root: ParentNode): ShortList[] => [
  ...root.querySelectorAll<ShortList>(LISTS),
];

/** The cards of a scene that are lists. */
export const listsAmong = (cards: Iterable<Element>): ShortList[] =>
  ([...cards] as ShortList[]).filter((card) => card.matches(LISTS));

/** The items that a list shows. */
export const itemsOf = (list: Element): Element[] => [
  ...(list.shadowRoot?.querySelectorAll('.finding,.alert:not(.later):not(.member)') ?? []),
];

/** Has all lists show their first items alone again, whatever readers have opened. */
export function foldLists(root: ParentNode): void {
  for (const list of listsIn(root)) list.fold?.();
}
