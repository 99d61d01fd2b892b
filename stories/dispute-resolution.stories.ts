import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/domain/gf-dispute-resolution.js';
import type { DisputeResolutionElement } from '../src/elements/domain/domains.js';
import { SAMPLE } from './data.js';

const meta: Meta<DisputeResolutionElement> = {
  id: 'gf-dispute-resolution',
  title: '元素 Elements/领域 Domains/纠纷化解 Dispute resolution gf-dispute-resolution',
  component: 'gf-dispute-resolution',
  args: { src: SAMPLE },
};

export default meta;

export const Ready: StoryObj<DisputeResolutionElement> = {};

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
