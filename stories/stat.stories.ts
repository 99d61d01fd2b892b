import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/stat/gf-stat.js';
import type { StatElement } from '../src/elements/stat/stat-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<StatElement> = {
  id: 'gf-stat',
  title: '元素 Elements/指标 Figures/数字 Figure gf-stat',
  component: 'gf-stat',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<StatElement> = {};

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
