/** A card whose list can be shorter. */
export type List = HTMLElement & {
  /** So many items are shown, until a reader asks for all. */
  most: number;
  /** Shows no more than `most` again. */
  fold?(): void;
};

export const LISTS = 'gf-alerts,gf-brief';

/** The items that a list shows. */
export const itemsOf = (list: Element): Element[] => [
  ...(list.shadowRoot?.querySelectorAll('.finding,.alert:not(.later)') ?? []),
];

/** Has all lists show their first items alone again, whatever readers have opened. */
export function foldLists(root: ParentNode): void {
  for (const list of root.querySelectorAll<List>(LISTS)) list.fold?.();
}
