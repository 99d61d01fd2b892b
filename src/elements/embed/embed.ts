import { upgradeLink } from './link.js';
import { printOriginals, upgradeTable } from './pasted-table.js';

/**
 * Makes a tag of what a content editor could paste where tags are stripped: `a.gf-embed` or
 * `table.gf-table`. What was upgraded is left alone, so calling twice is harmless.
 */
export function upgrade(element: Element): void {
  if (element.matches('a.gf-embed')) upgradeLink(element as HTMLAnchorElement);
  else if (element.matches('table.gf-table')) upgradeTable(element as HTMLTableElement);
}

printOriginals();
