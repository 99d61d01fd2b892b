import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/alerts/gf-alerts.js';
import type { AlertsElement } from '../src/elements/alerts/alerts-element.js';
import { RULES, reminders } from './documents/reminders.js';
import * as states from './states.js';

const meta: Meta<AlertsElement> = {
  id: 'gf-alerts',
  title: '元素 Elements/指标 Figures/提醒 Alerts gf-alerts',
  component: 'gf-alerts',
  args: { data: reminders() },
};

export default meta;

type Story = StoryObj<AlertsElement>;

const [line] = RULES;
const far = { ...line!, value: 50 };

export const Ready: Story = {};

/** 没有需要提醒的事项。Nothing to be reminded of. */
export const Calm: Story = { args: { data: reminders([far]) } };

/** 规则不完整，写明未能检查。An incomplete rule is said not to have been checked. */
export const Incomplete: Story = {
  args: { data: reminders([far, { id: 'half', kind: 'trend', indicator: 'cases' }]) },
};

/** 文件没有规则。A document without rules. */
export const NoRules: Story = { args: { data: reminders([]) } };

export const English: Story = { ...states.English };

export const Dark: Story = { ...states.Dark };

export const Contrast: Story = { ...states.Contrast };

export const Elder: Story = { ...states.Elder };

export const Narrow: Story = { ...states.Narrow };
