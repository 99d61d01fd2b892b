import type { Problem } from '../core/contract/problem.js';
import type { Dataset } from '../core/model/dataset.js';
import { Selection } from '../data/selection.js';
import type { Source } from '../data/source.js';
import type { Provider } from '../elements/base/element/context.js';

/** A document that has been read, as a source that has it and gets no other; `now` in milliseconds. */
export const stillSource = (
  { dataset, problems }: { readonly dataset: Dataset; readonly problems: readonly Problem[] },
  now: number,
): Source => ({
  snapshot: { state: 'ready', dataset, problems: [...problems], loadedAt: now },
  subscribe: () => () => undefined,
  reload: () => undefined,
});

/** What a board hands on to its cards where there is no page, by its attributes. */
export function stillProvider(
  attributes: Readonly<Record<string, string>>,
  source: Source | undefined,
  now: number,
): Provider {
  const { region = '', period = '', theme = '' } = attributes;
  return {
    source,
    selection: new Selection(),
    region,
    period,
    theme,
    elder: 'elder' in attributes,
    noMenu: true,
    now: () => now,
    subscribe: () => () => undefined,
  };
}
