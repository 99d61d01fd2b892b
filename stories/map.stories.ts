import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/map/gf-map.js';
import type { MapElement } from '../src/elements/map/map-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<MapElement> = {
  id: 'gf-map',
  title: '元素 Elements/指标 Figures/地图 Map gf-map',
  component: 'gf-map',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

/** The sample data bring no map, so the tile grid stands in and says why. */
export const NoMap: StoryObj<MapElement> = {};

export { Loading, NotFound, Broken, English, Dark, Contrast, Elder, Narrow } from './states.js';
