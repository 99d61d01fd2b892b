import { LINK_TAGS, attributesOf } from '../../../../core/tags/lookup.js';
import { frameSource } from '../../../../core/tags/settings.js';
import { tags } from '../../../../core/tags/facts.generated.js';
import type { Provider } from '../context.js';
import { pageAddress } from './home.js';
import type { CardFacts, CardHost } from './card-facts.js';

/** A provider that is an element, as all of ours are. */
type Around = Provider & { readonly host?: CardHost };

/** What a tag and its board have of their own beside what the tag itself says. */
function around({ source }: CardHost): CardHost | undefined {
  return (source.provider as Around | undefined)?.host;
}

/** The address of the data of a card; '' where they stand in the page itself. */
export function dataAddress(host: CardHost): string {
  if (host.data !== undefined && host.data !== null) return '';
  if (host.src.trim()) return new URL(host.src, host.baseURI).href;
  if (host.querySelector(':scope > script[type="application/json"]')) return '';
  const board = around(host);
  return board ? dataAddress(board) : '';
}

/** The name of a tag without `gf-`. */
export const tagOf = ({ localName }: Element): string => localName.replace(/^gf-/, '');

/** A tag's own properties, by the names of their attributes. */
function ownSettings(host: CardHost): [name: string, value: string | true][] {
  const { elementProperties } = host.constructor as unknown as {
    elementProperties?: ReadonlyMap<string, { attribute?: string | boolean }>;
  };
  const plain = document.createElement(host.localName) as CardHost;
  const named = [...(elementProperties ?? [])].map(
    ([property, { attribute }]): [string, string] => [
      typeof attribute === 'string' ? attribute : property.toLowerCase(),
      property,
    ],
  );
  const facts = attributesOf(tagOf(host));
  return named.flatMap(([name, property]): [string, string | true][] => {
    const value: unknown = host[property as keyof CardHost];
    const isSame = value === plain[property as keyof CardHost];
    const allowed = facts[name];
    if (!allowed || allowed.where === 'page' || isSame || value === '' || value == null) return [];
    if (value === false) return [];
    return [[name, value === true ? true : String(value)]];
  });
}

/**
 * What a tag elsewhere has to say to show exactly this: its own attributes, what it takes from its board, and
 * what the reader picked.
 */
export function viewSettings({
  host,
  view,
  picks,
}: CardFacts): [name: string, value: string | true][] {
  const settings = new Map(ownSettings(host));
  const { provider } = host.source;
  const name = tagOf(host);
  const row = tags[name as keyof typeof tags] as { overRegions?: unknown } | undefined;
  // Of the regions below one, the one that was picked among them is a mark in the same picture.
  const region = row?.overRegions ? view.home.id : view.region.id;
  const allowed = attributesOf(name);
  const put = (key: string, value: string | true | undefined) => {
    if (value && allowed[key] && allowed[key].where !== 'page') settings.set(key, value);
  };
  const [root] = view.dataset.roots;
  if (region !== root?.id) put('region', region);
  const [range = ''] = (host.period || (provider?.period ?? '')).split('@');
  const picked = view.pickedPeriod?.code;
  put('period', picked && range.includes('..') ? `${range}@${picked}` : picked);
  if (!settings.has('period')) put('period', provider?.period);
  if (!settings.has('theme')) put('theme', provider?.theme);
  if (provider?.elder) put('elder', true);
  if (view.indicator && host.hasAttribute('indicator')) put('indicator', view.indicator.id);
  for (const [key, value] of Object.entries(picks)) {
    settings.delete(key);
    put(key, value);
  }
  return [...settings];
}

/** The part of an address behind `#` that asks for a tag. */
export function settingsText(
  tag: string,
  settings: readonly [name: string, value: string | true][],
  more: readonly [string, string][] = [],
): string {
  const pairs = settings.map(([name, value]) => [name, value === true ? 'true' : value]);
  return new URLSearchParams([...more, ['tag', tag], ...pairs]).toString();
}

/** The page that shows one tag and nothing else; undefined where there is none of ours, or no data for it. */
export function frameAddress(facts: CardFacts): string | undefined {
  const page = pageAddress();
  const src = dataAddress(facts.host);
  const tag = tagOf(facts.host);
  if (!page || !src || !LINK_TAGS.includes(tag)) return undefined;
  const url = new URL('embed.html', page);
  const { lang: spoken } = facts.view.say;
  const lang: [string, string][] = spoken === 'zh-CN' ? [] : [['lang', spoken]];
  const own = new URL(src);
  // An address of the same site is written short, so that it outlives a change of the host.
  const short = own.origin === url.origin ? own.pathname + own.search : src;
  url.hash = settingsText(tag, viewSettings(facts), [['src', short], ...lang]);
  return frameSource(url) instanceof URL ? url.href : undefined;
}

/** A link to what is shown: to the page of one tag, else to this page, at the card where it has an id. */
export function linkAddress(facts: CardFacts): string {
  const { id } = facts.host;
  const here = new URL(location.href);
  if (id) here.hash = id;
  return frameAddress(facts) ?? here.href;
}
