import { alertsOf, type Alert } from '../../../core/derive/alerts.js';
import { alertFigure, isUrgent, ruleName, sinceText } from '../../alerts/alerts.text.js';
import type { View } from '../../base/element/view.js';
import type { Figure } from './figure.text.js';
import { remindersWords } from './reminders.words.js';

/** Reminders of one rule: one line of a wall. */
export interface Reminder {
  isUrgent: boolean;
  /** Where: one region, or the first of several and how many. */
  where: string;
  /** What is the matter, in a few words. */
  what: string;
  /** Since when, for one region alone. */
  since: string;
}

/** What the document's rules remind of, a line for each rule, the urgent ones first. */
export function remindersOf({ dataset, say, region }: View, now: number): Reminder[] {
  const groups = new Map<unknown, Alert[]>();
  for (const alert of alertsOf(dataset, region, now).alerts) {
    groups.set(alert.rule, [...(groups.get(alert.rule) ?? []), alert]);
  }
  const words = remindersWords[say.lang];
  return [...groups.values()].map((alerts): Reminder => {
    const [first, ...others] = alerts as [Alert, ...Alert[]];
    const name = say.region(first.region.id);
    const isOne = others.length === 0;
    return {
      isUrgent: isUrgent(first),
      where: isOne ? name : words.regions(name, alerts.length, say.level(first.region.parent)),
      what: isOne
        ? `${say.short(first.indicator)} ${alertFigure(say, first)}`
        : ruleName(say, first.rule, first.indicator),
      since: isOne ? sinceText(say, first) : '',
    };
  });
}

/** The urgent reminders as a figure among others: how many there are, and the first of them. */
export function remindersFigure(view: View, now: number): Figure | undefined {
  const { dataset, say, region } = view;
  if (dataset.alerts.length === 0) return undefined;
  const words = remindersWords[say.lang];
  const urgent = alertsOf(dataset, region, now).alerts.filter(isUrgent);
  const [first] = remindersOf(view, now);
  const told = first?.isUrgent
    ? [say.words.pair(first.where, first.what), first.where]
    : [words.none];
  return {
    kicker: words.title,
    domain: '',
    name: words.urgent,
    value: say.number(urgent.length, 0),
    unit: words.unit(urgent.length),
    remarks: [],
    statuses: told,
    mark: '',
    tone: '',
    of: [],
    at: region.id,
  };
}
