import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { gaugeOf, type Gauge } from '../../charts/bars.js';
import { textWidth } from '../../charts/scale.js';
import { isHollow } from '../../core/contract/status.js';
import type { Ranked } from '../../core/derive/rank.js';
import { judgedRows, type Judged } from '../../core/derive/target.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card } from '../base/element/outcome.js';
import { boundsStyles } from '../base/list/bounds.styles.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController, stepInList, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { peersPicture, peersFor, type Peers } from '../base/list/peers.js';
import { tableStyles } from '../base/table/table.styles.js';
import { hasIndicator, type View } from '../base/element/view.js';
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

  protected override content(view: View): Card | undefined {
    if (!hasIndicator(view)) return undefined;
    const peers = peersFor(view);
    if (!peers) return undefined;
    const { say } = view;
    const { rows } = peers.ranking;
    const below = say.below(peers.above.id, rows.length);
    const card = peersPicture(view, peers);
    const open = rows.some(({ place }) => Number.isNaN(place));
    return {
      ...card,
      marks: [...card.marks, ...(open ? [say.words.ui.openPlaces] : [])],
      where: say.where(
        [rows.length > 1 ? below : '', say.period(rows[0]!.observation)],
        view.indicator,
      ),
      body: this.#renderList(view, peers),
    };
  }

  #renderList(view: View, { ranking, picked }: Peers): TemplateResult {
    const { dataset, say } = view;
    const rows = judgedRows(dataset, ranking.rows);
    const first = rows[0]!;
    const gauge = gaugeOf(
      rows.map(({ observation }) => observation),
      rows.map(({ judgement }) => judgement?.target),
    );
    const widest = (texts: string[]) => `${Math.min(9, Math.max(...texts.map(textWidth)) + 0.5)}em`;
    const columns = cssProps({
      '--names': widest(rows.map(({ region }) => say.region(region.id))),
      '--values': widest(rows.map(({ observation }) => say.value(observation))),
    });
    return html`${this.list.render({
      ...{ part: 'list', optionPart: 'row', look: `${gauge.form}s`, style: columns },
      label: say.words.ui.listHint(say.indicator(first.observation.indicator)),
      options: rows.map((row) => ({
        ...renderRow(say, row, gauge, ranking.placed + ranking.bounds.length),
        picked: row.region.id === picked,
      })),
      step: stepInList(rows.length),
      choose: (i) => this.pickRegion(rows[i]!.region.id),
    })}
    ${ends(say, first, gauge, columns)}`;
  }
}

function renderRow(
  say: Speaker,
  row: Judged<Ranked>,
  { form, share }: Gauge,
  compared: number,
): Omit<Option, 'picked'> {
  const { region, observation, place, judgement } = row;
  const { target, verdict } = judgement ?? {};
  const { value, status, qualifier } = observation;
  const look = [
    isHollow(observation) ? 'preliminary' : '',
    verdict === 'missed' ? 'missed' : '',
    value === 0 ? 'zero' : '',
  ];
  const [name, text] = [say.region(region.id), say.value(observation)];
  const more = [
    ...say.notes(observation),
    ...(place ? [say.words.place(place, compared)] : []),
    ...(verdict ? [say.words.verdicts[verdict] + say.words.gapless(say.words.ui.target)] : []),
  ];
  const suppressed = status.includes('Q') ? html`<i class="hatch"></i>` : nothing;
  return {
    look: look.join(' '),
    label: [place || '', name, text, say.words.list(more)].join(' ').trim(),
    hint: say.parts(row.observation),
    body: html`<span class="place">${place || ''}</span>
      <span class="name">${name}</span>
      <span class="track">
        ${target ? html`<span class="goal" ${cssProps({ '--t': `${share(target.value)}` })}></span>` : nothing}
        ${
          value === null
            ? nothing
            : html`<span
                class="${form} ${qualifier}"
                ${cssProps({ '--v': `${share(value)}` })}
              ></span>`
        }
      </span>
      <span class="value ${value === null ? 'none' : ''}">${suppressed}${text}</span>`,
  };
}

/** The ends of a scale that need not start at zero, and what the line across it is. */
function ends(
  say: Speaker,
  { observation, judgement }: Judged<Ranked>,
  gauge: Gauge,
  columns: DirectiveResult,
): TemplateResult {
  const end = (value: number) => say.rounded(value, observation.indicator.unit);
  return html`<div class="list" aria-hidden="true" ${columns}>
    <div class="row scale">
      <span class="place"></span>
      <span class="name"></span>
      <span class="ends"
        ><span>${end(gauge.domain[0])}</span><span>${end(gauge.domain[1])}</span></span
      >
      <span class="figures"></span>
    </div>
    ${gauge.domain[0] > 0 ? html`<p class="line">${say.words.ui.cut}</p>` : nothing}
    ${judgement ? html`<p class="line"><i></i>${say.target(judgement.target)}</p>` : nothing}
  </div>`;
}
