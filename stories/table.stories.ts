import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/table/gf-table.js';
import type { TableElement } from '../src/elements/table/table-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<TableElement> = {
  id: 'gf-table',
  title: '元素 Elements/指标 Figures/数据表 Table gf-table',
  component: 'gf-table',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<TableElement> = {};

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
