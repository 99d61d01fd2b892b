import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import { progressOf } from '../../../core/derive/progress.js';
import { rankUntil, type Ranked } from '../../../core/derive/rank.js';
import { exactValue } from '../../../core/derive/share.js';
import type { Region } from '../../../core/model/dataset.js';
import { isRate } from '../../../core/model/round.js';
import { figureOf, type View } from '../../base/element/view.js';
import { cssProps } from '../../base/element/css-props.js';
import { boldWidth } from '../../../charts/text-width.js';
import { dotsOf, endLabels } from '../layout/dots.js';
import { PADDING } from '../layout/lead-type.js';
import { placeWords } from './place.words.js';

/** In units: the side of a dot, and what is above the dots and below the line. */
const DOT = 2.4;
const LABELS = { above: 7, below: 4 } as const;

/** The size of the labels, in units. */
const SMALL = 2.2;

/** A value on the line that is no dot: what is aimed at, or the whole. */
interface Rule {
  look: 'aim' | 'mean';
  value: number;
  label: string;
}

/**
 * All regions as dots on one line, the one that the tour is at filled: a step of the tour moves none of
 * them. For the eye alone: the words beside it and the tiles say the same.
 */
export function dotStrip(
  view: View,
  indicator: IndicatorItem,
  active: Region,
  width: number,
  height: number,
): TemplateResult | typeof nothing {
  const { dataset, say, home, period } = view;
  const ranking = rankUntil(dataset, { indicator: indicator.id }, home.children, period);
  const all = home.children.flatMap(
    (region) => ranking?.rows.find((row) => row.region === region) ?? [],
  );
  const rows = all.filter(({ observation }) => exactValue(observation) !== undefined);
  if (rows.length < 2) return nothing;
  const values = rows.map(({ observation }) => exactValue(observation)!);
  const rules = rulesOf(view, indicator, rows);
  const marks = [...values, ...rules.map(({ value }) => value)];
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const room = width - 2 * PADDING.across;
  const dots = dotsOf(values, [low, high], DOT / room);
  const levels = Math.max(1, ...dots.map(({ level }) => level + 1));
  const step = Math.min(DOT, (height - LABELS.above - LABELS.below) / levels);
  const missing = all.length - rows.length;
  const ends = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))] as const;
  const texts = ends.map((end) => endText(view, rows[end]!)) as [string, string];
  const widths = texts.map((text) => (boldWidth(text) * SMALL) / room) as [number, number];
  const labels = endLabels([dots[ends[0]]!.x, dots[ends[1]]!.x], widths);
  return html`<div class="dots" aria-hidden="true" ${cssProps({ '--height': `${height}` })}>
    <div class="line-of-dots">
      ${rules.map((rule) => renderRule(rule, (rule.value - low) / (high - low || 1)))}
      ${rows.map(({ region }, i) => {
        const { x, level } = dots[i]!;
        return html`<span
          class="dot ${region === active ? 'active' : ''}"
          ${cssProps({ '--x': `${x}`, '--y': `${level * step}` })}
        ></span>`;
      })}
    </div>
    <p class="ends">
      ${[labels.first, labels.last].map((at, i) =>
        at === undefined
          ? nothing
          : html`<span ${cssProps({ '--x': `${at}` })}>${texts[i]!}</span>`,
      )}
    </p>
    ${missing > 0 ? html`<p class="small">${placeWords[say.lang].undrawn(missing)}</p>` : nothing}
  </div>`;
}

function endText({ say }: View, { region, observation }: Ranked): string {
  return `${say.words.shortPlace(say.region(region.id))} ${say.value(observation)}`;
}

/** The line that all aim at, and the whole, where it is of the same kind as its parts. */
function rulesOf(view: View, indicator: IndicatorItem, rows: readonly Ranked[]): Rule[] {
  const { dataset, say, home } = view;
  const target = rows
    .map(({ observation }) => progressOf(dataset, observation)?.target)
    .find((item) => item && item.comparator !== 'band');
  const whole = isRate(indicator)
    ? figureOf({ ...view, region: home }, indicator)?.observation
    : undefined;
  const mean = whole && exactValue(whole);
  return [
    ...(target ? [{ look: 'aim' as const, value: target.value, label: say.target(target) }] : []),
    ...(whole && mean !== undefined
      ? [
          {
            look: 'mean' as const,
            value: mean,
            label: `${say.region(home.id)} ${say.value(whole)}`,
          },
        ]
      : []),
  ];
}

function renderRule({ look, label }: Rule, x: number): TemplateResult {
  return html`<span class="rule ${look} ${x > 0.6 ? 'before' : ''}" ${cssProps({ '--x': `${x}` })}
    ><span>${label}</span></span
  >`;
}
