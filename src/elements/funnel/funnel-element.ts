import { html, nothing, type TemplateResult } from 'lit';
import { funnel, type Funnel, type Stage } from '../../core/derive/funnel.js';
import { isHollow } from '../../core/contract/status.js';
import { isWithheld } from '../../core/derive/share.js';
import { funnelReason, funnelWords } from './funnel.words.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card, Tables } from '../base/element/outcome.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController, stepInList, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { property, state } from '../base/element/property.js';
import { tableStyles } from '../base/table/table.styles.js';
import type { WordTable } from '../base/table/word-table.js';
import { type Fault, unknownIn } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { funnelStyles } from './funnel.styles.js';

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

  protected get named(): string[] {
    return this.indicators.split(/\s+/).filter(Boolean);
  }

  protected override subject({ dataset, say }: View): string {
    const stages = this.named.flatMap((id) => dataset.indicators.get(id) ?? []);
    return stages.map((one) => say.indicator(one)).join(say.lang === 'en' ? ', ' : '、');
  }

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, region, period } = view;
    const words = funnelWords[say.lang];
    const unknown = this.named.find((id) => !dataset.indicators.has(id));
    if (unknown !== undefined) {
      return unknownIn(
        dataset,
        'unknown-indicator',
        '@indicators',
        unknown,
        dataset.indicators.keys(),
      );
    }
    if (this.named.length === 0) return nameless(say, say.region(region.id));
    const stages = this.named.map((id) => dataset.indicators.get(id)!);
    const found = funnel(dataset, stages, region.id, period);
    if (!found) return undefined;
    const [first, last] = [stages[0]!, stages[stages.length - 1]!];
    const one = found.period && found.stages.find(({ observation }) => observation)!.observation;
    const drawn = found.refusals.length === 0;
    return {
      title:
        stages.length > 1
          ? words.title(say.indicator(first), say.indicator(last))
          : say.indicator(first),
      where: `${say.region(region.id)} · ${one ? say.period(one) : words.ownPeriods}`,
      body: drawn
        ? this.#renderList(say, found)
        : html`${reasons(say, found)}${this.#renderList(say, found)}`,
      table: (tables) => tableOf(tables, say, found),
      summary: reading(say, found),
      sources: found.stages.flatMap(({ observation, indicator }) => [
        observation?.row?.source,
        found.series.find((series) => series.indicator === indicator)?.source,
        indicator.source,
      ]),
      marks: marksHere(say, found),
    };
  }

  #renderList(say: Speaker, found: Funnel): TemplateResult {
    const { stages, refusals, period } = found;
    const drawn = refusals.length === 0;
    return this.list.render({
      ...{ part: 'list', optionPart: 'stage', look: drawn ? 'drawn' : 'apart' },
      label: say.words.ui.listHint(funnelWords[say.lang].stages),
      options: stages.map((stage, i) => ({
        ...renderStage(say, stage, period === undefined),
        picked: i === this.picked,
      })),
      step: stepInList(stages.length),
      choose: (i) => (this.picked = this.picked === i ? undefined : i),
    });
  }
}

/** What to do where no stage is named. */
function nameless(say: Speaker, where: string): Card {
  const words = funnelWords[say.lang];
  return {
    title: words.stages,
    where,
    body: html`<div class="message" part="message">
      <strong>${say.words.ui.nothing}</strong><span>${words.unnamed}</span>
    </div>`,
  };
}

function reasons(say: Speaker, { refusals }: Funnel): TemplateResult {
  return html`<div class="reason" part="reason">
    <strong>${funnelWords[say.lang].refused}</strong>
    <ul>
      ${refusals.map((refusal) => html`<li>${funnelReason(say, refusal)}</li>`)}
    </ul>
  </div>`;
}

const valueOf = (say: Speaker, { observation }: Stage) =>
  observation ? say.value(observation) : say.words.refusals['no-data'];

/** The shares of a stage, each with what it is a share of. */
function sharesOf(say: Speaker, { ofFirst, ofPrevious }: Stage): string[] {
  const words = funnelWords[say.lang];
  const pair = (what: string, share: Stage['ofFirst']) =>
    share ? [say.words.pair(what, shareText(say, share))] : [];
  return [...pair(words.ofFirst, ofFirst), ...pair(words.ofPrevious, ofPrevious)];
}

function renderStage(say: Speaker, stage: Stage, ownPeriod: boolean): Omit<Option, 'picked'> {
  const { indicator, observation, length } = stage;
  const [name, value] = [say.indicator(indicator), valueOf(say, stage)];
  const notes = observation ? say.notes(observation) : [];
  const when = ownPeriod && observation ? [say.period(observation)] : [];
  const said = [...sharesOf(say, stage), ...when, ...notes];
  const look = [
    observation && isHollow(observation) ? 'preliminary' : '',
    observation?.value === 0 ? 'zero' : '',
  ];
  return {
    look: look.join(' '),
    label: say.words.list([`${name} ${value}`, ...said]),
    body: html`<span class="name">${name}</span>
      <span class="value ${observation?.value == null ? 'none' : ''}"
        >${observation && isWithheld(observation) ? html`<i class="hatch"></i>` : nothing}${value}</span
      >
      ${
        length === undefined
          ? nothing
          : html`<span class="track"
              ><span class="bar" ${cssProps({ '--v': `${length}` })}></span
            ></span>`
      }
      <span class="more">${said.map((text) => html`<span>${text}</span>`)}</span>`,
  };
}

function reading(say: Speaker, { stages, refusals }: Funnel): string {
  const words = funnelWords[say.lang];
  const [first, last] = [stages[0]!, stages[stages.length - 1]!];
  if (refusals.length > 0) {
    const why = refusals.map((refusal) => funnelReason(say, refusal)).join('');
    return say.words.paragraph([`${words.refused}${say.lang === 'en' ? '. ' : '。'}`, why]);
  }
  if (!last.ofFirst) return say.words.pair(say.indicator(first.indicator), valueOf(say, first));
  const share = shareText(say, last.ofFirst);
  return words.reading(say.indicator(last.indicator), share, say.indicator(first.indicator));
}

/** The marks that are drawn. */
function marksHere(say: Speaker, { stages, refusals }: Funnel): string[] {
  const shown = stages.flatMap(({ observation }) => observation ?? []);
  const has = (...letters: string[]) =>
    shown.some(({ status }) => status.some((letter) => letters.includes(letter)));
  const { ui } = say.words;
  return [
    ...(refusals.length === 0 && has('P', 'E') ? [ui.provisional] : []),
    ...(shown.some(isWithheld) ? [ui.hatched] : []),
  ];
}

function tableOf(tables: Tables, say: Speaker, { stages, period }: Funnel): WordTable {
  const words = funnelWords[say.lang];
  const { missing } = say.words.empty;
  const text = (share: Stage['ofFirst']) => (share ? shareText(say, share) : missing);
  const own = period === undefined;
  return {
    caption: own
      ? words.stages
      : `${words.stages} · ${say.period(stages.find(({ observation }) => observation)!.observation!)}`,
    head: words.stage,
    columns: [words.value, ...(own ? [words.period] : []), words.ofFirst, words.ofPrevious],
    rows: stages.map((stage) => ({
      head: say.indicator(stage.indicator),
      cells: [
        tables.cellText(say, stage.observation),
        ...(own ? [stage.observation ? say.period(stage.observation) : missing] : []),
        text(stage.ofFirst),
        text(stage.ofPrevious),
      ],
    })),
  };
}
