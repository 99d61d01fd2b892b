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

/** The parameter of one name in a query, by how it is written; the others are as they were. */
function withParameter(parameters: readonly string[], name: string, value?: string): string[] {
  const isOurs = (parameter: string) => new URLSearchParams(parameter).has(name);
  const first = parameters.findIndex(isOurs);
  const kept = parameters.filter((parameter) => !isOurs(parameter));
  if (value === undefined) return kept;
  const ours = new URLSearchParams({ [name]: value }).toString();
  const place = first < 0 ? kept.length : first;
  return [...kept.slice(0, place), ours, ...kept.slice(place)];
}

/**
 * The address with what is picked. Every other parameter stays as it is written, byte for byte: it may be
 * in another encoding, without a value, empty or there twice, and its reader knows what that means.
 */
export function addressWith(href: string, picked: Picked): string {
  const [, path = '', search, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const before = search ? search.split('&') : [];
  let parameters: string[] = before;
  for (const key of ['region', 'period'] as const) {
    parameters = withParameter(parameters, NAMES[key], picked[key]);
  }
  if (parameters.join('&') === before.join('&')) return href;
  return path + (parameters.length > 0 ? `?${parameters.join('&')}` : '') + hash;
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
