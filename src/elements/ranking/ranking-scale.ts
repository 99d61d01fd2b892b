import { html, nothing, type TemplateResult } from 'lit';
import { lineLabels, tickLabels, type NamedLine } from '../../charts/line-labels.js';
import type { RankColumns } from '../../charts/rank-columns.js';
import { tickDecimals } from '../../charts/scale.js';
import { textWidth } from '../../charts/text-width.js';
import type { TargetItem } from '../../core/contract/contract.generated.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { pixelOf, type RowsOf } from './ranking-rows.js';
import { rankingWords } from './ranking.words.js';
import { phrased } from '../base/text/phrased.js';

/** A line across the rows, with what it is. */
interface Line extends NamedLine {
  kind: 'goal' | 'reference';
}

/** The names of the lines across all rows, each at the top of its own: the target and the region above. */
export function renderHead(
  of: RowsOf,
  target: TargetItem | undefined,
  { columns, em }: { columns: RankColumns; em: number },
): TemplateResult | typeof nothing {
  const lines = linesAcross(of, target);
  if (lines.length === 0) return nothing;
  const labels = lineLabels(lines, { from: -columns.start, to: columns.track, em });
  const levels = Math.max(...labels.map(({ level }) => level)) + 1;
  return html`<div class="head" aria-hidden="true" ${cssProps({ '--levels': `${levels}` })}>
    ${labels.map(
      ({ kind, at, level }) =>
        html`<i class="stem ${kind}" ${cssProps({ '--x': `${at}`, '--level': `${level}` })}></i>`,
    )}
    ${labels.map(
      ({ kind, text, left, level }) =>
        html`<span class="named ${kind}" ${cssProps({ '--x': `${left}`, '--level': `${level}` })}
          >${text}</span
        >`,
    )}
  </div>`;
}

/** The lines across all rows, with what is said of each. */
export function linesAcross(of: RowsOf, target: TargetItem | undefined): Line[] {
  const { say, reference } = of;
  const goals = (target ? linesOf(target) : []).map((value, i): Line => ({
    kind: 'goal',
    at: pixelOf(of, value),
    // Both ends of a range have one name.
    text: i === 0 ? say.target(target!) : '',
  }));
  if (!reference || reference.value === null) return goals;
  const text = say.words.phrase([say.region(reference.region), say.value(reference)]);
  return [...goals, { kind: 'reference', at: pixelOf(of, reference.value), text }];
}

/** A unit that is wider than so many em stands behind no tick. */
const SHORT = 2;

/** The type of an axis, in em of the card: the `--size-axis` of the theme. */
const AXIS_SIZE = 0.875;

/** The words at the ticks of the scale, with their left ends in pixels of the track, in type of so many em. */
export function axisLabels(of: RowsOf, unit: string, em: number, size = AXIS_SIZE) {
  const { ticks } = of;
  const hasRoom = unit !== '' && textWidth(of.say.unit(unit)) <= SHORT;
  const decimals = tickDecimals(ticks, 1);
  const text = (tick: number, i: number) => {
    const number = of.say.number(tick, decimals);
    return i === ticks.length - 1 && i > 1 && hasRoom ? of.say.withUnit(number, unit) : number;
  };
  const lines = ticks.map((tick, i) => ({ at: pixelOf(of, tick), text: text(tick, i) }));
  return tickLabels(lines, { from: -of.track, to: of.track, em }, size);
}

/** The ticks of the scale below the rows, and what must be said of it. */
export function renderAxis(
  of: RowsOf,
  { unit, notes, em }: { unit: string; notes: readonly string[]; em: number },
): TemplateResult {
  return html`<div class="axis" aria-hidden="true">
      ${axisLabels(of, unit, em).map(
        ({ text, left }) => html`<span ${cssProps({ '--x': `${left}` })}>${text}</span>`,
      )}
    </div>
    ${notes.map((note) => html`<p class="note" aria-hidden="true">${phrased(note)}</p>`)}`;
}

/** What is not plain of a scale and its lines: that it leaves out zero, that each row has a target of its own. */
export function scaleNotes(
  say: Speaker,
  { form, domain: [from, to] }: RowsOf['gauge'],
  hasOwnTargets: boolean,
): string[] {
  return [
    form === 'dot' && (from > 0 || to < 0) ? say.words.ui.cut : '',
    hasOwnTargets ? rankingWords[say.lang].ownTargets : '',
  ].filter(Boolean);
}

/** The grid behind the rows: the ticks in pixels of the track, as custom properties. */
export const gridOf = (of: RowsOf): Record<string, string> =>
  Object.fromEntries(
    [0, 1, 2, 3].map((i) => {
      const tick = of.ticks[i];
      return [`--g${i + 1}`, `${tick === undefined ? -9 : pixelOf(of, tick)}px`];
    }),
  );
