import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/domain/gf-service-reach.js';
import type { ServiceReachElement } from '../src/elements/domain/domains.js';
import { SAMPLE } from './data.js';

const meta: Meta<ServiceReachElement> = {
  id: 'gf-service-reach',
  title: '元素 Elements/领域 Domains/服务触达 Service reach gf-service-reach',
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
