import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/domain/gf-training-count.js';
import type { TrainingCountElement } from '../src/elements/domain/domains.js';
import { SAMPLE } from './data.js';

const meta: Meta<TrainingCountElement> = {
  id: 'gf-training-count',
  title: '元素 Elements/领域 Domains/培训 Training gf-training-count',
  component: 'gf-training-count',
  args: { src: SAMPLE },
};

export default meta;

export const Ready: StoryObj<TrainingCountElement> = {};

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
