import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/trend/gf-trend.js';
import type { TrendElement } from '../src/elements/trend/trend-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<TrendElement> = {
  id: 'gf-trend',
  title: '元素 Elements/指标 Figures/走势 Trend gf-trend',
  component: 'gf-trend',
  args: { src: SAMPLE, indicator: 'centre-visits' },
};

export default meta;

export const Ready: StoryObj<TrendElement> = {};

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
