import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/reach/gf-reach.js';
import type { ReachElement } from '../src/elements/reach/reach-element.js';
import { SAMPLE, SAMPLE_PLACES } from './data.js';

const meta: Meta<ReachElement> = {
  id: 'gf-reach',
  title: '元素 Elements/指标 Figures/可达 Reach gf-reach',
  component: 'gf-reach',
  args: { src: SAMPLE, region: SAMPLE_PLACES.community },
};

export default meta;

export const Ready: StoryObj<ReachElement> = {};

/** A street offers its communities. */
export const OfAStreet: StoryObj<ReachElement> = {
  args: { region: SAMPLE_PLACES.streetWithTimes },
};

/** Nobody listed a place for culture: that is not the same as none. */
export const NotListed: StoryObj<ReachElement> = {
  args: { region: SAMPLE_PLACES.communityWithoutCulture },
};

export const WithoutTimes: StoryObj<ReachElement> = {
  args: { region: SAMPLE_PLACES.communityWithoutTimes },
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
