import { html, nothing, type TemplateResult } from 'lit';
import { cohortLines } from '../../charts/cohort.js';
import {
  MOST_COHORTS,
  atAge,
  cohortDimension,
  cohortsOf,
  type Cohort,
  type Cohorts,
} from '../../core/derive/cohort.js';
import { latestIndex, observationAt } from '../../core/series/resolve.js';
import { Flag } from '../../core/contract/status.js';
import { cohortWords } from './cohort.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card, Tables } from '../base/element/outcome.js';
import { GfElement } from '../base/element/element.js';
import { PlotController } from '../base/plot/plot-controller.js';
import { plotStyles } from '../base/plot/plot.styles.js';
import { property } from '../base/element/property.js';
import { roomStyles } from '../base/plot/room.styles.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { type Fault, faultOf } from '../base/element/outcome.js';
import type { View } from '../base/element/view.js';
import { environmentOf, marksOf } from '../base/text/marks.js';
import { legend, legendStyles } from '../base/plot/legend.js';
import { cohortStyles } from './cohort.styles.js';

/** Least height of the drawing, in em, as in the style sheet. */
const ROOM = 16;

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

  private readonly size = new SizeController(this, { expectedHeight: (em) => ROOM * em });
  private readonly plot = new PlotController(this);

  /** The id of the dimension whose categories are the cohorts; left out, `cohort`, else the first. */
  @property() by = '';

  protected override content(view: View): Card | Fault | undefined {
    const { dataset, say, region, indicator, until } = view;
    if (!indicator) return undefined;
    const named = dataset.dimensions.get(this.by);
    if (this.by && !named) {
      const args = { value: this.by, known: '', kind: 'dimension' };
      return faultOf(dataset, 'unknown-reference', '@by', args);
    }
    const dimension = named ?? cohortDimension(dataset, indicator);
    if (!dimension) return undefined;
    const found = cohortsOf(dataset, indicator, region.id, dimension, until);
    const { cohorts } = found;
    if (cohorts.length === 0) return undefined;
    const words = cohortWords[say.lang];
    const title = say.indicator(indicator);
    const hatched = cohorts.some(({ series }) => series.flags.some((flag) => flag & Flag.Q));
    const { hatched: plain } = say.words.ui;
    const marks = marksOf(
      say,
      cohorts.map(({ series }) => series),
    ).filter((mark) => mark !== plain);
    return {
      title,
      where: [
        say.region(region.id),
        found.refusal === 'no-cohorts'
          ? say.text(dimension.name)
          : words.count(cohorts.length, say.text(dimension.name)),
      ].join(' · '),
      body: found.refusal ? renderApart(say, found) : this.#renderPlot(view, found),
      table: (tables) => tableOf(tables, say, title, found),
      summary: summaryOf(say, found),
      sources: [...cohorts.map(({ series }) => series.source), indicator.source],
      marks: [...marks, ...(hatched ? [words.hatched] : [])],
    };
  }

  #renderPlot(view: View, found: Cohorts): TemplateResult {
    const { say } = view;
    const words = cohortWords[say.lang];
    const remarks = [words.apart, ...remarksOf(say, found)];
    const lines = found.cohorts.map(({ category, start }, i) => ({
      ...{ name: words.started(say.text(category.name), say.span(start)), tone: i + 1 },
    }));
    return html`${legend(lines)}
      <div class="room">${this.size.width > 0 ? this.#renderPicture(view, found) : nothing}</div>
      <div class="remarks" part="remarks">${remarks.map((text) => html`<p>${text}</p>`)}</div>`;
  }

  #renderPicture({ say, indicator }: View, { cohorts, ages }: Cohorts): TemplateResult {
    const { width, height, em } = this.size;
    const words = cohortWords[say.lang];
    const { frequency } = cohorts[0]!.series.axis;
    const model = {
      ...{ cohorts, ages, fromZero: indicator!.kind === 'flow' },
      names: cohorts.map(({ category }) => say.text(category.name)),
      unit: say.unit(indicator!.unit),
      ageTitle: words.ageTitle(frequency),
    };
    return this.plot.render({
      ...cohortLines(model, environmentOf(say, { width, height, em })),
      ...{ width, height },
      label: say.words.ui.plotHint(say.indicator(indicator!)),
      describe: (i) =>
        [
          words.age(i + 1, frequency),
          ...cohorts.flatMap((cohort) => {
            const observation = atAge(cohort, i + 1);
            return observation
              ? [say.words.pair(say.text(cohort.category.name), say.describe(observation))]
              : [];
          }),
        ].join('\n'),
    });
  }
}

function remarksOf(say: Speaker, { leftOut, without }: Cohorts): string[] {
  const words = cohortWords[say.lang];
  return [
    ...(leftOut > 0 ? [words.leftOut(MOST_COHORTS, leftOut)] : []),
    ...without.map(({ category, refusal }) =>
      words.without(say.text(category.name), say.words.refusals[refusal]),
    ),
  ];
}

/** The latest figure of each cohort in words, where they share no picture. */
function renderApart(say: Speaker, found: Cohorts): TemplateResult {
  const words = cohortWords[say.lang];
  return html`<p class="refused" part="remarks">${words.refusals[found.refusal!]}</p>
    <ul>
      ${found.cohorts.map((cohort) => html`<li>${latestOf(say, cohort)}</li>`)}
    </ul>
    <div class="remarks" part="remarks">
      ${remarksOf(say, found).map((text) => html`<p>${text}</p>`)}
    </div>`;
}

function latestOf(say: Speaker, { category, series }: Cohort): string {
  const index = latestIndex(series);
  const shown = index < 0 ? series.axis.count - 1 : index;
  const text = say.describe(observationAt(series, shown));
  return cohortWords[say.lang].latest(say.text(category.name), text);
}

function summaryOf(say: Speaker, { cohorts, common, refusal }: Cohorts): string {
  const words = cohortWords[say.lang];
  if (refusal) return words.refusals[refusal];
  if (common === undefined) return words.noCommonAge;
  const { frequency } = cohorts[0]!.series.axis;
  const parts = cohorts.map(
    (cohort) => `${say.text(cohort.category.name)} ${say.value(atAge(cohort, common)!)}`,
  );
  return words.atCommonAge(words.age(common, frequency), parts);
}

function tableOf(tables: Tables, say: Speaker, title: string, found: Cohorts) {
  const { cohorts, ages, refusal } = found;
  const names = cohorts.map(({ category }) => say.text(category.name));
  if (refusal) {
    const series = cohorts.map((cohort) => cohort.series);
    return tables.timeTable(say, title, series, names);
  }
  const words = cohortWords[say.lang];
  const { frequency } = cohorts[0]!.series.axis;
  return {
    caption: title,
    head: words.ageTitle(frequency),
    columns: names,
    rows: Array.from({ length: ages }, (_, i) => ({
      head: words.age(i + 1, frequency),
      cells: cohorts.map((cohort) => tables.cellText(say, atAge(cohort, i + 1))),
    })),
  };
}
