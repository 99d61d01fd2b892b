import { html, type TemplateResult } from 'lit';
import { gaugeOf, gaugeTicks } from '../../charts/bars.js';
import { rankColumns, type RankColumns } from '../../charts/rank-columns.js';
import { textWidth } from '../../charts/text-width.js';
import { usualComparison } from '../../core/derive/per-head.js';
import type { Ranked, Ranking } from '../../core/derive/rank.js';
import { referenceOf } from '../../core/derive/reference.js';
import { commonTarget, judgedRows, type Judged } from '../../core/derive/target.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { ListController, stepInList } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { byAreas, peersFor, peersPicture, shownIn, type Peers } from '../base/list/peers.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { bareValue, isPlain } from '../base/text/figure.js';
import { markOf } from '../base/text/miss.js';
import { rowOption, type RowsOf } from './ranking-rows.js';
import { gridOf, renderAxis, renderHead, scaleNotes } from './ranking-scale.js';
import { rankingStyles } from './ranking.styles.js';

/**
 * The regions below one, in order of an indicator. Counts are bars from zero, rates are dots on a
 * scale whose ends are printed; a suppressed, missing or approximate figure has no place and stands
 * behind. All marks are grey but the one that the picture is about and those that miss their target;
 * rates are held against the region above. Picking a row filters the other pictures.
 *
 * @summary Regions in order of one indicator.
 * @csspart list - The rows.
 * @csspart row - One region.
 * @csspart table - The figures as a table.
 */
export class RankingElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, listStyles, tableStyles, boundsStyles, rankingStyles];
  }

  private readonly list = new ListController(this);
  private readonly size = new SizeController(this);

  protected override suits({ dataset }: Pick<View, 'dataset'>): string[] | undefined {
    const id = usualComparison(dataset);
    return id === undefined ? undefined : [id];
  }

  protected override outcome(view: View): Outcome {
    if (!hasIndicator(view)) return this.nothing(view);
    const peers = peersFor(view);
    if (!peers) return this.nothing(view, { subject: byAreas(view) });
    const { say, indicator } = view;
    const { above, first, ranking } = peers;
    const rows = numbered(ranking);
    const shared = peersPicture(view, peers);
    const hasOpenPlaces = rows.some(({ place }) => Number.isNaN(place));
    const regions = rows.length > 1 ? say.below(above.id, rows.length) : '';
    const told = say.commonNotes(shownIn(rows));
    const place = [regions, say.period(first), unitApart(view, peers), ...told];
    return {
      ...shared,
      kind: 'picture',
      where: say.where(place, indicator),
      draw: () => this.#renderRanking(view, peers),
      marks: hasOpenPlaces ? [...shared.marks, say.words.ui.openPlaces] : shared.marks,
    };
  }

  #renderRanking(view: IndicatorView, peers: Peers): TemplateResult {
    const { dataset, say, indicator } = view;
    const rows = judgedRows(dataset, numbered(peers.ranking));
    const unit = unitApart(view, peers) === '' ? indicator.unit : '';
    const columns = this.#columnsOf(say, rows, unit !== '');
    const of = rowsOf(view, peers, rows, { columns, hasUnit: unit !== '' });
    const judgements = rows.flatMap(({ judgement }) => judgement ?? []);
    const target = commonTarget(judgements);
    const list = this.list.render({
      part: 'list',
      optionPart: 'row',
      look: `${of.gauge.form}s`,
      style: gridOf(of),
      label: say.words.ui.listHint(say.indicator(indicator)),
      options: rows.map((row) => rowOption(row, of)),
      step: stepInList(rows.length),
      choose: (i) => {
        const row = rows[i];
        if (row) this.pickRegion(row.region.id);
      },
    });
    const notes = scaleNotes(say, of.gauge, judgements.length > 0 && !target);
    return html`<div class="ranking" ${cssProps(widthsOf(columns))}>
      ${renderHead(of, target, { columns, em: this.size.em })} ${list}
      ${renderAxis(of, { unit, notes, em: this.size.em })}
    </div>`;
  }

  #columnsOf(say: Speaker, rows: readonly Judged<Ranked>[], hasUnit: boolean): RankColumns {
    const texts = {
      names: rows.map(({ region }) => nameIn(say, rows)(region.id)),
      figures: rows.map(({ observation }) => figureIn(say, observation, hasUnit)),
      hasPlaces: rows.some(({ place }) => Boolean(place)),
      hasMarks: rows.some(({ judgement }) => judgement && markOf(judgement)),
    };
    return rankColumns(texts, this.size);
  }
}

const widthsOf = ({ ticks: _ticks, ...widths }: RankColumns): Record<string, string> =>
  Object.fromEntries(Object.entries(widths).map(([name, width]) => [`--${name}`, `${width}px`]));

function rowsOf(
  { dataset, say, region, home }: IndicatorView,
  { above, ranking, picked }: Peers,
  rows: readonly Judged<Ranked>[],
  { columns, hasUnit }: { columns: RankColumns; hasUnit: boolean },
): RowsOf {
  const reference = referenceOf(dataset, above, ranking);
  const observations = rows.map(({ observation }) => observation);
  const gauge = gaugeOf(
    reference ? [...observations, reference] : observations,
    rows.map(({ judgement }) => judgement?.target),
  );
  return {
    say,
    gauge,
    hasPlaces: columns.place > 0,
    track: columns.track,
    ticks: gaugeTicks(gauge, columns.ticks),
    name: nameIn(say, rows),
    figure: (observation) => figureIn(say, observation, hasUnit),
    compared: ranking.placed + ranking.bounds.length,
    shown: shownIn(rows),
    reference,
    picked,
    focus: picked ?? (region === home ? home.id : undefined),
  };
}

const figureIn = (say: Speaker, observation: Observation, hasUnit: boolean): string =>
  hasUnit ? say.value(observation) : bareValue(say, observation);

/** Names wider than so many em leave out what the line below the headline says of all: Subdistrict. */
const WHOLE_NAMES = 7;

/** The names of rows, all of them short where one of them is long. */
function nameIn(say: Speaker, rows: readonly Ranked[]): (region: string) => string {
  const isLong = rows.some(({ region }) => textWidth(say.region(region.id)) > WHOLE_NAMES);
  return (region) => (isLong ? say.words.shortPlace(say.region(region)) : say.region(region));
}

/** Figures wider than so many em have their unit above instead of behind each of them. */
const UNIT_BEHIND = 7;

/** What is said of the unit above the list, where it is too long to stand behind every figure. */
function unitApart({ say, indicator }: IndicatorView, { ranking }: Peers): string {
  const plain = ranking.rows.filter(({ observation }) => isPlain(say, observation));
  const widest = Math.max(0, ...plain.map(({ observation }) => textWidth(say.value(observation))));
  return widest > UNIT_BEHIND ? say.words.ui.unitOf(say.unit(indicator.unit)) : '';
}

/** The rows with their places where there is a best: nobody is first in what is neither good nor bad. */
function numbered({ rows, hasBest }: Ranking): readonly Ranked[] {
  return hasBest ? rows : rows.map(({ region, observation }) => ({ region, observation }));
}
