import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/domain/gf-club-membership.js';
import type { ClubMembershipElement } from '../src/elements/domain/domains.js';
import { SAMPLE } from './data.js';

const meta: Meta<ClubMembershipElement> = {
  id: 'gf-club-membership',
  title: '元素 Elements/领域 Domains/社团与治理 Clubs and governance gf-club-membership',
  component: 'gf-club-membership',
  args: { src: SAMPLE },
};

export default meta;

export const Ready: StoryObj<ClubMembershipElement> = {};

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
