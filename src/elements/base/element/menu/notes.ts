import { isBounded } from '../../../../core/contract/qualifier.js';
import type {
  IndicatorItem,
  LocalizedText,
  SourceItem,
} from '../../../../core/contract/contract.generated.js';
import { dayOf } from '../../../../core/time/today.js';
import type { Observation } from '../../../../core/series/resolve.js';
import type { Speaker } from '../../../../i18n/speaker.js';
import type { WordTable } from '../../table/word-table.js';
import { footOf } from '../foot.js';
import { sourceNames } from '../source-names.js';
import { cardText } from '../card-text.js';
import { lateness } from '../standing.js';
import type { CardFacts } from './card-facts.js';
import { menuWords } from './menu.words.js';

/** What must not part from figures: a name and what it says. */
export type Note = readonly [name: string, content: string];

/** The day in China, as a person writes it. */
export const dayText = (say: Speaker, now: number): string => say.words.date(dayOf(now));

/** Of what figures are, of whom, by whom and when, what their letters mean, and under which licence they stand. */
export function notesOf(
  { host, view: { say, dataset }, picture, frame }: CardFacts,
  tables: readonly WordTable[],
  shown: readonly Observation[],
): Note[] {
  const words = menuWords[say.lang].file;
  const text = cardText(picture, frame);
  const { publisher, license } = dataset.info;
  const foot = footOf(picture, say, dataset);
  const warnings = [...lateness(frame), ...text.warnings];
  const indicators = [...new Set(shown.map(({ indicator }) => indicator))];
  const notes: (Note | undefined)[] = [
    [words.title, text.heading],
    [words.where, text.where],
    dataset.info.sample ? [words.sample, say.words.ui.sample] : undefined,
    ...indicators.flatMap((indicator) => indicatorNotes(say, indicator)),
    ...[...new Set(tables.flatMap((table) => table.notes ?? []))].map((note): Note => [
      words.remark,
      note,
    ]),
    ...(dataset.info.notes ?? []).map((note): Note => [words.remark, say.text(note)]),
    ...warnings.map((warning): Note => [words.remark, warning]),
    ...sourcesOf(
      citedBy(shown, dataset.sources),
      say,
      sourceNames(picture, say, dataset),
      words.source,
    ),
    [words.publisher, say.text(publisher.name)],
    license
      ? [words.licence, [say.text(license.title), license.url].filter(Boolean).join(' ')]
      : undefined,
    [words.dates, foot.dates],
    ...lettersOf(say, shown),
    [words.taken, dayText(say, host.source.now())],
    /^https?:/.test(location.protocol) ? [words.page, location.href] : undefined,
  ];
  return notes.filter((note): note is Note => note !== undefined && note[1] !== '');
}

/** What is counted, in which unit and by which definition. */
function indicatorNotes(say: Speaker, item: IndicatorItem): Note[] {
  const words = menuWords[say.lang].file;
  const { text, numerator, denominator } = item.definition ?? {};
  const name = words.indicator(say.indicator(item), say.unit(item.unit));
  const parts: [string, LocalizedText | undefined][] = [
    [words.definition, text],
    [words.numerator, numerator],
    [words.denominator, denominator],
    [words.remark, item.note],
  ];
  const said = parts.flatMap(([part, content]) =>
    content ? [say.words.pair(part, unended(say.text(content)))] : [],
  );
  return [[name, say.words.clauses(said) || item.id]];
}

/** Without the stop at its end, for more is said behind it. */
const unended = (text: string): string => text.replace(/[。.]$/, '');

/** The sources that figures name themselves. */
const citedBy = (shown: readonly Observation[], sources: ReadonlyMap<string, SourceItem>) => {
  const ids = shown.flatMap(({ row, indicator }) => [row?.source, indicator.source]);
  return [...new Set(ids)].flatMap((id) => sources.get(id ?? '') ?? []);
};

function sourcesOf(named: readonly SourceItem[], say: Speaker, said: string, name: string): Note[] {
  if (named.length === 0) return [[name, said]];
  return named.map(({ title, published, url }) => [
    name,
    [say.text(title), published ? say.words.date(published) : '', url].filter(Boolean).join(' '),
  ]);
}

/** What the letters and the words of status and bound mean that occur. */
function lettersOf(say: Speaker, shown: readonly Observation[]): Note[] {
  const words = menuWords[say.lang].file;
  const letters = new Set(shown.flatMap(({ status }) => status));
  const qualifiers = new Set(shown.map(({ qualifier }) => qualifier));
  // Figures that only this library withholds are confidential to a reader of the file.
  const said = [...letters].map((letter) => (letter === 'Z' || letter === 'T' ? 'Q' : letter));
  return [
    ...[...new Set(said)].map((letter): Note => [words.status(letter), say.words.statuses[letter]]),
    ...[...qualifiers]
      .filter(isBounded)
      .map((word): Note => [words.qualifier(word), words.qualifiers[word]]),
  ];
}
