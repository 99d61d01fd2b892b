/** A card whose list can be shorter. */
export type List = HTMLElement & { most: number };

export const LISTS = 'gf-alerts,gf-brief';

/** The items that a list shows. */
export const itemsOf = (list: Element): Element[] => [
  ...(list.shadowRoot?.querySelectorAll('.finding,.alert:not(.later)') ?? []),
];
