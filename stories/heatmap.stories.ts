import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/heatmap/gf-heatmap.js';
import type { HeatmapElement } from '../src/elements/heatmap/heatmap-element.js';
import { SAMPLE } from './data.js';
import { matrices } from './documents/matrices.js';

const meta: Meta<HeatmapElement> = {
  id: 'gf-heatmap',
  title: '元素 Elements/指标 Figures/热力表 Heat map gf-heatmap',
  component: 'gf-heatmap',
  args: { src: SAMPLE, indicator: 'training-person-times', by: 'month year' },
};

export default meta;

type Story = StoryObj<HeatmapElement>;

export const Calendar: Story = {};

/** 座位使用率适中为好：高于区间是一位难求。Best in the middle: above the range is a shortage. */
export const WeekdayHour: Story = {
  args: { src: '', data: matrices, indicator: 'seats', by: 'weekday hour' },
};

export const RegionFacility: Story = {
  args: { src: '', data: matrices, indicator: 'visits', by: 'region facilityType' },
};

export const Days: Story = {
  args: { src: '', data: matrices, indicator: 'visits', by: 'day' },
};

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
