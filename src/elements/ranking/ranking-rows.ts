import { html, nothing, type TemplateResult } from 'lit';
import { barOf, type Gauge } from '../../charts/bars.js';
import { isHollowAmong } from '../../core/contract/status.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Judged } from '../../core/derive/target.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { renderBar } from '../base/list/bar.js';
import type { Option } from '../base/list/list-controller.js';
import { heardAs, isPlain } from '../base/text/figure.js';
import { markOf } from '../base/text/miss.js';
import { phrased, phrasedInColumn } from '../base/text/phrased.js';

/** What all rows of a ranking share. */
export interface RowsOf {
  say: Speaker;
  gauge: Gauge;
  /** True where rows are numbered: one without a number keeps the room of it. */
  hasPlaces: boolean;
  /** The width of the track, in pixels, and the ticks of its scale. */
  track: number;
  ticks: readonly number[];
  /** The name and the figure as they are printed in a row. */
  name(region: string): string;
  figure(observation: Observation): string;
  /** How many have a place or may have one. */
  compared: number;
  /** The figures that are there to be shown. */
  shown: readonly Observation[];
  reference: Observation | undefined;
  /** The region that the reader picked, and the one that the picture is about. */
  picked: string | undefined;
  focus: string | undefined;
}

/** A place on the scale in whole pixels of the track, so that a dot stays round. */
export const pixelOf = ({ gauge, track }: Pick<RowsOf, 'gauge' | 'track'>, value: number): number =>
  Math.round((gauge.share(value) / 100) * track);

/** One region of a ranking. */
export function rowOption(row: Judged<Ranked>, of: RowsOf): Option {
  const { say, figure, focus } = of;
  const { region, observation, place, judgement } = row;
  const { value, status } = observation;
  const mark = judgement ? markOf(judgement) : '';
  const look = [
    isHollowAmong(observation, of.shown) ? 'preliminary' : '',
    mark ? 'missed' : '',
    value === 0 ? 'zero' : '',
    region.id === focus ? 'focus' : '',
  ];
  const hatch = status.includes('Q') ? html`<i class="hatch"></i>` : nothing;
  const kind = [value === null ? 'none' : '', isPlain(say, observation) ? '' : 'words'];
  return {
    look: look.join(' '),
    seen: [of.name(region.id), ...heardAs(say, observation, figure(observation))],
    more: moreOf(row, of),
    tip: say.parts(observation),
    picked: region.id === of.picked,
    body: html`${of.hasPlaces ? html`<span class="place" data-place=${place || ''}></span>` : nothing}
      <span class="name">${phrasedInColumn(of.name(region.id))}</span>
      <span class="value ${kind.join(' ')}"
        >${hatch}${mark ? html`<i class="mark">${mark}</i>` : nothing}${phrased(figure(observation))}</span
      >
      ${renderTrack(row, of)}`,
  };
}

/** What is said of a row beside its place, name and figure: notes, judgement and what a rate is made of. */
function moreOf(row: Judged<Ranked>, { say, compared }: RowsOf): string[] {
  const { observation, place, judgement } = row;
  const parts = say.parts(observation);
  return [
    ...say.notes(observation),
    ...(place ? [say.words.place(place, compared)] : []),
    ...(judgement && observation.value !== null ? [say.verdict(judgement)] : []),
    ...(parts ? [parts] : []),
  ];
}

/** The bar or dot of a row, and the lines that it is judged by and held against. */
function renderTrack({ observation, judgement }: Judged<Ranked>, of: RowsOf): TemplateResult {
  const { gauge, reference } = of;
  const goals = judgement ? linesOf(judgement.target) : [];
  const at = (value: number) => cssProps({ '--x': `${pixelOf(of, value)}` });
  const zero: Record<string, string> =
    gauge.form === 'bar' ? { '--base': `${pixelOf(of, 0)}` } : {};
  return html`<span class="track" ${cssProps(zero)}>
    ${reference?.value == null ? nothing : html`<span class="reference" ${at(reference.value)}></span>`}
    ${goals.map((goal) => html`<span class="goal" ${at(goal)}></span>`)}
    ${renderMark(observation, of)}
  </span>`;
}

function renderMark({ value, qualifier }: Observation, of: RowsOf) {
  const { form, share } = of.gauge;
  if (value === null) return nothing;
  if (form === 'bar') return renderBar(barOf(value, qualifier, share));
  return html`<span
    class="dot ${qualifier}"
    ${cssProps({ '--x': `${pixelOf(of, value)}` })}
  ></span>`;
}
