import { html, nothing, type TemplateResult } from 'lit';
import { painted } from '../../charts/painters/screen.js';
import { sparkline } from '../../charts/sparkline.js';
import { comparisonOf, type Change } from '../../core/derive/change.js';
import { recentCourse } from '../base/element/recent.js';
import { cssProps } from '../base/element/css-props.js';
import type { View } from '../base/element/view.js';
import { basisOf } from '../base/text/compare-attribute.js';
import {
  isPlain,
  renderAmount,
  renderChange,
  renderOutcome,
  shortVerdict,
} from '../base/text/figure.js';
import { courseLength, type Balance } from './balance.js';
import {
  figureAtHome,
  isMeasure,
  type Absence,
  type Cell,
  type Measure,
  type SaidOnce,
} from './measures.js';
import { phrased, statements } from '../base/text/phrased.js';

/** What is said of all figures once, and what they are compared with. */
export interface MeasuresSaid {
  said: SaidOnce;
  /** The bases that the page compares with. */
  compare: string;
}

/** Figures side by side, of which one is chosen, and what a reader can do with them. */
export interface Measures extends MeasuresSaid {
  cells: readonly Cell[];
  current: Measure;
  /** The columns; undefined for a list. */
  balance: Balance | undefined;
  /** The room of all cells, in em, and the font size in pixels. */
  room: number;
  em: number;
  choose(measure: Measure): void;
  onKey(event: KeyboardEvent): void;
}

/** The first figure leads, with its change and its course; all say whether they keep their target. */
export function renderMeasures(view: View, measures: Measures): TemplateResult {
  const { cells, balance, onKey } = measures;
  const { columns, lead } = balance ?? {};
  return html`<div
    class="measures ${balance ? 'columns' : 'list'}"
    part="measures"
    role="radiogroup"
    aria-label=${view.say.words.ui.indicator}
    @keydown=${onKey}
    ${cssProps({ '--columns': `${columns}`, '--lead': `${lead}` })}
  >
    ${cells.map((cell, i) => {
      const isFirst = columns !== undefined && lead !== undefined && i <= columns - lead;
      const place = `${i === 0 ? 'lead' : ''} ${isFirst ? 'first' : ''}`;
      return isMeasure(cell)
        ? renderMeasure(view, measures, cell, place)
        : renderAbsence(view, cell, place);
    })}
  </div>`;
}

function renderMeasure(
  view: View,
  measures: Measures,
  measure: Measure,
  place: string,
): TemplateResult {
  const { say } = view;
  const { indicator, observation, judgement } = measure;
  const { current, choose } = measures;
  const isChecked = measure === current;
  const isLead = measure === measures.cells[0];
  const change = isLead ? changeOf(view, measures, measure) : undefined;
  const remarks = remarksOn(view, measures, measure);
  return html`<div
    class="measure ${place}"
    part="measure"
    role="radio"
    tabindex=${isChecked ? 0 : -1}
    aria-checked=${isChecked}
    aria-label=${say.words.list([
      say.short(indicator),
      say.spoken(observation),
      ...(change ? [say.change(change)] : []),
      ...(judgement ? [shortVerdict(say, judgement, observation)] : []),
      ...remarks,
    ])}
    @click=${() => choose(measure)}
  >
    <span class="label">${phrased(say.short(indicator))}</span>
    <span class="amount ${isPlain(say, observation) ? '' : 'words'}"
      >${renderAmount(say, observation)}</span
    >
    ${isLead ? html`<span class="change-at">${change ? renderChange(say, change) : nothing}</span>` : nothing}
    <span class="said">${judgement ? renderOutcome(say, judgement, observation) : nothing}</span>
    <span class="when">${statements(remarks)}</span>
    ${isLead ? renderCourse(measure, measures) : nothing}
  </div>`;
}

/** An indicator without a figure here keeps its place, with the reason. */
function renderAbsence(
  { say }: View,
  { indicator, reason }: Absence,
  place: string,
): TemplateResult {
  return html`<div
    class="measure absent ${place}"
    part="measure"
    role="radio"
    tabindex="-1"
    aria-checked="false"
    aria-disabled="true"
    aria-label=${say.words.list([say.short(indicator), reason])}
  >
    <span class="label">${phrased(say.short(indicator))}</span>
    <span class="amount"
      ><span class="figure" aria-hidden="true">${say.words.empty.missing}</span></span
    >
    <span class="said"></span>
    <span class="when">${phrased(reason)}</span>
  </div>`;
}

/** What the card does not say: how sure it is, of what time, and the figure of the place around. */
export function remarksOn(view: View, { said }: MeasuresSaid, measure: Measure): string[] {
  const { say, home } = view;
  const { observation } = measure;
  const marks = observation.value === null ? [] : say.marks(observation);
  const when = say.period(observation);
  const isOfCard = when === said.when;
  const around = figureAtHome(view, measure);
  return [
    ...(isOfCard ? marks.filter((mark) => !said.marks.includes(mark)) : [...marks, when]),
    ...(around ? [say.words.pair(say.region(home.id), say.spoken(around))] : []),
  ];
}

/** The change of a figure on the basis that the page asks for. */
export function changeOf(
  { dataset }: View,
  { compare }: MeasuresSaid,
  { series, index }: Measure,
): Change | undefined {
  const basis = basisOf(compare);
  if (!basis || series.axis.count < 2) return undefined;
  return comparisonOf(dataset, series, index, basis) || undefined;
}

/** A small line that says no more than the pictures below. */
function renderCourse(
  measure: Measure,
  { balance, room, em }: Measures,
): TemplateResult | typeof nothing {
  const recent = recentCourse(measure, undefined);
  const length = courseLength(balance, room);
  if (!recent || length === 0) return nothing;
  const [width, height] = [length * em, 2.25 * em];
  return html`<span class="course" aria-hidden="true"
    ><svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${painted(sparkline(recent, width, height).picture)}
    </svg></span
  >`;
}
