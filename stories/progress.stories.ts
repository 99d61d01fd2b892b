import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/progress/gf-progress.js';
import type { ProgressElement } from '../src/elements/progress/progress-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<ProgressElement> = {
  id: 'gf-progress',
  title: '元素 Elements/指标 Figures/目标 Distance to target gf-progress',
  component: 'gf-progress',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<ProgressElement> = {};

export {
  Loading,
  Empty,
  NotFound,
  Broken,
  Stale,
  SampleData,
  Provisional,
  Suppressed,
  Missing,
  Bounded,
  NotOutYet,
  LongNames,
  English,
  Dark,
  Contrast,
  Elder,
  Narrow,
} from './states.js';
