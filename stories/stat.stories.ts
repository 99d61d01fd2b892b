import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/stat/gf-stat.js';
import type { StatElement } from '../src/elements/stat/stat-element.js';

const meta: Meta<StatElement> = {
  title: '指标 Indicators/gf-stat',
  component: 'gf-stat',
};

export default meta;

export const Plain: StoryObj<StatElement> = {
  args: { indicator: 'disputes-closed' },
};
