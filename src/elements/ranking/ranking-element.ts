import { html, type TemplateResult } from 'lit';
import type { RankColumns } from '../../charts/rank-columns.js';
import { usualComparison } from '../../core/derive/per-head.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { ListController } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { byAreas, peersFor, peersPicture, shownIn, type Peers } from '../base/list/peers.js';
import { SizeController } from '../base/plot/size-controller.js';
import { tableStyles } from '../base/table/table.styles.js';
import { numbered, rankingModel, unitApart } from './ranking-model.js';
import { rowOption } from './ranking-rows.js';
import { gridOf, renderAxis, renderHead } from './ranking-scale.js';
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
      paper: async () => (await import('./ranking.paper.js')).rankingPaper(view, peers),
      marks: hasOpenPlaces ? [...shared.marks, say.words.ui.openPlaces] : shared.marks,
    };
  }

  #renderRanking(view: IndicatorView, peers: Peers): TemplateResult {
    const { say, indicator } = view;
    const { rows, of, columns, target, unit, notes } = rankingModel(view, peers, this.size);
    const list = this.list.render({
      part: 'list',
      optionPart: 'row',
      look: `${of.gauge.form}s`,
      style: gridOf(of),
      label: say.words.ui.keysHint(say.indicator(indicator)),
      options: rows.map((row) => rowOption(row, of)),
      joined: say.words.list,
      choose: (i) => {
        const row = rows[i];
        if (row) this.pickRegion(row.region.id);
      },
    });
    return html`<div class="ranking" ${cssProps(widthsOf(columns))}>
      ${renderHead(of, target, { columns, em: this.size.em })} ${list}
      ${renderAxis(of, { unit, notes, em: this.size.em })}
    </div>`;
  }
}

const widthsOf = ({ ticks: _ticks, ...widths }: RankColumns): Record<string, string> =>
  Object.fromEntries(Object.entries(widths).map(([name, width]) => [`--${name}`, `${width}px`]));
