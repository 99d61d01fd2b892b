import { LINK_TAGS } from '../../../../core/tags/lookup.js';
import { markupText } from '../../../../core/table/markup-text.js';
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

/** A filter shows no figure: what it chooses from are the data of others. */
export const hasFigures = ({ host }: CardFacts): boolean => tagOf(host) !== 'filter';

/**
 * Why a card cannot be written so; undefined where it can. `frozen` is what the card needs of its data, undefined
 * where no part of them draws the same.
 */
export function whyNot(
  facts: CardFacts,
  { form, data }: CodeChoice,
  frozen: string | undefined,
): string | undefined {
  const { code } = menuWords[facts.view.say.lang];
  const tag = tagOf(facts.host);
  if (data === 'frozen') {
    if (form !== 'tag') return code.tooMuch;
    if (!hasFigures(facts)) return code.noFigures;
    return frozen === undefined ? code.notTheSame : undefined;
  }
  if (!dataAddress(facts.host)) return code.noAddress;
  if (form === 'tag') return undefined;
  if (!LINK_TAGS.includes(tag)) return code.tooMuch;
  return form === 'frame' && !frameAddress(facts) ? code.otherSite : undefined;
}

/** The code to paste. */
export function codeOf(facts: CardFacts, choice: CodeChoice, frozen: string | undefined): string {
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
  const data = choice.data === 'live' ? undefined : frozen;
  const version = menuWords[view.say.lang].code.version(__GONGFU_VERSION__);
  const script = base
    ? `<script type="module" src="${markupText(base)}gongfu.js"></script>`
    : `<script type="module" src="dist/gongfu.js"></script>`;
  return `<!-- ${version} -->\n${script}\n${tagText(facts, src, data)}`;
}

function tagText(facts: CardFacts, src: string, frozen: string | undefined): string {
  const { localName } = facts.host;
  const settings: [string, string | true][] = [
    ...(src ? [[frozen === undefined ? 'src' : 'live-src', src] as [string, string]] : []),
    ...viewSettings(facts),
  ];
  const said = settings.map(([name, value]) =>
    value === true ? name : `${name}="${markupText(value)}"`,
  );
  const start = `<${[localName, ...said].join(' ')}>`;
  if (frozen === undefined) {
    const { title, where } = facts.picture;
    return `${start}<a href="${markupText(src)}">${markupText(`${title} · ${where}`)}</a></${localName}>`;
  }
  return `${start}\n  <script type="application/json">${inlineJson(frozen)}</script>\n</${localName}>`;
}

/** JSON that no parser of HTML can take for the end of its script. */
const inlineJson = (document: string): string =>
  document.replace(/</g, '\\u003c').replace(/[\u2028\u2029]/g, escapedCode);

const escapedCode = (one: string): string => `\\u${one.charCodeAt(0).toString(16)}`;
