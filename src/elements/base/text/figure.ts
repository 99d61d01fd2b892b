import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../../../core/derive/change.js';
import type { Judgement, Verdict } from '../../../core/derive/target.js';
import type { Observation } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { phrased } from './phrased.js';

/** Whether a value is a figure and its unit, and needs no words such as “fewer than 5”. */
export const isPlain = (say: Speaker, { value, qualifier, row }: Observation): boolean =>
  value !== null && qualifier === 'exact' && !(row?.raw && say.lang !== 'en');

/** The figure without its unit, which stands elsewhere; a bound and a figure that is not there keep their words. */
export const bareValue = (say: Speaker, observation: Observation): string =>
  isPlain(say, observation) ? say.figure(observation) : say.value(observation);

/**
 * A figure for the ear where only `shown` of it is seen: all of it where it begins with that, else behind it, for
 * what a reader sees is said first.
 */
export function heardAs(say: Speaker, observation: Observation, shown: string): string[] {
  const said = say.spoken(observation);
  const isSign = say.aloud(shown) !== shown;
  return isSign || said.startsWith(shown) ? [said] : [shown, said];
}

/** How long the digits of a figure are, for the size of their type: they never part into two lines. */
function lengthOf({ length }: string): string {
  if (length < 10) return '';
  if (length < 13) return 'long';
  return length < 17 ? 'longer' : 'longest';
}

/** A figure and its unit in a smaller size; a bound and a figure that is not there in their words. */
export function renderAmount(say: Speaker, observation: Observation): TemplateResult {
  const { indicator } = observation;
  if (!isPlain(say, observation)) {
    const [shown, said] = [say.value(observation), say.spoken(observation)];
    if (shown === said) return html`<span class="figure">${phrased(shown)}</span>`;
    return html`<span class="figure" aria-hidden="true">${phrased(shown)}</span
      ><span class="unseen">${said}</span>`;
  }
  const figure = say.figure(observation);
  const [digits] = say.measured(figure, indicator.unit);
  // With the space that a language sets before it, which is heard as well.
  const unit = say.withUnit(figure, indicator.unit).slice(digits.length);
  return html`<span class="figure ${lengthOf(digits)}">${digits}</span
    ><span class="unit">${unit}</span>`;
}

/** The number of a card: figure, unit, and what must be said at once (初步数, 18个中17个有数). */
export function renderNumber(say: Speaker, observation: Observation): TemplateResult {
  const plain = isPlain(say, observation);
  const marks = observation.value === null ? [] : say.marks(observation);
  return html`<p class="number ${plain ? '' : 'words'}" part="number">
    ${renderAmount(say, observation)}
    ${marks.map((mark) => html`<span class="status" part="status">${mark}</span>`)}
  </p>`;
}

/** The arrow of a change; '' where there is none. */
const arrowOf = (say: Speaker, { printed }: Change): string => {
  const { up, down } = say.words.ui;
  const sign = Math.sign(printed ?? 0);
  return sign > 0 ? up : sign < 0 ? down : '';
};

/** The change with its basis in words. Direction is an arrow and a word; colour only adds. */
export function renderChange(say: Speaker, change: Change): TemplateResult {
  const sign = Math.sign(change.printed ?? 0);
  const arrow = arrowOf(say, change);
  const side = sign > 0 ? 'up' : sign < 0 ? 'down' : '';
  return html`<span class="change ${side}" part="change"
    >${arrow ? html`<span aria-hidden="true">${arrow}</span> ` : nothing}${phrased(say.change(change))}</span
  >`;
}

/** The same as one text. */
export const changeText = (say: Speaker, change: Change): string =>
  [arrowOf(say, change), say.change(change)].filter(Boolean).join(' ');

/** The colour family of a verdict. */
export const toneOf = (verdict: Verdict) =>
  (({ met: 'good', missed: 'bad', unknown: 'watch', pending: '', unclear: '' }) as const)[verdict];

/** Whether the target is kept, by how much it is missed, and what it is; `shown` is the figure above. */
export function renderVerdict(
  say: Speaker,
  judgement: Judgement,
  shown: Observation,
): TemplateResult {
  return marked(judgement, say.standing(judgement, shown));
}

/**
 * That of a later time there is no figure, and why, beside the one that is shown. The reading of a card says it to who
 * hears it; a part of another element has none.
 */
export const renderLater = (
  say: Speaker,
  later: Observation | undefined,
  isPart: boolean,
): TemplateResult | typeof nothing =>
  later
    ? html`<span class="later" aria-hidden=${isPart ? nothing : 'true'}
        >${phrased(say.words.pair(say.period(later), say.told(later)))}</span
      >`
    : nothing;

/** The same in a few words, where the figure has little room: of a year's goal, which total has come how far. */
export const renderOutcome = (
  say: Speaker,
  judgement: Judgement,
  shown: Observation,
): TemplateResult => marked(judgement, shortVerdict(say, judgement, shown));

/** The same without its sign. */
export function shortVerdict(say: Speaker, judgement: Judgement, shown: Observation): string {
  const { progress, verdict } = judgement;
  const isOfYear = progress?.share && verdict !== 'unclear';
  const short = isOfYear ? say.outcome(judgement) : say.verdict(judgement);
  return ofJudged(say, judgement, shown, short);
}

/** A status with the figure that it is of, where that is not the one that is shown. */
export const ofJudged = (
  say: Speaker,
  judgement: Judgement,
  shown: Observation,
  status: string,
): string => say.words.list([...say.judged(judgement, shown), status]);

/** The same as one text. */
export const outcomeText = (say: Speaker, judgement: Judgement, shown: Observation): string =>
  [signOf(judgement.verdict), shortVerdict(say, judgement, shown)].filter(Boolean).join(' ');

/** The sign of a verdict. */
const signOf = (verdict: Verdict): string =>
  ({ met: '✓', missed: '✕', unknown: '?', pending: '', unclear: '?' })[verdict];

/** Whether the target is kept, as one text. */
export const verdictText = (say: Speaker, judgement: Judgement, shown: Observation): string =>
  [signOf(judgement.verdict), say.standing(judgement, shown)].filter(Boolean).join(' ');

function marked({ verdict }: Judgement, text: string): TemplateResult {
  return html`<span class="verdict ${toneOf(verdict)}" part="target"
    ><span aria-hidden="true">${signOf(verdict)}</span> ${phrased(text)}</span
  >`;
}
