import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { gaugeOf, type Gauge } from '../../charts/bars.js';
import { textWidth } from '../../charts/scale.js';
import type { Ranked, Ranking } from '../../core/derive/rank.js';
import { judge, targetOf } from '../../core/derive/target.js';
import { isBounded } from '../../core/qualifier.js';
import type { Card } from '../base/card.js';
import { cssProps } from '../base/css-props.js';
import { GfElement } from '../base/element.js';
import { ListController, stepInList, type ListKeys } from '../base/list-controller.js';
import { listStyles } from '../base/list.styles.js';
import { partsOf, peersCard, peersFor, type Peers } from '../base/peers.js';
import { tableStyles } from '../base/table.styles.js';
import type { View } from '../base/view.js';
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
    return [...GfElement.styles, listStyles, tableStyles, rankingStyles];
  }

  private readonly list = new ListController(this);

  protected override content(view: View): Card | undefined {
    const peers = view.indicator && peersFor(view);
    if (!peers) return undefined;
    const { say } = view;
    const { rows } = peers.ranking;
    const below = say.words.below(say.region(peers.above.id), rows.length);
    return {
      ...peersCard(view, peers),
      where: [...(rows.length > 1 ? [below] : []), say.period(rows[0]!.observation)].join(' · '),
      body: this.#renderList(view, peers),
    };
  }

  #renderList(view: View, { ranking, picked }: Peers): TemplateResult {
    const { dataset, say } = view;
    const { rows } = ranking;
    const targets = rows.map(({ observation }) => targetOf(dataset, observation));
    const gauge = gaugeOf(
      rows.map(({ observation }) => observation),
      targets,
    );
    const keys: ListKeys = {
      count: rows.length,
      step: stepInList(rows.length),
      choose: (i) => this.pickRegion(rows[i]!.region.id),
      start: Math.max(
        0,
        rows.findIndex(({ region }) => region.id === picked),
      ),
    };
    const active = this.list.active;
    const widest = (texts: string[]) => `${Math.min(9, Math.max(...texts.map(textWidth)) + 0.5)}em`;
    const columns = cssProps({
      '--names': widest(rows.map(({ region }) => say.region(region.id))),
      '--values': widest(rows.map(({ observation }) => say.value(observation))),
    });
    return html`<div
        class="list ${gauge.form}s"
        part="list"
        role="listbox"
        tabindex="0"
        aria-label=${say.words.ui.listHint(say.indicator(rows[0]!.observation.indicator))}
        aria-describedby="summary"
        aria-activedescendant=${active === undefined ? nothing : `row-${active}`}
        @keydown=${(event: KeyboardEvent) => this.list.onKey(event, keys)}
        @blur=${this.list.leave}
        ${columns}
      >
        ${rows.map((row, i) => this.#renderRow(view, ranking, gauge, row, i, row.region.id === picked))}
      </div>
      ${ends(view, ranking, gauge, columns)}`;
  }

  #renderRow(
    view: View,
    { placed }: Ranking,
    gauge: Gauge,
    row: Ranked,
    i: number,
    picked: boolean,
  ) {
    const { dataset, say } = view;
    const { region, observation, place } = row;
    const target = targetOf(dataset, observation);
    const verdict = target && judge(observation, target).verdict;
    const { value, status } = observation;
    const look = [
      status.includes('P') || status.includes('E') ? 'preliminary' : '',
      verdict === 'missed' ? 'missed' : '',
      value === 0 ? 'zero' : '',
      this.list.active === i ? 'active' : '',
    ];
    const text = say.value(observation);
    const more = [
      ...say.notes(observation).filter((note) => note !== text),
      ...(place ? [say.words.place(place, placed)] : []),
      ...(verdict ? [say.words.verdicts[verdict] + say.words.gapless(say.words.ui.target)] : []),
    ];
    return html`<div
      class="row ${look.join(' ')}"
      part="row"
      role="option"
      id="row-${i}"
      aria-selected=${picked}
      title=${partsOf(say, row) ?? nothing}
      @click=${() => this.pickRegion(region.id)}
    >
      <span class="place">${place ?? ''}</span>
      <span class="name">${say.region(region.id)}</span>
      <span class="track">
        ${target ? html`<span class="goal" ${cssProps({ '--t': `${gauge.share(target.value)}` })}></span>` : nothing}
        ${
          value === null
            ? status.includes('Q')
              ? html`<span class="hatch"></span>`
              : nothing
            : html`<span
                class="${gauge.form} ${isBounded(observation.qualifier) ? 'open' : ''}"
                ${cssProps({ '--v': `${gauge.share(value)}` })}
              ></span>`
        }
      </span>
      <span class="value ${value === null ? 'none' : ''}">${text}</span>
      <span class="unseen">${say.words.list(more)}</span>
    </div>`;
  }
}

/** The ends of a scale that need not start at zero, and what the line across it is. */
function ends(
  view: View,
  { rows }: Ranking,
  gauge: Gauge,
  columns: DirectiveResult,
): TemplateResult {
  const { say, dataset } = view;
  const { indicator } = rows[0]!.observation;
  const target = targetOf(dataset, rows[0]!.observation);
  const end = (value: number) =>
    say.withUnit(say.number(value, Number.isInteger(value) ? 0 : 1), indicator.unit);
  return html`<div class="list" aria-hidden="true" ${columns}>
    <div class="row scale">
      <span class="ends"
        ><span>${end(gauge.domain[0])}</span><span>${end(gauge.domain[1])}</span></span
      >
    </div>
    ${target ? html`<p class="line"><i></i>${say.target(target)}</p>` : nothing}
  </div>`;
}
