import type { AlertRule, IndicatorItem } from '../../core/contract/contract.generated.js';
import type { AlertGroup } from '../../core/derive/alert-groups.js';
import type { Alert, Alerts, Unchecked } from '../../core/derive/alerts.js';
import type { Dataset, Region } from '../../core/model/dataset.js';
import { usualLength } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { WordTable } from '../base/table/word-table.js';
import { alertsWords } from './alerts.words.js';

/** So many regions of a rule are named. */
const NAMED = 3;

export function isUrgent({ rule }: Alert): boolean {
  return rule.urgency === 'urgent';
}

/** The region with those below it, and that the latest figures are meant. */
export function alertsPlace(say: Speaker, { id, children }: Region): string {
  const name = say.region(id);
  const place = children.length > 0 ? alertsWords[say.lang].where(name) : name;
  return `${place} · ${say.words.ui.latest}`;
}

/** How many reminders there are. */
function countText(say: Speaker, { alerts }: Alerts): string {
  return alertsWords[say.lang].count(alerts.length);
}

/** How many of them are urgent; nothing where none is. */
function urgentText(say: Speaker, { alerts }: Alerts): string[] {
  const urgent = alerts.filter(isUrgent).length;
  return urgent > 0 ? [alertsWords[say.lang].ofThem(urgent, alerts.length)] : [];
}

/** How many reminders there are and how many of them are urgent, as a title; undefined where there are none. */
export function alertsFinding(say: Speaker, reminders: Alerts): string | undefined {
  if (reminders.alerts.length === 0) return undefined;
  return say.words.list([countText(say, reminders), ...urgentText(say, reminders)]);
}

/** That nothing is amiss, and what was looked at; or that nothing could be looked at. */
export function calmText(
  say: Speaker,
  { checked, unchecked }: Alerts,
): { heading: string; sentences: string[] } {
  const words = alertsWords[say.lang];
  if (checked.length > 0) {
    return { heading: words.calm, sentences: [words.checked(checked.length, say.dates())] };
  }
  if (unchecked.length > 0) return { heading: words.nothingChecked, sentences: [] };
  return { heading: say.words.ui.nothing, sentences: [words.noRules] };
}

/** What was looked at, where no title says how many reminders there are. */
export function alertsReading(say: Speaker, reminders: Alerts): string {
  if (reminders.alerts.length > 0) return '';
  const { heading, sentences } = calmText(say, reminders);
  return [heading, ...sentences].join(say.words.stop);
}

/** What a rule looks for, without the indicator: 不高于95%, 上升, 缺报. */
function soughtText(
  say: Speaker,
  { kind, comparator, value, trend }: AlertRule,
  unit: string,
): string {
  const words = alertsWords[say.lang];
  if (kind === 'threshold' && comparator && value !== undefined) {
    const { keeping, limit } = say.words;
    // In English “at most” beside a figure would be read as a bound of it; in Chinese 达到 is a success.
    return (say.lang === 'en' ? keeping : limit)(comparator, say.amount(value, unit));
  }
  return kind === 'trend' && trend ? words.trend[trend] : words.kinds[kind];
}

/** What a rule is called: its indicator and what it looks for. */
export function ruleName(say: Speaker, rule: AlertRule, indicator?: IndicatorItem): string {
  const name = indicator ? say.short(indicator) : rule.indicator;
  return `${name} · ${soughtText(say, rule, indicator?.unit ?? '')}`;
}

/** In how many regions a rule holds, as they are called: 9个社区. */
export function groupCount(say: Speaker, { rule, alerts }: AlertGroup): string {
  const { levels } = say.words;
  const level = levels[rule.level ?? ''] ?? levels['']!;
  return alertsWords[say.lang].regions(alerts.length, level);
}

/** The first of some regions by name, and that there are others. */
function placesText(say: Speaker, regions: readonly Region[]): string {
  const names = regions.slice(0, NAMED).map(({ id }) => say.region(id));
  const text = say.words.names(names);
  return regions.length > NAMED ? alertsWords[say.lang].andOthers(text) : text;
}

/** The regions of a rule. */
export const groupPlaces = (say: Speaker, { alerts }: AlertGroup): string =>
  placesText(
    say,
    alerts.map(({ region }) => region),
  );

/** True for a reminder of a figure that is not there: the word in its place says what the rule looks for. */
const isOfAbsence = ({ rule }: Alert): boolean =>
  rule.kind === 'missing' || rule.kind === 'suppressed';

/** Since when a rule has held, in words. */
export function sinceText(say: Speaker, alert: Alert): string {
  const { rule, indicator, observation, since, periods, earlier } = alert;
  const words = alertsWords[say.lang];
  const start = say.span(since);
  const { frequency } = since;
  if (rule.kind === 'stale') return words.late(start, say.words.periods(periods, frequency));
  const { period } = observation;
  const steps = (period.start + period.length - since.start) / usualLength(frequency);
  const length = steps > 1 ? say.words.periods(steps, frequency) : '';
  const what = isOfAbsence(alert) ? '' : soughtText(say, rule, indicator.unit);
  return words.run(start, length, what, earlier);
}

/** The figure of a reminder, or the word for why there is none. */
export function alertFigure(say: Speaker, { rule, observation }: Alert): string {
  return rule.kind === 'missing' ? say.words.statuses.O : say.value(observation);
}

/** What must be said of the figure of a reminder, and when it is of, where that does not follow in any case. */
export function alertRemarks(say: Speaker, alert: Alert): string[] {
  const { observation, since } = alert;
  const isSince = isOfAbsence(alert) && observation.period.code === since.code;
  return [...say.notes(observation), ...(isSince ? [] : [say.period(observation)])];
}

/** What could not be checked or judged: never dropped in silence. */
export function alertNotes(
  say: Speaker,
  { unchecked, undecided }: Alerts,
  { indicators }: Dataset,
  { id }: Region,
): string[] {
  const words = alertsWords[say.lang];
  const elsewhere = unchecked.filter(({ why }) => why === 'elsewhere').length;
  return [
    ...undecided.map(({ rule, regions }) => {
      const name = ruleName(say, rule, indicators.get(rule.indicator));
      return words.undecided(name, regions.length, placesText(say, regions));
    }),
    ...unchecked.flatMap((reason) =>
      uncheckedText(say, reason, indicators.get(reason.rule.indicator)),
    ),
    ...(elsewhere > 0 ? [words.elsewhere(elsewhere, say.region(id))] : []),
  ];
}

/** Why a rule was not checked, as a sentence; rules for other regions are only counted. */
function uncheckedText(say: Speaker, unchecked: Unchecked, indicator?: IndicatorItem): string[] {
  const words = alertsWords[say.lang];
  const name = ruleName(say, unchecked.rule, indicator);
  if (unchecked.why === 'elsewhere') return [];
  if (unchecked.why !== 'incomplete') return [words.why[unchecked.why](name)];
  const lacks = unchecked.lacks.map((need) => words.lacks[need]);
  return [words.incomplete(name, lacks.join(words.and))];
}

/** The reminders as a table. */
export function alertsTable(
  { figureCell }: Tables,
  say: Speaker,
  alerts: readonly Alert[],
): WordTable {
  const words = alertsWords[say.lang];
  const { ui } = say.words;
  return {
    caption: words.title,
    head: ui.region,
    columns: [words.reminder, ui.indicator, words.figure, ui.period, words.since, words.rule],
    rows: alerts.map((alert) => {
      const { rule, indicator, region, observation } = alert;
      const urgent = isUrgent(alert) ? [words.urgent] : [];
      return {
        head: say.region(region.id),
        cells: [
          say.words.list([...urgent, words.kinds[rule.kind]]),
          say.indicator(indicator),
          rule.kind === 'missing' ? alertFigure(say, alert) : figureCell(say, observation),
          say.period(observation),
          sinceText(say, alert),
          say.text(rule.text),
        ],
      };
    }),
  };
}
