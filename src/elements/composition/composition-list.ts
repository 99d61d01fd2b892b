import { html, nothing, type TemplateResult } from 'lit';
import { barGauge, barOf, type Gauge } from '../../charts/bars.js';
import type { Composition, Part } from '../../core/derive/composition.js';
import { isWithheld } from '../../core/derive/withheld.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { renderBar } from '../base/list/bar.js';
import type { Option } from '../base/list/list-controller.js';
import { toneOf } from './composition-whole.js';
import {
  commonNotes,
  isPreliminary,
  partName,
  partNotes,
  partValue,
  reasonTexts,
} from './composition.text.js';
import { compositionWords } from './composition.words.js';
import { phrased } from '../base/text/phrased.js';

/** Why the categories make no whole. */
export function renderReasons(say: Speaker, composition: Composition): TemplateResult {
  return html`<div class="reason" part="reason">
    <strong>${compositionWords[say.lang].refused}</strong>
    <ul>
      ${reasonTexts(say, composition).map((reason) => html`<li>${reason}</li>`)}
    </ul>
  </div>`;
}

/** One category in the list of a whole: its number in the picture, its figure and its share. */
export function partOfWhole(
  say: Speaker,
  composition: Composition,
  part: Part,
  place: number,
): Omit<Option, 'picked'> {
  const { observation, share, length } = part;
  const name = partName(say, part);
  const common = commonNotes(say, composition);
  const notes = partNotes(say, part).filter((note) => !common.includes(note));
  const value = partValue(say, composition, part);
  const shareOf = share ? shareText(say, share) : '';
  const swatch = isHatched(part) ? 'hatch' : length === undefined ? 'blank' : toneOf(part);
  // What has no exact figure has no place in the order.
  const number = length === undefined ? '' : `${place + 1}`;
  return {
    look: lookOf(part, composition),
    seen: [number, name, say.aloud(value), shareOf, ...notes],
    // What is said once of all.
    more: common,
    body: html`<span class="place">${number}</span
      ><i class="fill ${swatch} ${isPreliminary(part, composition) ? 'preliminary' : ''}"></i>
      <span class="name">${phrased(name)}</span>
      <span class="figures"
        ><span class="value ${observation?.value == null && !part.remainder ? 'none' : ''}"
          >${value}</span
        >
        <span class="share">${shareOf}</span></span
      >
      ${renderNotes(say, notes)}`,
  };
}

/** One category where there is no whole: its figure and a bar of its own. */
export function partAlone(
  say: Speaker,
  composition: Composition,
  part: Part,
  scale: Gauge,
): Omit<Option, 'picked'> {
  const { observation, remainder } = part;
  const name = partName(say, part);
  const notes = partNotes(say, part);
  const value = partValue(say, composition, part);
  const shareOf = part.share ? [shareText(say, part.share)] : [];
  return {
    look: lookOf(part, composition),
    seen: [name, say.aloud(value), ...notes],
    more: shareOf,
    body: html`${isHatched(part) ? html`<i class="fill hatch"></i>` : nothing}
      <span class="name">${phrased(name)}</span>
      <span class="figures"
        ><span class="value ${observation?.value == null && !remainder ? 'none' : ''}"
          >${value}</span
        ></span
      >
      ${renderNotes(say, notes)} ${renderTrack(part, scale)}`,
  };
}

function lookOf(part: Part, composition: Composition): string {
  return [
    isPreliminary(part, composition) ? 'preliminary' : '',
    part.observation?.value === 0 ? 'zero' : '',
  ].join(' ');
}

/** True for a part whose figure is withheld. */
export const isHatched = ({ observation }: Part): boolean =>
  observation !== undefined && isWithheld(observation);

/** What must be said of a figure, below it. */
const renderNotes = (say: Speaker, notes: readonly string[]) =>
  notes.length > 0 ? html`<span class="note">${phrased(say.words.list(notes))}</span>` : nothing;

/** The scale of the bars of categories that make no whole. */
export function scaleApart({ parts }: Composition): Gauge {
  return barGauge(
    parts.flatMap(({ observation }) => observation ?? []),
    [],
  );
}

/** A bar of its own, from zero; nothing where there is no figure. */
function renderTrack({ observation }: Part, { share }: Gauge): TemplateResult | typeof nothing {
  if (!observation || observation.value === null) return nothing;
  const bar = barOf(observation.value, observation.qualifier, share);
  return html`<span class="track" ${cssProps({ '--zero': `${bar.zero}` })}
    >${renderBar(bar)}</span
  >`;
}
