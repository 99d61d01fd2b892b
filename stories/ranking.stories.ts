import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/ranking/gf-ranking.js';
import type { RankingElement } from '../src/elements/ranking/ranking-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<RankingElement> = {
  id: 'gf-ranking',
  title: '元素 Elements/指标 Figures/排名 Ranking gf-ranking',
  component: 'gf-ranking',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<RankingElement> = {};

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
