import { html, nothing, type TemplateResult } from 'lit';
import { isHollowAmong } from '../../core/contract/status.js';
import { largestLoss } from '../../core/derive/finding/loss.js';
import { funnel, type Funnel, type Stage } from '../../core/derive/funnel.js';
import { isWithheld } from '../../core/derive/withheld.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { unknownIn, type Outcome } from '../base/element/outcome.js';
import { property, state } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { ListController, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { tableStyles } from '../base/table/table.styles.js';
import { funnelStyles } from './funnel.styles.js';
import {
  figureText,
  figuresOf,
  funnelFinding,
  funnelMarks,
  funnelReading,
  funnelTable,
  funnelTitle,
  funnelWhere,
  passedText,
  reasonTexts,
  remarksOf,
  unnamedRefusal,
  wholeText,
} from './funnel.text.js';
import { funnelWords } from './funnel.words.js';
import { phrased } from '../base/text/phrased.js';

/**
 * The stages of one course, as bars from zero on one scale, with their shares of the first stage and
 * of the one before. Where the stages cannot be parts of one another, it says why and shows the
 * figures apart.
 *
 * @summary The stages of one course, each a part of the one before.
 * @csspart list - The stages.
 * @csspart stage - One stage.
 * @csspart reason - Why the stages are not drawn as a funnel.
 * @csspart table - The figures as a table.
 */
export class FunnelElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, listStyles, tableStyles, funnelStyles];
  }

  private readonly list = new ListController(this);

  @state() private picked: number | undefined;

  /** The ids of the indicators that are the stages, in order, separated by spaces. */
  @property() indicators = '';

  get #named(): string[] {
    return this.indicators.split(/\s+/).filter(Boolean);
  }

  protected override subject({ dataset, say }: View): string {
    const stages = this.#named.flatMap((id) => dataset.indicators.get(id) ?? []);
    return say.words.names(stages.map((stage) => say.indicator(stage)));
  }

  protected override outcome(view: View): Outcome {
    const { dataset, say, region, period } = view;
    const { indicators } = dataset;
    const unknown = this.#named.find((id) => !indicators.has(id));
    if (unknown !== undefined) {
      return unknownIn(dataset, 'unknown-indicator', '@indicators', unknown, indicators.keys());
    }
    const place = say.region(region.id);
    if (this.#named.length === 0) return unnamedRefusal(say, place);
    const stages = this.#named.flatMap((id) => indicators.get(id) ?? []);
    const course = funnel(dataset, stages, region.id, period);
    if (!course) return this.nothing(view);
    return {
      kind: 'picture',
      title: funnelTitle(say, stages),
      finding: funnelFinding(say, course),
      where: funnelWhere(say, place, course),
      times: course.stages.flatMap(({ observation }) => observation?.period ?? []),
      draw: () => html`${renderReasons(say, course)}${this.#renderStages(say, course)}`,
      paper: async () => (await import('./funnel.paper.js')).funnelPaper(say, course),
      table: (tables) => funnelTable(tables, say, course),
      summary: funnelReading(say, course),
      isRead: course.refusals.length > 0,
      indicators: this.#named,
      sources: course.stages.flatMap(({ observation, indicator }) => [
        observation?.row?.source,
        course.series.find((series) => series.indicator === indicator)?.source,
        indicator.source,
      ]),
      marks: funnelMarks(say, course),
    };
  }

  #renderStages(say: Speaker, course: Funnel): TemplateResult {
    const { stages, refusals } = course;
    const loss = largestLoss(course)?.to;
    return this.list.render({
      part: 'list',
      optionPart: 'stage',
      look: refusals.length === 0 ? 'drawn' : 'apart',
      label: say.words.ui.keysHint(funnelWords[say.lang].stages),
      options: stages.map((stage, i) => ({
        ...optionOf(say, course, stage, stage === loss),
        picked: i === this.picked,
      })),
      joined: say.words.list,
      choose: (i) => {
        this.picked = this.picked === i ? undefined : i;
      },
    });
  }
}

function renderReasons(say: Speaker, course: Funnel): TemplateResult | typeof nothing {
  if (course.refusals.length === 0) return nothing;
  return html`<div class="reason" part="reason">
    <strong>${funnelWords[say.lang].refused}</strong>
    <ul>
      ${reasonTexts(say, course).map((reason) => html`<li>${reason}</li>`)}
    </ul>
  </div>`;
}

function optionOf(
  say: Speaker,
  course: Funnel,
  stage: Stage,
  isLoss: boolean,
): Omit<Option, 'picked'> {
  const { indicator, observation, ofPrevious } = stage;
  const name = say.indicator(indicator);
  const figure = figureText(say, stage);
  const remarks = remarksOf(say, course, stage);
  const isHollow = observation && isHollowAmong(observation, figuresOf(course));
  const look = [
    isHollow ? 'preliminary' : '',
    observation?.value === 0 ? 'zero' : '',
    isLoss ? 'loss' : '',
  ];
  const passed = ofPrevious ? passedText(say, ofPrevious) : '';
  const whole = wholeText(say, course, stage);
  return {
    look: look.join(' '),
    seen: [name, say.aloud(figure), ...remarks, passed, whole],
    // The shares stand above the stage, on the way to it, and beside its name; what is picked is called by its name.
    body: html`<span class="name">${phrased(name)}</span> ${renderLine(stage, figure)}
      ${remarks.map((text) => html`<span class="remark">${text}</span> `)}
      ${passed ? html`<span class="passed">${passed}</span>` : nothing}
      ${whole ? html`<span class="remark">${whole}</span>` : nothing}`,
  };
}

/** A bar as long as a stage is beside the first one, with its figure at the end; without one, the figure. */
function renderLine({ length, observation }: Stage, figure: string): TemplateResult {
  const hatch = observation && isWithheld(observation) ? html`<i class="hatch"></i>` : nothing;
  const bar =
    length === undefined
      ? nothing
      : html`<span class="bar" ${cssProps({ '--v': `${length}` })}></span>`;
  return html`<span class="line"
    >${bar}<span class="value ${observation?.value == null ? 'none' : ''}"
      >${hatch}${figure}</span
    ></span
  >`;
}
