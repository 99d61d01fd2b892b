import { html, nothing } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { distanceOf } from '../../core/derive/finding/distance.js';
import { progressOf } from '../../core/derive/progress.js';
import type { Judgement } from '../../core/derive/target.js';
import type { Dataset } from '../../core/model/dataset.js';
import { seriesOf, type Question } from '../../core/series/resolve.js';
import { windowOf } from '../../core/series/window.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { figureOf, readingOf, type Figure, type View } from '../base/element/view.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { tableStyles } from '../base/table/table.styles.js';
import {
  renderLater,
  renderNumber,
  renderVerdict,
  toneOf,
  verdictText,
} from '../base/text/figure.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { renderBullet } from './bullet.js';
import { progressStyles } from './progress.styles.js';
import { distanceText } from './progress.text.js';

/**
 * How far an indicator is from its target: a rate as a dot beside the line of its target, on a scale about
 * that; an amount as a bar from zero to either side with the line across it, of a year's goal with the time
 * that is gone. A range is a band. The raw value is judged, never the rounded one.
 *
 * @summary An indicator on its way to its target.
 * @csspart number - The number with its unit.
 * @csspart target - The target and whether it is kept.
 * @csspart bullet - The bar.
 * @csspart table - The figures as a table.
 */
export class ProgressElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, figureStyles, tableStyles, boundsStyles, progressStyles];
  }

  protected override suits({ dataset }: Pick<View, 'dataset'>): string[] | undefined {
    const ids = dataset.targets.map(({ indicator }) => indicator);
    return ids.length > 0 ? ids : undefined;
  }

  protected override outcome(view: View): Outcome {
    const { say, region, indicator, from, until } = view;
    if (!indicator) return this.nothing(view);
    const aimed = aimedAt(view, indicator);
    if (!aimed) return this.nothing(view);
    const { series, observation, judgement, later } = aimed;
    const target = judgement?.target;
    // A line that may be another period's measures nothing beside this figure.
    const isLost = judgement?.verdict === 'unclear' && !judgement.progress;
    const drawn = isLost ? undefined : target;
    const distance = judgement && distanceOf(judgement, later);
    // Inside a domain the figure stands above already; the total of its year does not.
    const hasNumber = !this.embedded || judgement?.progress !== undefined;
    const title = say.indicator(indicator);
    const told = judgement ? verdictText(say, judgement, observation) : say.words.ui.noTarget;
    const bullet = { observation, target: drawn, judgement };
    return {
      kind: 'picture',
      title,
      finding: distance && distanceText(say, distance),
      where: say.where([say.region(region.id), say.period(observation)], indicator),
      times: [observation.period],
      draw: () =>
        html`${hasNumber ? renderNumber(say, observation) : nothing}
          ${renderBullet(say, observation, drawn, judgement)}
          <div class="lines">
            ${
              judgement
                ? renderVerdict(say, judgement, observation)
                : html`<span class="change">${say.words.ui.noTarget}</span>`
            }
            ${hasNumber ? renderLater(say, later, this.embedded) : nothing}
          </div>`,
      paper: async () => (await import('./progress.paper.js')).progressPaper(say, bullet),
      lead: {
        amount: hasNumber ? say.value(observation) : '',
        marks: hasNumber && observation.value !== null ? say.marks(observation) : [],
        lines: [told],
        tone: judgement && (toneOf(judgement.verdict) || undefined),
      },
      table: (tables) => tables.timeTable(say, title, [windowOf(series, from, until)], [title]),
      summary: readingOf(view, aimed, '', distance ? ['target'] : []),
      sources: [observation.row?.source, series.source, indicator.source, target?.source],
    };
  }
}

/** A figure and how it stands to its target. */
type Aimed = Figure & { judgement: Judgement | undefined };

/**
 * The figure that a target is about: the latest one, or the running total of its year; else that of
 * another accumulation for which the data have a target; else the latest one, without a target.
 */
function aimedAt(view: View, indicator: IndicatorItem): Aimed | undefined {
  const { dataset } = view;
  const stated = dataset.targets.flatMap((target) =>
    target.indicator === indicator.id && target.accumulation ? [target.accumulation] : [],
  );
  const [first, ...others] = [undefined, ...new Set(stated)].flatMap((accumulation): Aimed[] => {
    const figure = figureOf(view, indicator, accumulation ? { accumulation } : {});
    const judgement = figure && progressOf(dataset, figure.observation);
    return figure ? [{ ...figure, judgement }] : [];
  });
  const aimed = [first, ...others].find((one) => one?.judgement) ?? first;
  return aimed && withItsFigure(dataset, aimed);
}

/** The judged figure in the place of the one that led to it, with its own series. */
function withItsFigure(dataset: Dataset, aimed: Aimed): Aimed {
  const { judgement, question, observation } = aimed;
  const { accumulation, period } = judgement?.observation ?? observation;
  if (!judgement || accumulation === observation.accumulation) return aimed;
  const ofTotals: Question = { ...question, accumulation, frequency: period.frequency };
  const totals = seriesOf(dataset, ofTotals);
  const index = totals ? totals.axis.find(period) : -1;
  const { observation: total } = judgement;
  if (!totals || index < 0) return { ...aimed, observation: total };
  return { ...aimed, question: ofTotals, series: totals, index, observation: total };
}
