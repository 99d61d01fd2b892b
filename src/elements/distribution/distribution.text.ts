import { html, nothing, type TemplateResult } from 'lit';
import { columnPlot, type Mark } from '../../charts/distribution.js';
import { binsOf } from '../../core/derive/distribution.js';
import { isHollow } from '../../core/contract/status.js';
import type { Band, Bands, Bin, Spread, Stated } from '../../core/derive/distribution.js';
import { isBounded } from '../../core/contract/qualifier.js';
import type { Observation } from '../../core/series/resolve.js';
import { distributionWords } from './distribution.words.js';
import type { Plot } from '../base/plot/plot-controller.js';
import type { View } from '../base/element/view.js';
import { environmentOf } from '../base/text/marks.js';

/** So many regions are dots; more are counted in columns. */
export const MOST_DOTS = 60;
/** A column of a histogram names its regions up to so many. */
const NAMED = 6;

/** How large a picture may be. */
export interface Room {
  width: number;
  height: number;
  em: number;
}

export const ends = (half: readonly [Stated, Stated]) => [half[0].value, half[1].value] as const;

/** A computed number with the unit of the figures that it stands for. */
function numberIn({ say, indicator }: View, { printed, decimals }: Stated): string {
  return say.withUnit(say.number(printed, decimals), indicator!.unit);
}

/** The lines across the picture. */
export function marksOf(view: View, { median, own }: Spread): Mark[] {
  const { say } = view;
  const words = distributionWords[say.lang];
  const whole = own && words.own(say.region(own.region), say.value(own));
  return [
    ...(own ? [{ kind: 'own' as const, value: own.value!, label: whole! }] : []),
    ...(median
      ? [
          {
            kind: 'median' as const,
            value: median.value,
            label: words.median(numberIn(view, median)),
          },
        ]
      : []),
  ];
}

/** Regions counted in columns of equal width. */
export function bars(view: View, spread: Spread, room: Room): Plot {
  const { say, indicator } = view;
  const words = distributionWords[say.lang];
  const bins = binsOf(spread.placed);
  const model = {
    columns: bins.map(({ rows: { length } }) => ({
      ...{ height: length, text: length > 0 ? String(length) : '', look: '' },
    })),
    edges: [...bins.map(({ from }) => from), bins[bins.length - 1]!.to],
    ...{ marks: marksOf(view, spread), half: spread.half && ends(spread.half) },
  };
  return {
    ...{ ...columnPlot(model, environmentOf(say, room)), ...room },
    label: words.hint(say.indicator(indicator!), false),
    describe: (i) => describeBin(view, bins[i]!, i === bins.length - 1),
  };
}

function describeBin({ say, indicator }: View, { from, to, rows }: Bin, last: boolean): string {
  const words = distributionWords[say.lang];
  const number = (value: number) => say.number(value, decimalsFor([from, to]));
  const names = rows.length <= NAMED ? rows.map(({ region }) => say.region(region.id)) : [];
  const between = words.bin(number(from), number(to), last);
  const counted = say.words.pair(
    say.withUnit(between, indicator!.unit),
    words.regions(rows.length),
  );
  return say.words.list([counted, ...names]);
}

const decimalsFor = (values: readonly number[]) =>
  Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));

/** One column a category. */
export function columns(view: View, { bands }: Bands, room: Room): Plot {
  const { say, indicator } = view;
  const words = distributionWords[say.lang];
  const look = (one: Observation) =>
    one.status.includes('Q')
      ? 'suppressed'
      : isHollow(one)
        ? 'hollow'
        : one.value !== null && isBounded(one.qualifier)
          ? 'open'
          : '';
  const text = (one: Observation | undefined) =>
    !one || one.value === null
      ? say.words.empty.missing
      : isBounded(one.qualifier)
        ? say.value(one)
        : say.figure(one);
  const names = bands.map(({ category }) => say.text(category.name));
  const model = {
    columns: bands.map(({ observation }) => ({
      height: observation?.value ?? null,
      text: observation?.status.includes('Q') ? '' : text(observation),
      look: observation ? look(observation) : '',
    })),
    ...{ names, marks: [], half: undefined },
  };
  return {
    ...{ ...columnPlot(model, environmentOf(say, room)), ...room },
    label: words.hint(say.indicator(indicator!), false),
    describe: (i) => {
      const { observation } = bands[i]!;
      const said = observation
        ? [say.value(observation), ...say.notes(observation)]
        : [words.noFigure];
      return say.words.pair(names[i]!, say.words.list(said));
    },
  };
}

/** What the band behind the figures is, and what one mark of the picture stands for. */
export function keyOf(view: View, { half, placed }: Spread): TemplateResult {
  const words = distributionWords[view.say.lang];
  return html`<p class="key" part="key" aria-hidden="true">
    ${half ? html`<span><i></i>${words.half(numberIn(view, half[0]), numberIn(view, half[1]))}</span>` : nothing}
    <span>${placed.length > MOST_DOTS ? words.bars : words.dots}</span>
  </p>`;
}

/** How many have a figure, where their middle lies, what the whole has, and what is left out. */
export function readingOf(view: View, { placed, total, apart, median, half, own }: Spread): string {
  const { say } = view;
  const words = distributionWords[say.lang];
  const count = placed.length;
  const middle = [
    ...(median ? [words.median(numberIn(view, median))] : []),
    ...(half ? [words.half(numberIn(view, half[0]), numberIn(view, half[1]))] : []),
  ];
  const sentences = [
    words.placed(count, total),
    ...(median ? [words.sentence(say.words.list(middle))] : count > 0 ? [words.few(count)] : []),
    ...(own ? [words.ownNote(say.region(own.region), say.value(own))] : []),
    ...[words.apart(apart)].filter(Boolean),
  ];
  return say.words.paragraph(sentences.map((one) => (say.lang === 'en' ? `${one} ` : one)));
}

/** Each group with its figure. */
export function bandReading({ say }: View, { bands }: Bands): string {
  const words = distributionWords[say.lang];
  const said = bands.map(({ category, observation }) =>
    say.words.pair(say.text(category.name), observation ? say.value(observation) : words.noFigure),
  );
  return say.words.list(said);
}

/** The marks that occur, in words, for the foot. */
export function bandMarks({ say }: View, bands: readonly Band[]): string[] {
  const { ui } = say.words;
  const some = (test: (one: Observation) => boolean) =>
    bands.some(({ observation }) => observation && test(observation));
  return [
    ...(some(isHollow) ? [ui.provisional] : []),
    ...(some(({ value, qualifier }) => value !== null && isBounded(qualifier))
      ? [distributionWords[say.lang].open]
      : []),
    ...(some(({ status }) => status.includes('Q')) ? [ui.hatched] : []),
  ];
}
