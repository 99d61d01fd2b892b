import { resolve } from 'node:path';
import type { Lang } from '../../i18n/lang.js';
import type { BakedPage, Left } from './bake-page.js';
import { bakeWords } from './bake.words.js';
import type { Misfit } from './misfit.js';

/** What became of a page. */
export interface BakeOutcome {
  readonly path: string;
  readonly page?: BakedPage;
  readonly state:
    | 'same'
    | 'stale'
    | 'unchecked'
    | 'written'
    | 'changed'
    | 'unreadable'
    | 'data'
    | 'misfit'
    | 'unwritten';
  /** Where it is not in the encoding that it states, and so was not touched. */
  readonly misfit?: Misfit;
}

const LANGS: readonly Lang[] = ['zh-CN', 'en'];

const inBoth = (say: (lang: Lang) => string): string => LANGS.map(say).join(' ');

/** A page in a line, and below it in both languages each tag that was left as it was. */
export function bakeLines(outcome: BakeOutcome): { done: string[]; faults: string[] } {
  const { path, page, state } = outcome;
  const done = [`${path}  ${inBoth((lang) => stateText(outcome, lang))}`];
  if (!page) return { done, faults: refusedLines(outcome) };
  const faults = page.left.map((left) => `  ${path} ${inBoth((lang) => leftText(left, lang))}`);
  if (!page.hasSheet) faults.push(`  ${path} ${inBoth((lang) => bakeWords[lang].sheetUnknown)}`);
  if (state === 'changed') faults.push(`  ${path} ${inBoth((lang) => bakeWords[lang].changed)}`);
  return { done, faults };
}

/** Why a page was not baked at all, and the cure. */
function refusedLines({ path, state, misfit }: BakeOutcome): string[] {
  const said = (lang: Lang): string => {
    const words = bakeWords[lang];
    if (misfit) return words.misfit(misfit);
    return state === 'data' ? words.isData : words.notFound(resolve(path));
  };
  return [`  ${path} ${inBoth(said)}`];
}

function stateText({ page, state }: BakeOutcome, lang: Lang): string {
  const words = bakeWords[lang];
  const { baked = 0, left = [] } = page ?? {};
  if (state === 'unreadable') return words.unreadable;
  const isLeft = state === 'data' || state === 'misfit';
  if (state === 'unwritten' || state === 'changed' || isLeft) return words.unwritten;
  if (state === 'unchecked') return words.unchecked(left.length);
  if (baked + left.length === 0) return words.noTags;
  const what = { same: words.same, stale: words.stale, written: words.written(baked) }[state];
  return left.length > 0 ? words.both(what, words.untouched(left.length)) : what;
}

const leftText = ({ tag, reason }: Left, lang: Lang): string => {
  const { at, reason: why } = bakeWords[lang];
  return bakeWords[lang].pair(at(tag.line, tag.name), why(reason));
};

/** The same as data. */
export function bakeRecord({ path, page, state, misfit }: BakeOutcome) {
  return {
    page: path,
    state,
    baked: page?.baked ?? 0,
    sheet: page?.hasSheet ?? false,
    ...(misfit ? { misfit } : {}),
    left: (page?.left ?? []).map(({ tag, reason }) => ({
      line: tag.line,
      tag: tag.name,
      code: reason.code,
      zh: bakeWords['zh-CN'].reason(reason),
      en: bakeWords.en.reason(reason),
    })),
  };
}
