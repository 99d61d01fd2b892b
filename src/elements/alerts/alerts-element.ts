import { html, nothing, type TemplateResult } from 'lit';
import { alertsOf, type Alert, type Alerts } from '../../core/derive/alerts.js';
import { alertFigure, alertsWords, ruleName, sinceText, uncheckedText } from './alerts.words.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Card, Tables } from '../base/element/outcome.js';
import { cssProps } from '../base/element/css-props.js';
import { GfElement } from '../base/element/element.js';
import { ListController, stepInList, type Option } from '../base/list/list-controller.js';
import { listStyles } from '../base/list/list.styles.js';
import { property, state } from '../base/element/property.js';
import { SHOWN, restButton, restStyles } from '../base/list/show-more.js';
import { tableStyles } from '../base/table/table.styles.js';
import type { WordTable } from '../base/table/word-table.js';
import type { View } from '../base/element/view.js';
import { alertsStyles } from './alerts.styles.js';

/**
 * What the rules of the document remind of in a region and those below it: figures at a limit,
 * lasting changes, late figures, missing reports and withheld ones, each with since when. It names
 * no cause. Picking a row filters the other pictures; a change of the number is spoken.
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
    return [...GfElement.styles, listStyles, tableStyles, restStyles, alertsStyles];
  }

  private readonly list = new ListController(this);

  @state() private showsAll = false;

  /** So many reminders are shown at first. */
  @property({ type: Number }) most = SHOWN;

  #count: number | undefined;
  #news = '';

  protected override content({ dataset, say, home }: View): Card {
    const words = alertsWords[say.lang];
    const found = alertsOf(dataset, home, this.source.now());
    const { alerts } = found;
    this.#tell(say, alerts.length);
    const reading = alerts.length > 0 ? counted(say, alerts) : calm(say, found);
    return {
      title: words.title,
      where: [
        home.children.length > 0 ? words.where(say.region(home.id)) : say.region(home.id),
        say.words.ui.latest,
      ].join(' · '),
      body: html`${
        alerts.length > 0
          ? this.#renderList(say, alerts)
          : html`<div class="message" part="message">
              ${reading.map((text, i) =>
                i === 0 ? html`<strong>${text}</strong>` : html`<span>${text}</span>`,
              )}
            </div>`
      }
      ${renderNotes(say, found, dataset.indicators, say.region(home.id))}
      ${renderRules(say, found, dataset.indicators)}`,
      table: alerts.length > 0 ? (tables) => tableOf(tables, say, alerts) : undefined,
      summary: reading.join(say.lang === 'en' ? '. ' : '。'),
      sources: alerts.flatMap(({ rule, observation }) => [observation.row?.source, rule.source]),
      marks: alerts.some(({ rule }) => rule.kind === 'suppressed') ? [say.words.ui.hatched] : [],
    };
  }

  protected override render(): TemplateResult {
    // Outside the frame, so that it stays while the table stands in for the list.
    return html`${super.render()}
      <p class="unseen" role="status">${this.#news}</p>`;
  }

  /** Keeps what a screen reader is told: that the number has changed since it was last drawn. */
  #tell(say: Speaker, count: number): void {
    if (this.#count !== undefined && this.#count !== count) {
      this.#news = alertsWords[say.lang].changed(this.#count, count);
    }
    this.#count = count;
  }

  #renderList(say: Speaker, alerts: readonly Alert[]): TemplateResult {
    const words = alertsWords[say.lang];
    const [count, urgent = ''] = counted(say, alerts);
    const cut = !this.showsAll && alerts.length > this.most;
    const picked = this.source.selection.picked.region;
    return html`<p class="count" part="count">
        <strong>${count}</strong>${urgent}${
          cut ? html`<span class="listed">${words.listed(this.most)}</span>` : nothing
        }
      </p>
      ${this.list.render({
        ...{ part: 'list', optionPart: 'alert', look: cut ? 'cut' : '', style: cssProps({}) },
        label: say.words.ui.listHint(words.title),
        options: alerts.map((alert, i) => ({
          ...renderAlert(say, alert, i >= this.most),
          picked: alert.region.id === picked,
        })),
        step: stepInList(cut ? this.most : alerts.length),
        choose: (i) => this.pickRegion(alerts[i]!.region.id),
      })}
      ${cut ? restButton(words.rest(alerts.length - this.most), () => void this.#showAll()) : nothing}`;
  }

  /** Shows the first reminders alone again, after a reader has asked for all. */
  fold(): void {
    this.showsAll = false;
  }

  async #showAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    // The button is gone, and the focus must not go with it.
    this.renderRoot.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }
}

/** How many reminders there are, and how many of them are urgent. */
function counted(say: Speaker, alerts: readonly Alert[]): string[] {
  const words = alertsWords[say.lang];
  const urgent = alerts.filter(({ rule }) => rule.urgency === 'urgent').length;
  return [words.count(alerts.length), ...(urgent > 0 ? [words.ofThem(urgent)] : [])];
}

/** That nothing is amiss, and what was looked at; or that nothing could be looked at. */
function calm(say: Speaker, { checked, unchecked }: Alerts): string[] {
  const words = alertsWords[say.lang];
  if (checked.length > 0) return [words.calm, words.checked(checked.length, say.dates())];
  if (unchecked.length > 0) return [words.nothingChecked];
  return [say.words.ui.nothing, words.noRules];
}

function renderAlert(say: Speaker, alert: Alert, later: boolean): Omit<Option, 'picked'> {
  const { rule, indicator, region, observation } = alert;
  const urgent = rule.urgency === 'urgent' ? alertsWords[say.lang].urgent : '';
  const [place, name, figure] = [
    say.region(region.id),
    say.short(indicator),
    alertFigure(say, alert),
  ];
  const text = say.text(rule.text);
  const said = [say.period(observation), ...say.notes(observation)];
  const since = sinceText(say, alert);
  const none = observation.value === null;
  return {
    look: `${urgent ? 'urgent' : ''} ${later ? 'later' : ''}`,
    label: say.words.list(
      [place, urgent, `${name} ${figure}`, ...said, since, text].filter(Boolean),
    ),
    body: html`<span class="place"
        ><span>${place}</span>${urgent ? html`<span class="tag">${urgent}</span>` : nothing}</span
      >
      <span class="what">
        <span class="main"
          ><span>${name}</span
          >${rule.kind === 'suppressed' ? html`<i class="hatch"></i>` : nothing}<b
            class=${none ? 'none' : nothing}
            >${figure}</b
          ><span class="small">${said.join(' · ')}</span></span
        >
        <span>${since}</span>
        ${text ? html`<span class="small">${text}</span>` : nothing}
      </span>`,
  };
}

type Indicators = View['dataset']['indicators'];

/** What could not be checked or judged: never dropped in silence. */
function renderNotes(
  say: Speaker,
  { unchecked, undecided }: Alerts,
  indicators: Indicators,
  region: string,
) {
  const words = alertsWords[say.lang];
  const of = (id: string) => indicators.get(id);
  const elsewhere = unchecked.filter(({ why }) => why === 'elsewhere').length;
  const notes = [
    ...undecided.map(({ rule, regions }) => {
      const names = regions.slice(0, 3).map(({ id }) => say.region(id));
      const more = regions.length > names.length ? '…' : '';
      const name = ruleName(say, rule, of(rule.indicator));
      return words.undecided(name, regions.length, say.words.list(names) + more);
    }),
    ...unchecked.flatMap((one) => uncheckedText(say, one, of(one.rule.indicator))),
    ...(elsewhere > 0 ? [words.elsewhere(elsewhere, region)] : []),
  ];
  if (notes.length === 0) return nothing;
  return html`<ul class="notes" part="notes">
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}

/** The rules that were checked, each with what it says and the ground that it gives. */
function renderRules(say: Speaker, { checked }: Alerts, indicators: Indicators) {
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

function tableOf({ cellText }: Tables, say: Speaker, alerts: readonly Alert[]): WordTable {
  const words = alertsWords[say.lang];
  const { ui } = say.words;
  const heads = [words.reminder, ui.indicator, words.figure, ui.period, words.since, words.rule];
  return {
    caption: words.title,
    head: ui.region,
    columns: heads,
    rows: alerts.map((alert) => {
      const { rule, indicator, region, observation } = alert;
      const urgent = rule.urgency === 'urgent' ? [words.urgent] : [];
      return {
        head: say.region(region.id),
        cells: [
          say.words.list([...urgent, words.kinds[rule.kind]]),
          say.indicator(indicator),
          rule.kind === 'missing' ? alertFigure(say, alert) : cellText(say, observation),
          say.period(observation),
          sinceText(say, alert),
          say.text(rule.text),
        ],
      };
    }),
  };
}
