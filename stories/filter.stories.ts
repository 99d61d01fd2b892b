import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/filter/gf-filter.js';
import type { FilterElement } from '../src/elements/filter/filter-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<FilterElement> = {
  title: '看板 Board/gf-filter',
  component: 'gf-filter',
  args: { src: SAMPLE },
};

export default meta;

export const Ready: StoryObj<FilterElement> = {};

export {
  Loading,
  NotFound,
  Broken,
  LongNames,
  English,
  Dark,
  Contrast,
  Elder,
  Narrow,
} from './states.js';
