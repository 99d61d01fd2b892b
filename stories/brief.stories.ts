import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/brief/gf-brief.js';
import type { BriefElement } from '../src/elements/brief/brief-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<BriefElement> = {
  id: 'gf-brief',
  title: '元素 Elements/指标 Figures/解读 Reading gf-brief',
  component: 'gf-brief',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<BriefElement> = {};

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
