import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/domain/gf-service-reach.js';
import type { ServiceReachElement } from '../src/elements/domain/domains.js';
import { SAMPLE } from './data.js';

const meta: Meta<ServiceReachElement> = {
  title: '领域 Domains/gf-service-reach',
  component: 'gf-service-reach',
  args: { src: SAMPLE },
};

export default meta;

export const Ready: StoryObj<ServiceReachElement> = {};

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
