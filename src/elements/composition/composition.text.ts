import { html, nothing, type TemplateResult } from 'lit';
import type { Composition, Part } from '../../core/derive/composition.js';
import { isHollow } from '../../core/contract/status.js';
import { isWithheld } from '../../core/derive/share.js';
import { compositionWords } from './composition.words.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import { cssProps } from '../base/element/css-props.js';
import type { Option } from '../base/list/list-controller.js';
import type { WordTable } from '../base/table/word-table.js';

/** The class of a part's colour: one a category, whatever its place in the order. */
export const toneOf = ({ index }: Part) =>
  index >= 0 && index < 8 ? `tone-${index + 1}` : 'other';

export const isPreliminary = ({ observation }: Part): boolean =>
  observation !== undefined && isHollow(observation);

function nameOf(say: Speaker, { category }: Part): string {
  return category ? say.text(category.name) : compositionWords[say.lang].remainder;
}

function valueOf(say: Speaker, { indicator }: Composition, part: Part): string {
  const { observation, remainder } = part;
  if (observation) return say.value(observation);
  if (!remainder) return say.words.refusals['no-data'];
  return say.withUnit(say.number(remainder.printed, remainder.decimals), indicator.unit);
}

function wholeValue(say: Speaker, { whole, indicator }: Composition): string {
  const { observation, printed, decimals } = whole!;
  if (observation) return say.value(observation);
  return say.withUnit(say.number(printed, decimals), indicator.unit);
}

/** What must be said of every category alike, and so is said once, of the whole. */
function commonNotes(say: Speaker, { parts }: Composition): string[] {
  const [first = [], ...rest] = parts.flatMap(({ observation }) =>
    observation ? [say.notes(observation)] : [],
  );
  return rest.length > 0 ? first.filter((note) => rest.every((one) => one.includes(note))) : [];
}

/** The whole in words, whether the document has it or it was added up, and what holds of all of it. */
export function wholeOf(say: Speaker, found: Composition): string {
  const { supplied, summed } = compositionWords[say.lang];
  const value = say.words.list([wholeValue(say, found), ...commonNotes(say, found)]);
  return say.words.pair(found.whole!.observation ? supplied : summed, value);
}

/** Why the categories make no whole. */
export function reasons(say: Speaker, { refusals }: Composition): TemplateResult {
  const words = compositionWords[say.lang];
  return html`<div class="reason" part="reason">
    <strong>${words.refused}</strong>
    <ul>
      ${refusals.map((refusal) => html`<li>${words.refusals[refusal]}</li>`)}
    </ul>
  </div>`;
}

/** A bar of its own, from zero; nothing where there is no figure. */
function renderBar({ observation, length }: Part): TemplateResult | typeof nothing {
  if (length === undefined) return nothing;
  const bar = `bar ${observation!.qualifier}`;
  return html`<span class="track"
    ><span class=${bar} ${cssProps({ '--v': `${length}` })}></span
  ></span>`;
}

/** One category in the list. */
export function renderOption(
  say: Speaker,
  found: Composition,
  part: Part,
  place: number,
): Omit<Option, 'picked'> {
  const { observation, share, length, remainder } = part;
  const [name, value] = [nameOf(say, part), valueOf(say, found, part)];
  const notes = observation
    ? say.notes(observation)
    : remainder
      ? [compositionWords[say.lang].remainderHint]
      : [];
  const withheld = observation !== undefined && isWithheld(observation);
  const apart = found.refusals.length > 0;
  const common = apart ? [] : commonNotes(say, found);
  const seen = notes.filter((note) => !common.includes(note));
  const hollow = isPreliminary(part) ? 'preliminary' : '';
  const look = [hollow, observation?.value === 0 ? 'zero' : ''];
  const swatch = withheld ? 'hatch' : length === undefined ? 'blank' : toneOf(part);
  // What has no exact figure has no place in the order.
  const number = apart || length === undefined ? '' : place + 1;
  const none = observation?.value == null && !remainder ? 'none' : '';
  return {
    look: look.join(' '),
    // What can be read, in the order in which it stands, then what is said once of all.
    label: [
      ...(number ? [number] : []),
      ...[name, ...seen, value],
      ...(share ? [shareText(say, share)] : []),
      ...common,
    ].join(' '),
    body: html`${
        apart
          ? withheld
            ? html`<i class="fill hatch"></i>`
            : nothing
          : html`<span class="place">${number}</span><i class="fill ${swatch} ${hollow}"></i>`
      }
      <span class="name"
        >${name}${seen.map((note) => html` <span class="note">${note}</span>`)}</span
      >
      <span class="figures"
        ><span class="value ${none}">${value}</span>${
          apart ? nothing : html` <span class="share">${share ? shareText(say, share) : ''}</span>`
        }</span
      >
      ${apart ? renderBar(part) : nothing}`,
  };
}

/** What the picture says: the whole and its largest part, or why there is none. */
export function readingOf(say: Speaker, found: Composition): string {
  const words = compositionWords[say.lang];
  const end = say.lang === 'en' ? '. ' : '。';
  if (found.refusals.length > 0) {
    const why = found.refusals.map((refusal) => words.refusals[refusal]);
    return say.words.paragraph([words.refused + end, ...why]);
  }
  const length = (part: Part) => (part.category && part.share ? part.length! : -1);
  const first = found.parts.reduce((most, part) => (length(part) > length(most) ? part : most));
  const { share } = first;
  const largest = share
    ? [words.largest(nameOf(say, first), valueOf(say, found, first), shareText(say, share))]
    : [];
  return say.words.paragraph([wholeOf(say, found) + end, ...largest]);
}

/** The marks that are drawn. */
export function marksOf(say: Speaker, { parts, rest }: Composition): string[] {
  const words = compositionWords[say.lang];
  const { ui } = say.words;
  const withheld = parts.some(({ observation }) => observation && isWithheld(observation));
  return [
    ...(parts.some(isPreliminary) ? [ui.provisional] : []),
    ...(withheld ? [rest ? words.withheld : ui.hatched] : []),
    ...(rest?.kind === 'missing' ? [words.missing] : []),
  ];
}

export function tableOf(tables: Tables, say: Speaker, found: Composition): WordTable {
  const words = compositionWords[say.lang];
  const { parts, whole, indicator, dimension } = found;
  const { missing } = say.words.empty;
  const shown = parts.find(({ observation }) => observation)!.observation!;
  const title = words.by(say.indicator(indicator), say.text(dimension.name));
  return {
    caption: `${title} · ${say.period(shown)}`,
    head: words.category,
    columns: [words.value, words.share],
    rows: [
      ...parts.map((part) => ({
        head: nameOf(say, part),
        cells: [
          part.remainder ? valueOf(say, found, part) : tables.cellText(say, part.observation),
          part.share ? shareText(say, part.share) : missing,
        ],
      })),
      ...(whole
        ? [
            {
              head: whole.observation ? words.supplied : words.summed,
              cells: [wholeValue(say, found), say.withUnit('100', 'percent')],
            },
          ]
        : []),
    ],
  };
}
