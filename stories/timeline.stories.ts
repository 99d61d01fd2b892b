import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/timeline/gf-timeline.js';
import type { TimelineElement } from '../src/elements/timeline/timeline-element.js';
import { PUBLISHED, SAMPLE } from './data.js';

const meta: Meta<TimelineElement> = {
  id: 'gf-timeline',
  title: '元素 Elements/指标 Figures/时间线 Timeline gf-timeline',
  component: 'gf-timeline',
  args: { src: SAMPLE, indicator: 'centre-visits' },
};

export default meta;

export const Ready: StoryObj<TimelineElement> = {};

export const WithoutASeries: StoryObj<TimelineElement> = { args: { indicator: '' } };

export const AsPublished: StoryObj<TimelineElement> = { args: { src: PUBLISHED, indicator: '' } };

/** The award was given some time in 2023. */
export const OfAProgramme: StoryObj<TimelineElement> = {
  args: { src: PUBLISHED, indicator: '', programme: 'wulin-road-block' },
};

export {
  Loading,
  Empty,
  NotFound,
  Broken,
  Stale,
  English,
  Dark,
  Contrast,
  Elder,
  Narrow,
} from './states.js';
