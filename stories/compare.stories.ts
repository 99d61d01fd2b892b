import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/compare/gf-compare.js';
import type { CompareElement } from '../src/elements/compare/compare-element.js';
import { SAMPLE, SAMPLE_PLACES } from './data.js';

const meta: Meta<CompareElement> = {
  id: 'gf-compare',
  title: '元素 Elements/指标 Figures/比较 Comparison gf-compare',
  component: 'gf-compare',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<CompareElement> = {
  args: { regions: [SAMPLE_PLACES.district, ...SAMPLE_PLACES.streets].join(' ') },
};

export const Periods: StoryObj<CompareElement> = {
  args: { indicator: 'training-person-times', periods: '2022-06 2023-06 2024-06' },
};

/** The door counters changed in July 2023. */
export const AcrossABreak: StoryObj<CompareElement> = {
  args: { indicator: 'centre-visits', periods: '2023-06 2024-06' },
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
