import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/filter/gf-filter.js';
import type { FilterElement } from '../src/elements/filter/filter-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<FilterElement> = {
  id: 'gf-filter',
  title: '元素 Elements/看板 Board/筛选 Filter gf-filter',
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
