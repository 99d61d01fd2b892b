import { languageOf } from '../context.js';
import type { Surroundings } from '../source-controller.js';
import type { Statement } from '../statement.js';
import { dataAddress, viewSettings } from './address.js';
import type { CardFacts, CardHost } from './card-facts.js';
import { frozenText } from './frozen-text.js';

/** A card that can be asked what it says of other data. */
type Asked = CardHost & { statementFrom(around: Surroundings): Promise<Statement> };

/** What a card on a page needs of its data, for its code; undefined where no part of them shows what it shows. */
export function frozenOf(facts: CardFacts): Promise<string | undefined> {
  const { host, view, frame } = facts;
  const { dataset, region } = view;
  // What the addresses in a document are seen from.
  const base = dataAddress(host) || host.baseURI;
  const now = host.source.now();
  const file = async (address: string): Promise<unknown> =>
    (await fetch(new URL(address, base))).json();
  return frozenText({
    dataset,
    now,
    region: region.id,
    doubts: frame.doubts,
    mapUrl: dataset.map?.url && new URL(dataset.map.url, base).href,
    ask(around) {
      const tag = document.createElement(host.localName) as Asked;
      for (const [name, value] of viewSettings(facts)) {
        tag.setAttribute(name, value === true ? '' : value);
      }
      tag.lang = host.lang || (languageOf(host) ?? '');
      return tag.statementFrom({ ...around, now, file });
    },
  });
}
