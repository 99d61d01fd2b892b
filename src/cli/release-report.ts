import type { EditionChanges, FigureChange } from '../core/derive/edition-changes.js';
import type { Problem } from '../core/contract/problem.js';
import type { ReleaseDoubts } from '../core/lint/lint-release.js';
import type { Dataset } from '../core/model/dataset.js';
import { documentSentence } from '../i18n/lint.js';
import type { Lang } from '../i18n/lang.js';
import {
  changeSentence,
  definitionSentence,
  RELEASE_WORDS,
  releaseNames,
  releaseSentence,
  statedText,
} from '../i18n/release.js';

/** Two editions of a document and what was found of them. */
export interface Release {
  readonly before: Dataset;
  readonly after: Dataset;
  readonly changes: EditionChanges;
  readonly doubts: ReleaseDoubts;
  /** Errors in the later one that the earlier one has not. */
  readonly faults: readonly Problem[];
}

const LANGS = ['zh-CN', 'en'] as const;

/** So many figures of a change are listed one by one. */
const LISTED = 8;

const both = (of: (lang: Lang) => string, between = '  ') =>
  [...new Set(LANGS.map(of))].join(between);

const word = (name: 'before' | 'after' | 'asOf' | 'same' | 'fine' | keyof Lists) =>
  both((lang) => RELEASE_WORDS[lang][name], ' ');

type Lists = Pick<
  EditionChanges,
  'newIndicators' | 'goneIndicators' | 'newRegions' | 'goneRegions'
>;

/** What changed and what looks wrong, in both languages. */
export function releaseLines(release: Release): string[] {
  const { changes } = release;
  const listed = [...listLines(release), ...indicatorLines(release)];
  return [
    editionLine('before', release.before),
    editionLine('after', release.after),
    ...(listed.length > 0 ? [...listed, '', countLine(changes)] : ['', word('same')]),
    '',
    ...doubtLines(release),
  ];
}

const editionLine = (which: 'before' | 'after', { info }: Dataset) =>
  `${word(which)}: ${info.id}  ${info.published}  ${word('asOf')} ${info.asOf}`;

/** Indicators and regions that are new or gone. */
function listLines({ before, after, changes }: Release): string[] {
  const lists = ['newIndicators', 'goneIndicators', 'newRegions', 'goneRegions'] as const;
  return lists.flatMap((list) => {
    if (changes[list].length === 0) return [];
    const kind = list.endsWith('Regions') ? 'region' : 'indicator';
    const names = (lang: Lang) => changes[list].map(releaseNames([after, before], lang)[kind]);
    return ['', `${word(list)}: ${LANGS.map((lang) => names(lang).join(', ')).join('  ')}`];
  });
}

/** Indicator by indicator what is said otherwise. */
function indicatorLines({ before, after, changes }: Release): string[] {
  const { figures, definitions } = changes;
  const ids = new Set([...definitions, ...figures].map(({ indicator }) => indicator));
  return [...ids].flatMap((id) => {
    const named = (lang: Lang) => releaseNames([after, before], lang).indicator(id);
    const own = figures.filter(({ indicator }) => indicator === id);
    return [
      '',
      `${both(named)}  (${id})`,
      ...definitions
        .filter(({ indicator }) => indicator === id)
        .map((one) => `   ${both((lang) => definitionSentence(one, lang))}`),
      ...alike(own).flatMap((group) => groupLines(group, [after, before])),
    ];
  });
}

/** Figures that changed alike: of one kind, period, accumulation and breakdown. */
function alike(figures: readonly FigureChange[]): FigureChange[][] {
  const groups = new Map<string, FigureChange[]>();
  for (const change of figures) {
    const key = [change.period, change.kind, change.accumulation, change.breakdown].join('|');
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, group]) => group);
}

/** A change in a line, and figure by figure what was and what is; a figure that was withheld is not said. */
function groupLines(group: readonly FigureChange[], datasets: readonly Dataset[]): string[] {
  const { region } = releaseNames(datasets, 'zh-CN');
  const line = `   ${both((lang) => changeSentence(group, lang))}`;
  const isPlain = group[0]!.kind === 'new' || group[0]!.kind === 'gone';
  const said = ({ from, to, kind }: FigureChange) =>
    kind === 'published' || !from || !to ? '' : ` ${statedText(from)} → ${statedText(to)}`;
  const listed = isPlain ? [] : group.slice(0, LISTED);
  const more = isPlain ? 0 : group.length - listed.length;
  return [
    line,
    ...listed.map((change) => `      ${region(change.region)} (${change.region})${said(change)}`),
    ...(more > 0 ? [`      ${both((lang) => RELEASE_WORDS[lang].more(more))}`] : []),
  ];
}

function countLine({ figures, definitions }: EditionChanges): string {
  const indicators = new Set([...figures, ...definitions].map(({ indicator }) => indicator)).size;
  return both((lang) => RELEASE_WORDS[lang].counts(figures.length, indicators));
}

/** What looks wrong, numbered. */
function doubtLines(release: Release): string[] {
  const doubts = doubtRecords(release);
  if (doubts.length === 0) return [word('fine')];
  return [
    both((lang) => RELEASE_WORDS[lang].doubts(doubts.length)),
    ...doubts.flatMap(({ code, zh, en }, i) => ['', `${i + 1}. ${code}`, `   ${zh}`, `   ${en}`]),
  ];
}

/** What looks wrong, as data and in both languages. */
function doubtRecords({ before, after, doubts: { beside, within }, faults }: Release) {
  const names = {
    'zh-CN': releaseNames([after, before], 'zh-CN'),
    en: releaseNames([after, before], 'en'),
  };
  const inItself = [...faults, ...within];
  return [
    ...beside.map((one) => {
      const said = (lang: Lang) =>
        releaseSentence({ ...one, args: names[lang].inArgs(one.args) }, lang);
      return { code: one.code, args: one.args, zh: said('zh-CN'), en: said('en') };
    }),
    ...inItself.map((one) => {
      const said = (lang: Lang) =>
        documentSentence({ ...one, path: placeOf(one), args: names[lang].inArgs(one.args) }, lang);
      return { code: one.code, args: one.args, zh: said('zh-CN'), en: said('en') };
    }),
  ];
}

/** Where in the document; the figures as a whole are no place to go to. */
const placeOf = ({ path }: { path: string }) => (path === '/data' ? '' : path);

/** All changes and doubts as data. */
export function releaseRecord(release: Release) {
  const { before, after, changes } = release;
  const edition = ({ info: { id, published, asOf } }: Dataset) => ({ id, published, asOf });
  return {
    before: edition(before),
    after: edition(after),
    ...changes,
    doubts: doubtRecords(release),
  };
}
