import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/progress/gf-progress.js';
import type { ProgressElement } from '../src/elements/progress/progress-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<ProgressElement> = {
  title: '指标 Figures/gf-progress',
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
