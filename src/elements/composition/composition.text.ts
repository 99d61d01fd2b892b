import { isHollowAmong } from '../../core/contract/status.js';
import type { Composition, Part } from '../../core/derive/composition.js';
import { largestPart } from '../../core/derive/finding/largest-part.js';
import { isRate } from '../../core/model/round.js';
import { isWithheld } from '../../core/derive/withheld.js';
import type { Observation } from '../../core/series/resolve.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import { claimedFrom } from '../base/text/claimed.js';
import type { Cell, WordTable } from '../base/table/word-table.js';
import { compositionWords } from './composition.words.js';

/** True for a part that is drawn as provisional beside others that are not. */
export function isPreliminary({ observation }: Part, composition: Composition): boolean {
  return observation !== undefined && isHollowAmong(observation, figuresOf(composition));
}

/** The indicator and what it is split by. */
export function compositionTitle(say: Speaker, { indicator, dimension }: Composition): string {
  return compositionWords[say.lang].by(say.indicator(indicator), say.text(dimension.name));
}

export function partName(say: Speaker, { category }: Part): string {
  return category ? say.text(category.name) : compositionWords[say.lang].remainder;
}

/** The figure of a part with its unit, or the word for why there is none. */
export function partValue(say: Speaker, { indicator }: Composition, part: Part): string {
  const { observation, remainder } = part;
  if (observation) return say.value(observation);
  if (!remainder) return say.words.refusals['no-data'];
  return say.withUnit(say.number(remainder.printed, remainder.decimals), indicator.unit);
}

/** What must be said of the figure of a part; of the remainder, how it came about. */
export function partNotes(say: Speaker, { observation, remainder }: Part): string[] {
  if (observation) return say.notes(observation);
  return remainder ? [compositionWords[say.lang].remainderHint] : [];
}

/** The figures that the categories have. */
const figuresOf = ({ parts }: Composition): Observation[] =>
  parts.flatMap(({ observation }) => observation ?? []);

/** What must be said of every category alike, and so is said once, of the whole. */
export const commonNotes = (say: Speaker, composition: Composition): string[] =>
  say.commonNotes(figuresOf(composition));

/** Whether the document has the whole or it was added up. */
function wholeName(say: Speaker, whole: NonNullable<Composition['whole']>): string {
  const { supplied, summed } = compositionWords[say.lang];
  return whole.observation ? supplied : summed;
}

function wholeValue(
  say: Speaker,
  { indicator }: Composition,
  { observation, printed, decimals }: NonNullable<Composition['whole']>,
): string {
  if (observation) return say.value(observation);
  return say.withUnit(say.number(printed, decimals), indicator.unit);
}

/** The whole in words and what holds of all of it; nothing where there is none. */
export function wholeText(say: Speaker, composition: Composition): string {
  const { whole } = composition;
  if (!whole) return '';
  const value = wholeValue(say, composition, whole);
  return say.words.pair(
    wholeName(say, whole),
    say.words.list([value, ...commonNotes(say, composition)]),
  );
}

/** The finding of the parts, as the title of their picture; undefined where their figures prove none. */
export function compositionFinding(say: Speaker, composition: Composition): string | undefined {
  const words = compositionWords[say.lang];
  const largest = largestPart(composition);
  const [first] = largest ?? [];
  if (!largest || !first) return undefined;
  const names = largest.map((part) => partName(say, part));
  const own = largest.flatMap(({ observation }) => observation ?? []);
  if (composition.refusals.length > 0 || !first.share) {
    const end = isRate(composition.indicator) ? words.highest : words.most;
    return end(names, claimedFrom(say, partValue(say, composition, first), own));
  }
  // The sum of the parts is no more final than any of them.
  const whole = composition.whole?.observation;
  const share = claimedFrom(
    say,
    shareText(say, first.share),
    whole ? [...own, whole] : figuresOf(composition),
  );
  return largest.length > 1 ? words.lead(names, share) : words.leads(names.join(), share);
}

/** What stands in place of the figures that some parts have not: withheld is not missing. */
function lackingText(say: Speaker, composition: Composition): string {
  const lacking = composition.parts.filter(
    ({ observation, remainder }) => observation?.value == null && !remainder,
  );
  const why = lacking.map((part) => say.aloud(partValue(say, composition, part)));
  return say.words.names([...new Set(why)]);
}

/** Why the categories make no whole, as sentences. */
export function reasonTexts(say: Speaker, composition: Composition): string[] {
  const { refusals, noWhole } = compositionWords[say.lang];
  // Where every category that the data have has a figure, others of the dimension are not there.
  const why = lackingText(say, composition) || say.words.refusals['no-data'];
  return composition.refusals.map((refusal) =>
    refusal === 'no-whole' ? noWhole(why) : refusals[refusal],
  );
}

/** What the picture says beside its title: the whole, or why there is none. */
export function compositionReading(say: Speaker, composition: Composition): string {
  const words = compositionWords[say.lang];
  const { refusals } = composition;
  const { paragraph, stop } = say.words;
  if (refusals.length > 0) {
    return paragraph([words.refused + stop, ...reasonTexts(say, composition)]);
  }
  return paragraph([wholeText(say, composition) + stop]);
}

/** The marks that are drawn. */
export function compositionMarks(say: Speaker, composition: Composition): string[] {
  const { parts, rest } = composition;
  const words = compositionWords[say.lang];
  const { ui } = say.words;
  const hasWithheld = parts.some(({ observation }) => observation && isWithheld(observation));
  return [
    ...(parts.some((part) => isPreliminary(part, composition)) ? [ui.provisional] : []),
    ...(rest ? [words.rest[rest.kind](lackingText(say, composition))] : []),
    ...(hasWithheld && !rest ? [ui.hatched] : []),
  ];
}

function partCell(tables: Tables, say: Speaker, composition: Composition, part: Part): Cell {
  const { observation, remainder } = part;
  if (!remainder) return tables.figureCell(say, observation);
  const text = partValue(say, composition, part);
  const { value, printed } = remainder;
  return tables.numberCell(text, value, say.unit(composition.indicator.unit), printed);
}

function wholeCell(
  tables: Tables,
  say: Speaker,
  composition: Composition,
  whole: NonNullable<Composition['whole']>,
): Cell {
  if (whole.observation) return tables.figureCell(say, whole.observation);
  const text = wholeValue(say, composition, whole);
  const { value, printed } = whole;
  return tables.numberCell(text, value, say.unit(composition.indicator.unit), printed);
}

/** The categories with their figures and shares, then the whole. */
export function compositionTable(
  tables: Tables,
  say: Speaker,
  composition: Composition,
  when: string,
): WordTable {
  const words = compositionWords[say.lang];
  const { parts, whole } = composition;
  const rows = parts.map((part) => ({
    head: partName(say, part),
    cells: [partCell(tables, say, composition, part), tables.shareCell(say, part.share)],
  }));
  if (whole) {
    rows.push({
      head: wholeName(say, whole),
      cells: [
        wholeCell(tables, say, composition, whole),
        tables.numberCell(say.withUnit('100', 'percent'), 100, say.unit('percent')),
      ],
    });
  }
  return {
    caption: `${compositionTitle(say, composition)} · ${when}`,
    head: words.category,
    columns: [words.value, words.share],
    rows,
  };
}
