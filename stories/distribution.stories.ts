import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/distribution/gf-distribution.js';
import type { DistributionElement } from '../src/elements/distribution/distribution-element.js';
import { SAMPLE } from './data.js';
import { communities } from './documents/communities.js';

const meta: Meta<DistributionElement> = {
  id: 'gf-distribution',
  title: '元素 Elements/指标 Figures/分布 Distribution gf-distribution',
  component: 'gf-distribution',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

type Story = StoryObj<DistributionElement>;

export const Ready: Story = {};

/** 有数量过小、缺报的地区：只在文字里计数。Regions without a figure are counted in words. */
export const Dots: Story = { args: { src: '', data: communities(24), indicator: 'rate' } };

/** 超过60个地区时按区间计数。More than sixty regions are counted in columns. */
export const Histogram: Story = { args: { src: '', data: communities(178), indicator: 'rate' } };

export const Bands: Story = {
  args: { src: '', data: communities(6), indicator: 'firms', by: 'sizeBand' },
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
