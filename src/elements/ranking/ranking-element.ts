import { html, nothing, type TemplateResult } from 'lit';
import { usualComparison } from '../../core/derive/per-head.js';
import { barOf, gaugeOf, type Gauge } from '../../charts/bars.js';
import { textWidth } from '../../charts/scale.js';
import { isHollow } from '../../core/contract/status.js';
import type { Ranked, Ranking } from '../../core/derive/rank.js';
import { judgedRows, type Judged, type Judgement } from '../../core/derive/target.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { hasIndicator, type IndicatorView, type View } from '../base/element/view.js';
import { linesOf } from '../../core/model/target-lines.js';
import { renderBar } from '../base/list/bar.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { ListController, stepInList, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { byAreas, peersFor, peersPicture, type Peers } from '../base/list/peers.js';
import { tableStyles } from '../base/table/table.styles.js';
import { bareValue, isPlain } from '../base/text/figure.js';
import { rankingStyles } from './ranking.styles.js';

/**
 * The regions below one, in order of an indicator. Counts are bars from zero, rates are dots on a
 * scale whose ends are printed; a suppressed, missing or approximate figure has no place and stands
 * behind. Picking a row filters the other pictures.
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
    return {
      ...shared,
      kind: 'picture',
      where: say.where([regions, say.period(first), unitApart(view, peers)], indicator),
      draw: () => this.#renderRanking(view, peers),
      marks: hasOpenPlaces ? [...shared.marks, say.words.ui.openPlaces] : shared.marks,
    };
  }

  #renderRanking(view: IndicatorView, peers: Peers): TemplateResult {
    const { dataset, say, indicator } = view;
    const { ranking, picked } = peers;
    const apart = unitApart(view, peers) !== '';
    const figure = (observation: Observation) =>
      apart ? bareValue(say, observation) : say.value(observation);
    const rows = judgedRows(dataset, numbered(ranking));
    const gauge = gaugeOf(
      rows.map(({ observation }) => observation),
      rows.map(({ judgement }) => judgement?.target),
    );
    const columns = {
      '--names': widthFor(
        rows.map(({ region }) => say.region(region.id)),
        MOST_NAME,
      ),
      '--values': widthFor(
        rows.map(({ observation }) => figure(observation)),
        MOST_FIGURE,
      ),
    };
    const compared = ranking.placed + ranking.bounds.length;
    const list = this.list.render({
      part: 'list',
      optionPart: 'row',
      look: `${gauge.form}s`,
      style: columns,
      label: say.words.ui.listHint(say.indicator(indicator)),
      options: rows.map((row) =>
        optionOf(say, row, figure(row.observation), gauge, compared, picked),
      ),
      step: stepInList(rows.length),
      choose: (i) => {
        const row = rows[i];
        if (row) this.pickRegion(row.region.id);
      },
    });
    const judgement = rows.find((row) => row.judgement)?.judgement;
    return html`${list} ${renderScale(view, judgement, gauge, { columns, apart })}`;
  }
}

/** The width that names may take beside the bars, and that figures may, in em. */
const [MOST_NAME, MOST_FIGURE] = [9, 12];

/** Figures wider than so many em have their unit above instead of behind each of them. */
const UNIT_BEHIND = 9;

/** What is said of the unit above the list, where it is too long to stand behind every figure. */
function unitApart({ say, indicator }: IndicatorView, { ranking }: Peers): string {
  const plain = ranking.rows.filter(({ observation }) => isPlain(say, observation));
  const widest = Math.max(0, ...plain.map(({ observation }) => textWidth(say.value(observation))));
  return widest > UNIT_BEHIND ? say.words.ui.unitOf(say.unit(indicator.unit)) : '';
}

/** The width of a column that has room for texts, as far as the other columns can spare it. */
function widthFor(texts: readonly string[], most: number): string {
  return `${Math.min(most, Math.max(...texts.map(textWidth)) + 0.5)}em`;
}

/** The rows with their places where there is a best: nobody is first in what is neither good nor bad. */
function numbered({ rows, hasBest }: Ranking): readonly Ranked[] {
  return hasBest ? rows : rows.map(({ region, observation }) => ({ region, observation }));
}

function optionOf(
  say: Speaker,
  row: Judged<Ranked>,
  figure: string,
  gauge: Gauge,
  compared: number,
  picked: string | undefined,
): Option {
  const { region, observation, place, judgement } = row;
  const verdict = judgement?.verdict;
  const { value, status } = observation;
  const { ui, verdicts, gapless } = say.words;
  const look = [
    isHollow(observation) ? 'preliminary' : '',
    verdict === 'missed' ? 'missed' : '',
    value === 0 ? 'zero' : '',
  ];
  const name = say.region(region.id);
  const text = say.value(observation);
  const plain = isPlain(say, observation);
  const notes = say.words.list([
    ...say.notes(observation),
    ...(place ? [say.words.place(place, compared)] : []),
    ...(verdict ? [verdicts[verdict] + gapless(ui.target)] : []),
  ]);
  const hatch = status.includes('Q') ? html`<i class="hatch"></i>` : nothing;
  return {
    look: look.join(' '),
    label: [place || '', name, text, notes].join(' ').trim(),
    hint: say.parts(observation),
    picked: region.id === picked,
    body: html`<span class="place">${place || ''}</span>
      <span class="name">${name}</span>
      ${renderTrack(row, gauge)}
      <span class="value ${value === null ? 'none' : ''} ${plain ? '' : 'words'}"
        >${hatch}${figure}</span
      >`,
  };
}

/** The bar or dot of a row, and the lines that it is judged by. */
function renderTrack(
  { observation, judgement }: Judged<Ranked>,
  { form, share }: Gauge,
): TemplateResult {
  const { value, qualifier } = observation;
  const goals = judgement ? linesOf(judgement.target) : [];
  return html`<span class="track" ${cssProps(form === 'bar' ? { '--zero': `${share(0)}` } : {})}>
    ${goals.map((goal) => html`<span class="goal" ${cssProps({ '--t': `${share(goal)}` })}></span>`)}
    ${
      value === null
        ? nothing
        : form === 'bar'
          ? renderBar(barOf(value, qualifier, share))
          : html`<span class="dot ${qualifier}" ${cssProps({ '--v': `${share(value)}` })}></span>`
    }
  </span>`;
}

/** The ends of a scale that need not start at zero, and what the line across it is. */
function renderScale(
  { say, indicator }: IndicatorView,
  judgement: Judgement | undefined,
  { form, domain: [from, to] }: Gauge,
  { columns, apart }: { columns: Record<string, string>; apart: boolean },
): TemplateResult {
  const end = (value: number) => (apart ? say.exact(value) : say.amount(value, indicator.unit));
  return html`<div class="list" aria-hidden="true" ${cssProps(columns)}>
    <div class="row scale">
      <span class="place"></span>
      <span class="name"></span>
      <span class="ends"><span>${end(from)}</span><span>${end(to)}</span></span>
      <span class="figures"></span>
    </div>
    ${form === 'dot' && (from > 0 || to < 0) ? html`<p class="line">${say.words.ui.cut}</p>` : nothing}
    ${judgement ? html`<p class="line"><i></i>${say.target(judgement.target)}</p>` : nothing}
  </div>`;
}
