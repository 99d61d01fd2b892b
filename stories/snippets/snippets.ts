import { codeOf } from '../../demo/builder/code.js';
import type { Markup } from '../../demo/builder/markup.js';
import { ATTRIBUTES, LINK_TAGS, attributesOf } from '../../src/core/tags/lookup.js';
import type { Args } from './shown-args.js';
import { tagRow } from './tag-row.js';

export type Form = 'module' | 'react' | 'vue' | 'svelte' | 'link' | 'frame' | 'data';

/** What a reader may paste. */
export interface Snippet {
  readonly form: Form;
  readonly language: 'html' | 'tsx' | 'json';
  readonly code: string;
}

/** What is pasted for a story. */
export interface Pasted {
  /** `gf-trend` */
  readonly tag: string;
  /** The properties of the tag, as the story sets them. */
  readonly args: Args;
  /** The tags inside, a board's. */
  readonly children?: readonly Markup[];
  readonly lang: 'zh-CN' | 'en';
  readonly version: string;
}

/** Where a page finds the document of a story that brings one: a file that the reader saves. */
export const OWN_DATA = 'figures.json';

const LANGUAGES = { react: 'tsx', data: 'json' } as const;

/** `heading-level` → `headingLevel` */
const propertyOf = (attribute: string) =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a tag takes; a language any element does. */
const takenBy = (name: string): typeof ATTRIBUTES => ({
  ...attributesOf(name),
  lang: ATTRIBUTES.lang!,
});

/** What a story sets, as attributes; what is as if left out is left out. */
function written(name: string, args: Args): [string, string | true][] {
  return Object.entries(takenBy(name)).flatMap(([attribute, { kind }]) => {
    const value = args[propertyOf(attribute)];
    if (attribute === 'src' || !value) return [];
    return [[attribute, kind === 'flag' ? true : String(value)] as [string, string | true]];
  });
}

/** Whether a link or a frame can ask for the same. */
const isLinkable = (name: string, attributes: readonly [string, unknown][]) =>
  LINK_TAGS.includes(name) &&
  attributes.every(([attribute]) => takenBy(name)[attribute]!.where !== 'page');

/**
 * Everything that can be pasted to show what a story shows: the tag in HTML and in the templates of
 * React, Vue and Svelte, a link and a frame where its address can say it, and the document where the
 * story has one of its own.
 */
export function snippetsOf({ tag, args, children = [], lang, version }: Pasted): Snippet[] {
  const name = tag.replace(/^gf-/, '');
  const attributes = written(name, args);
  const src = args.data ? OWN_DATA : (args.src ?? '');
  const { summary } = tagRow(tag)!;
  const choice = {
    data: 'live' as const,
    base: 'dist/',
    version,
    integrity: {},
    tag,
    src,
    attributes,
    children: [...children],
    title: lang === 'en' ? summary.en.replace(/[.;:].*$/s, '') : summary.zh,
    width: 0,
  };
  const hasLink = Boolean(src) && isLinkable(name, attributes);
  const forms = ['module', 'react', 'vue', 'svelte', ...(hasLink ? ['link', 'frame'] : [])];
  const snippet = (form: Form, code: string): Snippet => ({
    form,
    language: form === 'react' || form === 'data' ? LANGUAGES[form] : 'html',
    code,
  });
  return [
    ...(forms as Exclude<Form, 'data'>[]).map((form) => snippet(form, codeOf({ ...choice, form }))),
    ...(args.data ? [snippet('data', JSON.stringify(args.data, null, 2))] : []),
  ];
}
