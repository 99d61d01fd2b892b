import type { AlertRule, IndicatorItem } from '../contract/contract.generated.js';
import type { Alert } from './alerts.js';

/** Reminders of one rule, which a reader opens where there are several. */
export interface AlertGroup {
  rule: AlertRule;
  indicator: IndicatorItem;
  /** In the order of all reminders; never empty. */
  alerts: readonly Alert[];
}

/** So many urgent reminders of one rule are each seen at once. */
const SEEN = 3;

/**
 * Reminders by rule, in the order of the first of each, so that one rule that holds in many regions hides
 * no other. A few urgent ones of a rule stand each by itself.
 */
export function groupedAlerts(alerts: readonly Alert[]): AlertGroup[] {
  const byRule = new Map<AlertRule, Alert[]>();
  for (const alert of alerts) {
    const alike = byRule.get(alert.rule);
    if (alike) alike.push(alert);
    else byRule.set(alert.rule, [alert]);
  }
  return [...byRule].flatMap(([rule, alike]) => {
    const { indicator } = alike[0]!;
    const isApart = rule.urgency === 'urgent' && alike.length <= SEEN;
    const groups = isApart ? alike.map((alert) => [alert]) : [alike];
    return groups.map((group) => ({ rule, indicator, alerts: group }));
  });
}
