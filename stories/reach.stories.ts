import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/reach/gf-reach.js';
import type { ReachElement } from '../src/elements/reach/reach-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<ReachElement> = {
  title: '指标 Figures/gf-reach',
  component: 'gf-reach',
  args: { src: SAMPLE, region: '330105008051' },
};

export default meta;

export const Ready: StoryObj<ReachElement> = {};

/** A street offers its communities. */
export const OfAStreet: StoryObj<ReachElement> = { args: { region: '330105015' } };

/** Nobody listed a place for culture: that is not the same as none. */
export const NotListed: StoryObj<ReachElement> = { args: { region: '330105008052' } };

export const WithoutTimes: StoryObj<ReachElement> = { args: { region: '330105008055' } };

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
