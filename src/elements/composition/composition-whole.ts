import { html, nothing, type TemplateResult } from 'lit';
import type { Composition, Part } from '../../core/derive/composition.js';
import { cssProps } from '../base/element/css-props.js';
import { isPreliminary } from './composition.text.js';

type Pick = (index: number) => void;

/** A number has room in a part that takes this much of the bar, in per cent. */
const ROOM = 4;

/** The class of a part's colour: one a category, whatever its place in the order. */
export function toneOf({ index }: Part): string {
  return index >= 0 && index < 8 ? `tone-${index + 1}` : 'other';
}

function lookOf(part: Part, composition: Composition, picked: number | undefined): string {
  return [
    toneOf(part),
    isPreliminary(part, composition) ? 'preliminary' : '',
    picked !== undefined && picked !== part.index ? 'faded' : '',
  ].join(' ');
}

/** One bar of a hundred per cent; the numbers below it are the places in the list. */
export function renderStack(
  composition: Composition,
  picked: number | undefined,
  pick: Pick,
): TemplateResult {
  const { parts, rest } = composition;
  const segment = (part: Part, i: number) =>
    part.length
      ? html`<span class="segment" ${cssProps({ '--v': `${part.length}` })}
          ><span
            class="fill ${lookOf(part, composition, picked)}"
            @click=${() => pick(part.index)}
          ></span
          ><span class="tag">${part.length >= ROOM ? i + 1 : ''}</span></span
        >`
      : nothing;
  return html`<div class="stack" part="whole" aria-hidden="true">
    ${parts.map(segment)}
    ${
      rest
        ? html`<span class="segment" ${cssProps({ '--v': `${rest.length}` })}
            ><span class="fill ${rest.kind === 'withheld' ? 'hatch' : 'blank'}"></span
          ></span>`
        : nothing
    }
  </div>`;
}

/** A hundred cells in the order of the list, row by row. */
export function renderWaffle(
  composition: Composition,
  picked: number | undefined,
  pick: Pick,
): TemplateResult {
  const { parts, rest } = composition;
  const cells = parts.flatMap((part, i) =>
    Array.from(
      { length: part.cells ?? 0 },
      (_, n) =>
        html`<span
          class="cell fill ${lookOf(part, composition, picked)}"
          @click=${() => pick(part.index)}
          >${n === 0 ? html`<i>${i + 1}</i>` : nothing}</span
        >`,
    ),
  );
  const kind = rest?.kind === 'withheld' ? 'hatch' : 'blank';
  const others = Array.from(
    { length: rest?.cells ?? 0 },
    () => html`<span class="cell fill ${kind}"></span>`,
  );
  return html`<div class="waffle" part="whole" aria-hidden="true">${cells}${others}</div>`;
}
