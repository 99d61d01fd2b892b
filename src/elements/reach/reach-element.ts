import { html, nothing, type TemplateResult } from 'lit';
import { reachPicture } from '../../charts/reach.js';
import { parentOf, type Dataset, type Region } from '../../core/model/dataset.js';
import { reachCoverage, type ReachCoverage } from '../../core/derive/reach-coverage.js';
import { isReach, reachOf, stopsOf, type NoReach, type Reach } from '../../core/derive/reach.js';
import { parsePeriod } from '../../core/time/period.js';
import { reachWords } from './reach.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { state } from '../base/element/property.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import type { View } from '../base/element/view.js';
import { environmentOf, rowMarks } from '../base/text/marks.js';
import { reachStyles } from './reach.styles.js';
import { isUnknown, renderResidents } from './residents.js';
import { beyondOf, gapsOf, labelsOf, namesOf, stopText, summaryOf, tableOf } from './reach.text.js';

/**
 * The facilities around a community by type, in bands of minutes on foot, and the residents covered.
 * A schematic, never a map: how far is drawn, where is not. For a street it offers the communities
 * below that have walking times, and shows the first.
 *
 * @summary The 15-minute circle of a community (15分钟生活圈).
 * @csspart choice - The communities to choose from.
 * @csspart plot - The rings, or in a narrow room the lines.
 * @csspart tooltip - What a type or a facility says.
 * @csspart remarks - What is lacking, what lies beyond, and how to read the picture.
 * @csspart residents - The residents covered and not covered.
 * @csspart table - The same as a table.
 */
export class ReachElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, tableStyles, reachStyles];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);

  /** The community that the reader chose, and the region that it was offered for. */
  @state() private chosen: { id: string; within: string } | undefined;

  protected override subject({ say }: View): string {
    return reachWords[say.lang].plainTitle;
  }

  protected override content(view: View): Card | undefined {
    const { dataset, region } = view;
    const own = reachOf(dataset, region);
    if (!own) return undefined;
    if (isReach(own)) return this.#card(view, own, nothing);
    const offered = own.having.filter((one) => isBelow(dataset, one, region));
    const [first] = offered;
    if (!first) return refused(view, own);
    const wanted = this.chosen?.within === region.id ? this.chosen.id : '';
    const community = offered.find(({ id }) => id === wanted) ?? first;
    const found = reachOf(dataset, community)!;
    if (!isReach(found)) return refused(view, found);
    return this.#card(view, found, this.#renderChoice(view, offered, community));
  }

  #card(view: View, reach: Reach, choice: TemplateResult | typeof nothing): Card {
    const { dataset, say, period } = view;
    const { info, region } = reach;
    const words = reachWords[say.lang];
    const covered = reachCoverage(dataset, reach, period);
    const date = parsePeriod(info.asOf ?? '');
    const shown = covered.map(({ observation }) => observation);
    return {
      title: words.title(reach.standard),
      where: placeOf(dataset, say, region),
      body: html`${choice} ${this.size.width > 0 ? this.#renderPicture(say, reach) : nothing}
      ${renderResidents(say, region, covered)}`,
      table: (tables) => tableOf(tables, say, reach, covered),
      summary: summaryOf(say, reach),
      sources: [info.source, ...shown.map(({ row, indicator }) => row?.source ?? indicator.source)],
      marks: [
        words.method(say.text(info.method)),
        ...(date ? [words.asOf(say.span(date))] : []),
        ...marksIn(say, covered),
      ],
    };
  }

  #renderChoice(
    { dataset, say, region }: View,
    offered: readonly Region[],
    community: Region,
  ): TemplateResult {
    const onChange = (event: Event) => {
      this.chosen = { id: (event.target as HTMLSelectElement).value, within: region.id };
    };
    const option = ({ id }: Region) =>
      html`<option value=${id} ?selected=${id === community.id}>${say.region(id)}</option>`;
    const above = new Set(offered.map((one) => parentOf(dataset, one)));
    return html`<label class="choice" part="choice"
      >${reachWords[say.lang].choose}
      <select @change=${onChange} .value=${community.id}>
        ${
          above.size > 1
            ? [...above].map(
                (parent) =>
                  html`<optgroup label=${say.region(parent?.id ?? '')}>
                    ${offered.filter((one) => parentOf(dataset, one) === parent).map(option)}
                  </optgroup>`,
              )
            : offered.map(option)
        }
      </select></label
    >`;
  }

  #renderPicture(say: Speaker, reach: Reach): TemplateResult {
    const { width, em } = this.size;
    const words = reachWords[say.lang];
    const env = environmentOf(say, { width, height: 0, em });
    const { picture, geometry, height, form } = reachPicture(reach, labelsOf(say, reach), env);
    const stops = stopsOf(reach);
    const { bands } = reach.info;
    const even = bands.every((end, i) => end === (i + 1) * bands[0]!);
    const beyond = beyondOf(say, reach);
    return html`${this.plot.render({
        ...{ picture, geometry, width, height, selected: 0 },
        label: words.plotHint(words.title(reach.standard)),
        describe: (i) => stopText(say, reach, stops[i]!),
      })}
      <div class="remarks" part="remarks">
        ${gapsOf(say, reach).map((gap) => html`<p class="gap">${gap}</p>`)}
        ${beyond ? html`<p>${beyond}</p>` : nothing}
        <p>${words.schematic}${form === 'rings' && !even ? words.evenRings : nothing}</p>
      </div>`;
  }
}

/** The region with the one above it, so that a community is known by its street. */
function placeOf(dataset: Dataset, say: Speaker, region: Region): string {
  const above = parentOf(dataset, region);
  return [...(above ? [say.region(above.id)] : []), say.region(region.id)].join(' · ');
}

function isBelow(dataset: Dataset, region: Region, top: Region): boolean {
  for (let at: Region | undefined = region; at; at = parentOf(dataset, at)) {
    if (at === top) return true;
  }
  return false;
}

/** Why there is no circle, and which regions have one. */
function refused({ dataset, say, region }: View, { refusal, having }: NoReach): Card {
  const words = reachWords[say.lang];
  return {
    title: words.plainTitle,
    where: placeOf(dataset, say, region),
    body: html`<div class="message" part="message">
      <strong>${say.words.ui.nothing}</strong>
      <span>${words.refusals[refusal]}</span>
      ${having.length > 0 ? html`<span>${words.having(namesOf(say, having))}</span>` : nothing}
    </div>`,
  };
}

function marksIn(say: Speaker, covered: readonly ReachCoverage[]): string[] {
  const shown = covered.map(({ observation }) => observation);
  const withheld = rowMarks(say, shown);
  return covered.some(isUnknown) ? [...withheld, reachWords[say.lang].unknown] : withheld;
}
