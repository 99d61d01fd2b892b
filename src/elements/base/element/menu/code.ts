import type { Contract } from '../../../../core/contract/contract.generated.js';
import { markupText } from '../../../../core/table/markup-text.js';
import { freeze } from '../../../../core/derive/freeze.js';
import { LINK_TAGS } from '../../../../core/tags/lookup.js';
import { tags } from '../../../../core/tags/facts.generated.js';
import { dataAddress, frameAddress, settingsText, tagOf, viewSettings } from './address.js';
import type { CardFacts } from './card-facts.js';
import { pageAddress } from './home.js';
import { menuWords } from './menu.words.js';

/** How a card may be written in another page. */
export const CODE_FORMS = ['tag', 'link', 'frame'] as const;

export interface CodeChoice {
  form: (typeof CODE_FORMS)[number];
  data: 'live' | 'frozen';
}

/** Data that no other document than the whole one can hold. */
const WHOLE = [
  'flow',
  'map',
  'reach',
  'alerts',
  'listing',
  'programme',
  'facts',
  'timeline',
  'filter',
  'brief',
];

/** Why a card cannot be written so; undefined where it can. */
export function whyNot(facts: CardFacts, { form, data }: CodeChoice): string | undefined {
  const { code } = menuWords[facts.view.say.lang];
  const tag = tagOf(facts.host);
  if (data === 'frozen') {
    return form !== 'tag' || WHOLE.includes(tag) ? code.tooMuch : undefined;
  }
  if (!dataAddress(facts.host)) return code.noAddress;
  if (form === 'tag') return undefined;
  if (!LINK_TAGS.includes(tag)) return code.tooMuch;
  return form === 'frame' && !frameAddress(facts) ? code.otherSite : undefined;
}

/** The code to paste. */
export function codeOf(facts: CardFacts, choice: CodeChoice): string {
  const { picture, view } = facts;
  const title = `${picture.title} · ${picture.where}`;
  const src = dataAddress(facts.host);
  if (choice.form === 'link') {
    const href = `${src}#${settingsText(tagOf(facts.host), viewSettings(facts))}`;
    return `<a class="gf-embed" href="${markupText(href)}">${markupText(title)}</a>`;
  }
  if (choice.form === 'frame') {
    const address = frameAddress(facts) ?? '';
    return `<iframe class="gf-frame" frameborder="0" src="${markupText(address)}" title="${markupText(title)}" width="100%" height="420" loading="lazy"></iframe>`;
  }
  const base = pageAddress();
  const version = menuWords[view.say.lang].code.version(__GONGFU_VERSION__);
  const script = base
    ? `<script type="module" src="${markupText(base)}gongfu.js"></script>`
    : `<script type="module" src="dist/gongfu.js"></script>`;
  return `<!-- ${version} -->\n${script}\n${tagText(facts, choice, src)}`;
}

function tagText(facts: CardFacts, { data }: CodeChoice, src: string): string {
  const { localName } = facts.host;
  const settings: [string, string | true][] = [
    ...(src ? [[data === 'live' ? 'src' : 'live-src', src] as [string, string]] : []),
    ...viewSettings(facts),
  ];
  const said = settings.map(([name, value]) =>
    value === true ? name : `${name}="${markupText(value)}"`,
  );
  const start = `<${[localName, ...said].join(' ')}>`;
  if (data === 'live') {
    const { title, where } = facts.picture;
    return `${start}<a href="${markupText(src)}">${markupText(`${title} · ${where}`)}</a></${localName}>`;
  }
  return `${start}\n  <script type="application/json">${inlineJson(frozen(facts))}</script>\n</${localName}>`;
}

/** JSON that no parser of HTML can take for the end of its script. */
const inlineJson = (document: Contract): string =>
  JSON.stringify(document)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, escapedCode);

const escapedCode = (one: string): string => `\\u${one.charCodeAt(0).toString(16)}`;

/** What the card needs of its data, as they are now, with nothing withheld in it. */
export function frozen({ host, view, picture }: CardFacts): Contract {
  const { dataset, home, region, indicator } = view;
  const row = tags[tagOf(host) as keyof typeof tags] as { overRegions?: unknown } | undefined;
  const indicators = picture.indicators ?? (indicator ? [indicator.id] : []);
  const contract: Contract = {
    contract: '1.0',
    dataset: dataset.info,
    regions: {
      items: [...dataset.regions.values()].map(({ children: _, ...item }) => item),
    },
    units: [...dataset.units].map(([id, name]) => ({ id, name })),
    dimensions: [...dataset.dimensions.values()],
    indicators: [...dataset.indicators.values()],
  };
  return freeze(contract, dataset, {
    indicators,
    region: row?.overRegions ? home.id : region.id,
    below: row?.overRegions !== undefined || home.children.length > 0,
  });
}
