import { html, nothing, type TemplateResult } from 'lit';
import { reachPicture } from '../../charts/reach.js';
import { reachCoverage, type ReachCoverage } from '../../core/derive/reach-coverage.js';
import { isReach, reachOf, stopsOf, type Reach } from '../../core/derive/reach.js';
import { parentOf, type Dataset, type Region } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { nothingIn } from '../base/element/asked-time.js';
import { state } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { placesStyles } from '../base/plot/places.styles.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { environmentOf } from '../base/text/marks.js';
import { reachStyles } from './reach.styles.js';
import {
  reachFinding,
  reachLabels,
  reachMarks,
  reachPlace,
  reachReading,
  reachRefusal,
  reachTable,
  remarkTexts,
  stopText,
} from './reach.text.js';
import { reachWords } from './reach.words.js';
import { renderResidents } from './residents.js';
import { phrased } from '../base/text/phrased.js';

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
    return [...GfElement.styles, plotStyles, placesStyles, tableStyles, reachStyles];
  }

  private readonly size = new SizeController(this);
  private readonly plot = new PlotController(this);

  /** The community that the reader chose, and the region that it was offered for. */
  @state() private chosen: { id: string; within: string } | undefined;

  protected override picks({ region }: View): Readonly<Record<string, string>> {
    return this.chosen?.within === region.id ? { region: this.chosen.id } : {};
  }

  protected override subject({ say }: View): string {
    return reachWords[say.lang].plainTitle;
  }

  protected override outcome(view: View): Outcome {
    const { dataset, region } = view;
    const around = reachOf(dataset, region);
    if (!around) return this.nothing(view);
    if (isReach(around)) return this.#pictureOf(view, around, []);
    const offered = around.having.filter((community) => isBelow(dataset, community, region));
    const wanted = this.chosen?.within === region.id ? this.chosen.id : '';
    const community = offered.find(({ id }) => id === wanted) ?? offered[0];
    const reach = (community && reachOf(dataset, community)) ?? around;
    return isReach(reach) ? this.#pictureOf(view, reach, offered) : reachRefusal(view, reach);
  }

  /** The circle of a community, with those that a reader may choose in its place. */
  #pictureOf(view: View, reach: Reach, offered: readonly Region[]): Outcome {
    const { dataset, say, period, time } = view;
    const { info, region, standard } = reach;
    const title = reachWords[say.lang].title(standard);
    const coverages = reachCoverage(dataset, reach, period);
    const ofAnyTime = coverages.length > 0 || !time ? coverages : reachCoverage(dataset, reach);
    if (time && coverages.length === 0 && ofAnyTime.length > 0) {
      return nothingIn(view, time, title, periodsOf(ofAnyTime));
    }
    return {
      kind: 'picture',
      title,
      finding: reachFinding(say, reach),
      where: reachPlace(dataset, say, region),
      // Walking times are of the circle's own date.
      times: coverages.length > 0 ? periodsOf(coverages) : 'any',
      draw: () => this.#renderReach(view, reach, coverages, offered),
      paper: async () => (await import('./reach.paper.js')).reachPaper(say, reach, coverages),
      table: (tables) => reachTable(tables, say, reach, coverages),
      summary: reachReading(say, reach),
      sources: [
        info.source,
        ...coverages.map(({ observation: { row, indicator } }) => row?.source ?? indicator.source),
      ],
      marks: reachMarks(say, reach, coverages),
    };
  }

  #renderReach(
    view: View,
    reach: Reach,
    coverages: readonly ReachCoverage[],
    offered: readonly Region[],
  ): TemplateResult {
    const { say } = view;
    const { region } = reach;
    return html`${offered.length > 0 ? this.#renderChoice(view, offered, region) : nothing}
    ${this.size.width > 0 ? this.#renderPlot(say, reach) : nothing}
    ${renderResidents(say, region, coverages)}`;
  }

  /** The communities to choose from, under their streets where they are of several. */
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
    const streets = new Set(offered.map((place) => parentOf(dataset, place)));
    const optionsIn = (street: Region | undefined) =>
      offered.filter((place) => parentOf(dataset, place) === street).map(option);
    return html`<label class="choice" part="choice"
      >${reachWords[say.lang].choose}
      <select @change=${onChange} .value=${community.id}>
        ${
          streets.size > 1
            ? [...streets].map(
                (street) =>
                  html`<optgroup label=${say.region(street?.id ?? '')}>
                    ${optionsIn(street)}
                  </optgroup>`,
              )
            : offered.map(option)
        }
      </select></label
    >`;
  }

  #renderPlot(say: Speaker, reach: Reach): TemplateResult {
    const { width, em } = this.size;
    const words = reachWords[say.lang];
    const environment = environmentOf(say, { width, height: 0, em });
    const drawing = reachPicture(reach, reachLabels(say, reach), environment);
    const { picture, geometry, height, form } = drawing;
    const stops = stopsOf(reach);
    const { gaps, others } = remarkTexts(say, reach, form);
    return html`${this.plot.render({
        picture,
        geometry,
        width,
        height,
        selected: 0,
        label: say.words.ui.keysHint(words.title(reach.standard)),
        describe: (i) => {
          const stop = stops[i];
          return stop ? stopText(say, reach, stop) : '';
        },
      })}
      <div class="remarks" part="remarks">
        ${gaps.map((gap) => html`<p class="gap">${phrased(gap)}</p>`)}
        ${others.map((text) => html`<p>${phrased(text)}</p>`)}
      </div>`;
  }
}

/** True for a region and for all that lie in it, at any depth. */
function isBelow(dataset: Dataset, region: Region, top: Region): boolean {
  for (let at: Region | undefined = region; at; at = parentOf(dataset, at)) {
    if (at === top) return true;
  }
  return false;
}

const periodsOf = (coverages: readonly ReachCoverage[]) =>
  coverages.map(({ observation }) => observation.period);
