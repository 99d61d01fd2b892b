import { describe, expect, it } from 'vitest';
import { groupedAlerts } from '../../../src/core/derive/alert-groups.js';
import { alertsOf, type Alert } from '../../../src/core/derive/alerts.js';
import type { AlertRule } from '../../../src/core/contract/contract.generated.js';
import { reminders } from '../../../stories/documents/reminders.js';
import { read } from '../../support/dataset.js';

const NOW = Date.UTC(2026, 3, 20);

/** In each of four streets the rate is at most 97 and the cases are at least 1. */
const rule = (id: string, more: Partial<AlertRule> = {}): AlertRule => ({
  id,
  kind: 'threshold',
  indicator: 'rate',
  level: 'street',
  comparator: 'le',
  value: 97,
  ...more,
});

function groupsOf(rules: AlertRule[]): [rule: string, count: number][] {
  const dataset = read(reminders(rules));
  const { alerts } = alertsOf(dataset, dataset.roots[0]!, NOW);
  return groupedAlerts(alerts).map((group) => [group.rule.id, group.alerts.length]);
}

describe('reminders', () => {
  it('of one rule stand together, so that they hide no other rule', () => {
    expect(groupsOf([rule('a'), rule('b')])).toEqual([
      ['a', 4],
      ['b', 4],
    ]);
  });

  it('that are urgent stand first, each by itself while they are few', () => {
    const urgent = rule('u', { urgency: 'urgent', value: 95 });
    expect(groupsOf([rule('a'), urgent])).toEqual([
      ['u', 1],
      ['a', 4],
    ]);
    const many = rule('u', { urgency: 'urgent' });
    expect(groupsOf([rule('a'), many])).toEqual([
      ['u', 4],
      ['a', 4],
    ]);
  });

  it('are all in a group, each once', () => {
    const dataset = read(reminders([rule('a'), rule('u', { urgency: 'urgent', value: 95 })]));
    const { alerts } = alertsOf(dataset, dataset.roots[0]!, NOW);
    const grouped: Alert[] = groupedAlerts(alerts).flatMap((group) => [...group.alerts]);
    expect(new Set(grouped)).toEqual(new Set(alerts));
    expect(grouped).toHaveLength(alerts.length);
  });
});
