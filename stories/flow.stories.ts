import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/flow/gf-flow.js';
import type { FlowElement } from '../src/elements/flow/flow-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<FlowElement> = {
  title: '指标 Figures/gf-flow',
  component: 'gf-flow',
  args: { src: SAMPLE, indicator: 'case-closure-rate' },
};

export default meta;

export const Ready: StoryObj<FlowElement> = {};

/** The year so far ends with the period that is asked for. */
export const Until: StoryObj<FlowElement> = { args: { period: '2024-06' } };

export { Loading, NotFound, Broken, English, Dark, Contrast, Elder, Narrow } from './states.js';
