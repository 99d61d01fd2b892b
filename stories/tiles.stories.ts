import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/tiles/gf-tiles.js';
import type { TilesElement } from '../src/elements/tiles/tiles-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<TilesElement> = {
  id: 'gf-tiles',
  title: '元素 Elements/指标 Figures/方格图 Tiles gf-tiles',
  component: 'gf-tiles',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<TilesElement> = {};

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
