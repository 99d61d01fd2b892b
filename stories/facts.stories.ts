import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/facts/gf-facts.js';
import type { FactsElement } from '../src/elements/facts/facts-element.js';
import { PROGRAMME, PUBLISHED } from './data.js';
import * as states from './states.js';

const meta: Meta<FactsElement> = {
  id: 'gf-facts',
  title: '元素 Elements/指标 Figures/事实 Facts gf-facts',
  component: 'gf-facts',
  args: { src: PUBLISHED, programme: PROGRAMME },
};

export default meta;

export const Ready: StoryObj<FactsElement> = {};

/** Without a programme named: one that the document lacks would be a fault, not an empty card. */
export const Empty: StoryObj<FactsElement> = {
  ...states.Empty,
  args: { ...states.Empty.args, programme: '' },
};

export {
  Loading,
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
