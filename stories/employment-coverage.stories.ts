import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/domain/gf-employment-coverage.js';
import type { EmploymentCoverageElement } from '../src/elements/domain/domains.js';
import { SAMPLE } from './data.js';

const meta: Meta<EmploymentCoverageElement> = {
  id: 'gf-employment-coverage',
  title: '元素 Elements/领域 Domains/就业 Employment gf-employment-coverage',
  component: 'gf-employment-coverage',
  args: { src: SAMPLE },
};

export default meta;

export const Ready: StoryObj<EmploymentCoverageElement> = {};

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
