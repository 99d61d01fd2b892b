/** The rules by which the sample district is reminded. */
import { text } from './text.mjs';

const rule = (id, kind, indicator, zh, en, more = {}) => ({
  id,
  kind,
  indicator,
  ...more,
  text: text(zh, en),
  source: 'sample-generator',
  url: 'facts.html#notes',
});

export const ALERTS = [
  rule(
    'employment-line',
    'threshold',
    'employment-rate',
    '就业率未到充分就业线，请街道核对台账（示例规则）。',
    'Employment is below the line; the street should check its ledger (sample rule).',
    { level: 'street', comparator: 'le', value: 95, urgency: 'urgent' },
  ),
  rule(
    'space-full',
    'threshold',
    'space-utilisation',
    '功能空间过满，居民难有座位（示例规则）。',
    'Rooms are too full; residents find no seat (sample rule).',
    { level: 'street', comparator: 'ge', value: 85 },
  ),
  rule(
    'pending-rising',
    'trend',
    'cases-pending-closing',
    '期末未结案件连续增加（示例规则）。',
    'Pending cases keep rising (sample rule).',
    { level: 'street', trend: 'rise', periods: 3 },
  ),
  rule(
    'hires-falling',
    'trend',
    'job-hires',
    '岗位推送入职人数连续减少（示例规则）。',
    'Hires from job pushes keep falling (sample rule).',
    { level: 'street', trend: 'fall', periods: 3 },
  ),
  rule(
    'members-late',
    'stale',
    'club-members',
    '社团成员人数应按季更新（示例规则）。',
    'Club members are due every quarter (sample rule).',
    { periods: 1 },
  ),
  rule(
    'sessions-missing',
    'missing',
    'deliberation-sessions',
    '议事会场次应按月报送（示例规则）。',
    'Deliberation sessions are reported every month (sample rule).',
    { level: 'street', urgency: 'urgent' },
  ),
  rule(
    'cases-closed-cells',
    'suppressed',
    'cases-pending-closing',
    '社区未结案件过少不公布，引用前请核对（示例规则）。',
    'Pending cases of a community are withheld where few; check before quoting (sample rule).',
    { level: 'community' },
  ),
];
