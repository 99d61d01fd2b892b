import { Selection } from '../data/selection.js';
import type { Source } from '../data/source.js';
import type { Provider } from '../elements/base/element/context.js';

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
