import { html, nothing, type TemplateResult } from 'lit';
import { cohortLines, type CohortDrawing } from '../../charts/cohort.js';
import {
  cohortDimension,
  cohortsOf,
  type CohortRefusal,
  type Cohorts,
} from '../../core/derive/cohort.js';
import { GfElement } from '../base/element/element.js';
import { faultOf, type Outcome } from '../base/element/outcome.js';
import { property } from '../base/element/property.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { legend, legendStyles } from '../base/plot/legend.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { environmentOf } from '../base/text/marks.js';
import { phrased } from '../base/text/phrased.js';
import { cohortStyles } from './cohort.styles.js';
import {
  cohortFinding,
  cohortMarks,
  cohortModel,
  cohortReading,
  cohortTable,
  describeAge,
  latestText,
  leftOutRemarks,
  remarksOf,
  startedText,
} from './cohort.text.js';
import { cohortWords } from './cohort.words.js';

/**
 * Groups that started at different times, one line a group, over the months since each began. The
 * youngest eight are drawn. Preliminary figures at the young end are hollow and dashed, a suppressed
 * one is hatched in the tone of its group, and no two groups are joined or added.
 *
 * @summary One indicator by cohort, over the months since each cohort began.
 * @csspart legend - The names of the lines.
 * @csspart plot - The drawing.
 * @csspart tooltip - What all cohorts say at one age.
 * @csspart remarks - What is said of cohorts left out.
 * @csspart table - The figures as a table.
 * @cssprop [--gf-plot-height=16em] - Least height of the drawing.
 */
export class CohortElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, plotStyles, roomStyles, tableStyles, legendStyles, cohortStyles];
  }

  private readonly size = new SizeController(this, { fillsRoom: true });
  private readonly plot = new PlotController(this);

  /** The id of the dimension whose categories are the cohorts; left out, `cohort`, else the first. */
  @property() by = '';

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const { dataset, say, region, indicator, until } = view;
    const named = dataset.dimensions.get(this.by);
    if (this.by && !named) {
      const args = { value: this.by, known: '', kind: 'dimension' };
      return faultOf(dataset, 'unknown-reference', '@by', args);
    }
    const dimension = named ?? cohortDimension(dataset, indicator);
    const subject = cohortWords[say.lang].byCohort(say.indicator(indicator));
    if (!dimension) return this.nothing(view, { subject });
    const cohorts = cohortsOf(dataset, indicator, region.id, dimension, until);
    const count = cohorts.cohorts.length;
    if (count === 0) return this.nothing(view, { subject });
    const { refusal } = cohorts;
    const title = say.indicator(indicator);
    const name = say.text(dimension.name);
    const which = refusal === 'no-cohorts' ? name : cohortWords[say.lang].count(count, name);
    return {
      kind: 'picture',
      title,
      finding: cohortFinding(say, cohorts),
      where: `${say.region(region.id)} · ${which}`,
      times: cohorts.cohorts.flatMap(({ series }) => series.axis.ends),
      draw: () =>
        refusal ? renderApart(view, cohorts, refusal) : this.#renderTogether(view, cohorts),
      paper: async () => (await import('./cohort.paper.js')).cohortPaper(view, cohorts),
      table: (tables) => cohortTable(tables, say, title, cohorts),
      summary: cohortReading(say, cohorts),
      sources: [...cohorts.cohorts.map(({ series }) => series.source), indicator.source],
      marks: cohortMarks(say, cohorts),
    };
  }

  #renderTogether(view: IndicatorView, cohorts: Cohorts): TemplateResult {
    const { say } = view;
    const { width } = this.size;
    const drawing = width > 0 ? this.#drawing(view, cohorts) : undefined;
    const started = cohorts.cohorts.map((cohort) => startedText(say, cohort));
    const isNamed = drawing?.named ?? true;
    return html`${
        drawing && !isNamed
          ? legend(started.map((name, i) => ({ name, tone: drawing.tones[i]! })))
          : nothing
      }
      <div class="room">${drawing ? this.#renderPlot(view, cohorts, drawing) : nothing}</div>
      ${renderRemarks(remarksOf(say, cohorts, isNamed))}`;
  }

  #drawing(view: IndicatorView, cohorts: Cohorts): CohortDrawing {
    const { width, height, em } = this.size;
    const room = environmentOf(view.say, { width, height, em });
    return cohortLines(cohortModel(view, cohorts), room);
  }

  #renderPlot(
    { say, indicator }: IndicatorView,
    cohorts: Cohorts,
    { picture, geometry }: CohortDrawing,
  ): TemplateResult {
    const { width, height } = this.size;
    return this.plot.render({
      picture,
      geometry,
      width,
      height,
      label: say.words.ui.keysHint(say.indicator(indicator)),
      describe: (i) => describeAge(say, cohorts, i + 1),
      joined: say.words.clauses,
    });
  }
}

/** The latest figure of each cohort in words, where they share no picture. */
function renderApart({ say }: View, cohorts: Cohorts, refusal: CohortRefusal): TemplateResult {
  return html`<p class="refused" part="remarks">${cohortWords[say.lang].refusals[refusal]}</p>
    <ul>
      ${cohorts.cohorts.map((cohort) => html`<li>${phrased(latestText(say, cohort))}</li>`)}
    </ul>
    ${renderRemarks(leftOutRemarks(say, cohorts))}`;
}

function renderRemarks(remarks: readonly string[]): TemplateResult {
  return html`<div class="remarks" part="remarks">
    ${remarks.map((remark) => html`<p>${phrased(remark)}</p>`)}
  </div>`;
}
