import { html, nothing, type TemplateResult } from 'lit';
import { classKey, type ClassKey } from '../../../charts/class-key.js';
import type { Shading } from '../../../core/derive/shading.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { cssProps } from '../element/css-props.js';
import { phrased } from '../text/phrased.js';
import { classKeyWords } from './class-key.words.js';
import { lookOfStep } from './shades.styles.js';

/** What a key is of. */
export interface KeyOf {
  shading: Shading;
  /** The values that are shaded, as printed. */
  values: readonly number[];
  /** What each of them stands for. */
  each: 'area' | 'cell';
  /** True where figures without a shade stand among the others. */
  hasUnshaded: boolean;
  /** The unit, where it stands nowhere else. */
  unit?: string;
  /** The mark of what misses its target, where something does. */
  miss: string;
}

/** The type of a key, in em of the card: the `--size-foot` of the theme. */
const SIZE = 0.75;

/**
 * What depth of colour means: a strip of the classes with their edges, a tick for each figure, the line of
 * the target, and in words what of it is not plain.
 */
export function renderClassKey(
  say: Speaker,
  key: KeyOf,
  size: { width: number; em: number },
): TemplateResult | typeof nothing {
  const { shading, values } = key;
  const { classes } = shading;
  if (!classes) return nothing;
  const strip = classKey(classes, values, {
    number: (value, decimals) => say.number(value, decimals),
    room: (size.width || Infinity) / size.em / SIZE,
  });
  const share = (i: number) =>
    cssProps({ '--share': `${strip.places[i + 1]! - strip.places[i]!}` });
  const place = (at: number) => cssProps({ '--at': `${at}` });
  return html`<div class="key" part="key" aria-hidden="true">
    <div class="strip" ${cssProps({ '--wide': `${strip.width}` })}>
      <div class="ticks">${strip.ticks.map((at) => html`<i ${place(at)}></i>`)}</div>
      <ol class="ramp ${strip.isScale ? '' : 'apart'}">
        ${strip.steps.map((step, i) => html`<li class=${lookOfStep(classes, step)} ${share(i)}></li>`)}
      </ol>
      ${strip.line === undefined ? nothing : html`<i class="line" ${place(strip.line)}></i>`}
      <div class="edges">
        ${strip.labels.map(({ at, text }) => html`<span class=${at === strip.line ? 'own' : ''} ${place(at)}>${text}</span>`)}
      </div>
    </div>
    <p>${phrased(classKeyText(say, key, strip))}</p>
  </div>`;
}

/** What is said beside the strip: the unit, and what of the classes is not plain. */
export function classKeyText(
  say: Speaker,
  { shading, each, hasUnshaded, unit, miss }: KeyOf,
  { ticks, isScale, unlabelled }: Pick<ClassKey, 'ticks' | 'isScale' | 'unlabelled'>,
): string {
  const { classes, target } = shading;
  const words = classKeyWords[say.lang];
  if (!classes) return '';
  const line = target ? say.target(target) : '';
  const said = [
    unit === undefined ? '' : say.words.ui.unitOf(say.unit(unit)),
    classes.steps.length > 1 ? words.order(ticks.length > 0 ? words.ticks[each] : '') : '',
    isScale ? '' : words.uneven(say.words.names(unlabelled)),
    classes.line ? words.line(line) : '',
    miss ? words.missed(miss, classes.line ? '' : line || say.words.ui.target) : '',
    line && !miss ? words.kept(line) : '',
    hasUnshaded ? words.unshaded : '',
  ];
  return say.words.clauses(said.filter(Boolean));
}
