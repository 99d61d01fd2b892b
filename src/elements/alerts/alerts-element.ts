import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { groupedAlerts } from '../../core/derive/alert-groups.js';
import { alertsOf, type Alerts } from '../../core/derive/alerts.js';
import type { Dataset } from '../../core/model/dataset.js';
import type { Speaker } from '../../i18n/speaker.js';
import { longStyles } from '../base/element/base.styles.js';
import { GfElement } from '../base/element/element.js';
import { message } from '../base/element/frame.js';
import type { Picture } from '../base/element/outcome.js';
import { property, state } from '../base/element/property.js';
import type { View } from '../base/element/view.js';
import { ListController } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { SHOWN, restButton, restStyles } from '../base/list/show-more.js';
import { tableStyles } from '../base/table/table.styles.js';
import { optionOf, rowsOf, type Row } from './alert-rows.js';
import { alertsStyles } from './alerts.styles.js';
import {
  alertNotes,
  alertsFinding,
  alertsPlace,
  alertsReading,
  alertsTable,
  calmText,
  ruleName,
} from './alerts.text.js';
import { alertsWords } from './alerts.words.js';
import { phrased } from '../base/text/phrased.js';

/** A picture of reminders, with how many it has: a change of their number is spoken. */
interface AlertsPicture extends Picture {
  count: number;
  say: Speaker;
}

const hasCount = (shown: object | undefined): shown is AlertsPicture =>
  shown !== undefined && 'count' in shown;

/**
 * What the rules of the document remind of in a region and those below it: figures at a limit,
 * lasting changes, late figures, missing reports and withheld ones, each with since when. It names
 * no cause. The urgent ones lead; those of one rule are folded below its name. Picking a row filters the
 * other pictures; a change of the number is spoken.
 *
 * @summary What the document's own rules remind of, and since when.
 * @csspart count - The number of reminders.
 * @csspart list - The reminders.
 * @csspart alert - One reminder.
 * @csspart notes - What could not be checked or judged.
 * @csspart rules - The rules that were checked, with their grounds.
 * @csspart rest - The button that shows the rest of a long list.
 * @csspart table - The reminders as a table.
 */
export class AlertsElement extends GfElement {
  static override get styles() {
    return [...GfElement.styles, longStyles, listStyles, tableStyles, restStyles, alertsStyles];
  }

  private readonly list = new ListController(this);

  @state() private showsAll = false;

  /** The ids of the rules whose reminders a reader has unfolded. */
  @state() private opened: ReadonlySet<string> = new Set();

  /** So many reminders are shown at first, of which those of one rule are one. */
  @property({ type: Number }) most = SHOWN;

  /** The last picture of reminders: a change of their number is spoken. */
  #last: AlertsPicture | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { shown } = this;
    if (!hasCount(shown)) return;
    const { say, count } = shown;
    const before = this.#last?.count ?? count;
    if (before !== count) this.sayNews(alertsWords[say.lang].changed(before, count));
    this.#last = shown;
  }

  /** Shows the first reminders alone again, after a reader has asked for all. */
  fold(): void {
    this.showsAll = false;
    this.opened = new Set();
  }

  async #showAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    // The button is gone, and the focus must not go with it.
    this.renderRoot.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }

  protected override outcome(view: View): AlertsPicture {
    const { dataset, say, home } = view;
    const reminders = alertsOf(dataset, home, this.source.now());
    const { alerts } = reminders;
    const hasWithheld = alerts.some(({ rule }) => rule.kind === 'suppressed');
    return {
      kind: 'picture',
      say,
      count: alerts.length,
      title: alertsWords[say.lang].title,
      finding: alertsFinding(say, reminders),
      where: alertsPlace(say, home),
      times: 'any',
      draw: () => this.#renderReminders(view, reminders),
      paper: async () => (await import('./alerts.paper.js')).alertsPaper(view, reminders),
      table: alerts.length > 0 ? (tables) => alertsTable(tables, say, alerts) : undefined,
      summary: alertsReading(say, reminders),
      indicators: [...new Set(alerts.map(({ rule }) => rule.indicator))],
      sources: alerts.flatMap(({ rule, observation }) => [observation.row?.source, rule.source]),
      marks: hasWithheld ? [say.words.ui.hatched] : [],
    };
  }

  #renderReminders({ dataset, say, home }: View, reminders: Alerts): TemplateResult {
    return html`${
      reminders.alerts.length > 0
        ? this.#renderList(say, reminders)
        : message(calmText(say, reminders))
    }
    ${renderNotes(alertNotes(say, reminders, dataset, home))}
    ${renderRules(say, reminders, dataset)}`;
  }

  #renderList(say: Speaker, reminders: Alerts): TemplateResult {
    const words = alertsWords[say.lang];
    const groups = groupedAlerts(reminders.alerts);
    const isCut = !this.showsAll && groups.length > this.most;
    const most = isCut ? this.most : groups.length;
    const rows = rowsOf(groups, { opened: this.opened, most });
    const listed = groups.slice(0, most).reduce((count, { alerts }) => count + alerts.length, 0);
    const picked = this.source.selection.picked.region;
    // Where the page gives a title of its own, the number stands here.
    const counted = this.heading ? alertsFinding(say, reminders) : undefined;
    return html`${
      counted || isCut
        ? html`<p class="count" part="count">
            ${counted}
            ${isCut ? html`<span class="listed">${words.listed(listed)}</span>` : nothing}
          </p>`
        : nothing
    }
    ${this.list.render({
      part: 'list',
      optionPart: 'alert',
      look: isCut ? 'cut' : '',
      label: say.words.ui.keysHint(words.title),
      options: rows.map((row) => optionOf(say, row, picked)),
      joined: say.words.list,
      choose: (i) => this.#choose(rows[i]),
    })}
    ${
      isCut
        ? restButton(words.rest(reminders.alerts.length - listed), () => void this.#showAll())
        : nothing
    }`;
  }

  /** The head of a rule opens and closes it; a reminder picks its region. */
  #choose(row: Row | undefined): void {
    if (row?.kind === 'alert') this.pickRegion(row.alert.region.id);
    if (row?.kind !== 'head') return;
    const { id } = row.group.rule;
    const others = [...this.opened].filter((opened) => opened !== id);
    this.opened = new Set(row.isOpen ? others : [...others, id]);
  }
}

function renderNotes(notes: readonly string[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<ul class="notes" part="notes">
    ${notes.map((note) => html`<li>${phrased(note)}</li>`)}
  </ul>`;
}

/** The rules that were checked, each with what it says and the ground that it gives. */
function renderRules(
  say: Speaker,
  { checked }: Alerts,
  { indicators }: Dataset,
): TemplateResult | typeof nothing {
  if (checked.length === 0) return nothing;
  const words = alertsWords[say.lang];
  return html`<details part="rules">
    <summary>${words.rules(checked.length)}</summary>
    <ul class="rules">
      ${checked.map(
        (rule) =>
          html`<li>
            <b>${ruleName(say, rule, indicators.get(rule.indicator))}</b> ${say.text(rule.text)}
            ${rule.url ? html`<a href=${rule.url} rel="noopener">${words.ground}</a>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}
