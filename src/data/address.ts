import type { Picked, Selection } from './selection.js';

const NAMES = { region: 'gf-region', period: 'gf-period' } as const;

/** What an address says was picked. */
function read(search: string): Picked {
  const params = new URLSearchParams(search);
  return {
    region: params.get(NAMES.region) ?? undefined,
    period: params.get(NAMES.period) ?? undefined,
  };
}

/** The address with what is picked, every other parameter kept. */
export function addressWith(href: string, picked: Picked): string {
  const url = new URL(href);
  for (const key of ['region', 'period'] as const) {
    const value = picked[key];
    if (value === undefined) url.searchParams.delete(NAMES[key]);
    else url.searchParams.set(NAMES[key], value);
  }
  return url.href;
}

/**
 * Keeps a selection and the page's address in step, so that a link leads to what its sender saw.
 * The address is replaced, not pushed: Back still leaves the page. Answers how to stop.
 */
export function syncAddress(selection: Selection, page: Window): () => void {
  const fromAddress = () => selection.pick(read(page.location.search));
  const initial = read(page.location.search);
  if (initial.region ?? initial.period) selection.pick(initial);
  const stop = selection.subscribe(() => {
    const next = addressWith(page.location.href, selection.picked);
    if (next !== page.location.href) page.history.replaceState(page.history.state, '', next);
  });
  page.addEventListener('popstate', fromAddress);
  return () => {
    stop();
    page.removeEventListener('popstate', fromAddress);
  };
}
