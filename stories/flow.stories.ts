import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/flow/gf-flow.js';
import type { FlowElement } from '../src/elements/flow/flow-element.js';
import { SAMPLE } from './data.js';
import { matters } from './documents/matters.js';
import { Narrow as OnPhone } from './states.js';

const meta: Meta<FlowElement> = {
  id: 'gf-flow',
  title: '元素 Elements/指标 Figures/流向 Flow gf-flow',
  component: 'gf-flow',
  args: { src: SAMPLE, indicator: 'case-closure-rate' },
};

export default meta;

export const Ready: StoryObj<FlowElement> = {};

/** The year so far ends with the period that is asked for. */
export const Until: StoryObj<FlowElement> = { args: { period: '2024-06' } };

const passages = (rows: Parameters<typeof matters>[0] = {}): StoryObj<FlowElement> => ({
  args: { src: '', data: matters(rows), indicator: '', by: 'from to' },
});

/** 事项从环节到环节，宽度就是件数。From stage to stage; the width of a band is its figure. */
export const Passages: StoryObj<FlowElement> = {
  args: { indicator: 'dispute-passages', by: 'fromStage toStage' },
};

/** 保密、缺报和约数没有宽度，写在图下。No width for what is withheld, missing or a bound. */
export const PassagesApart = passages({
  'arbitration settled': { value: null, status: 'Q', conf: 'C' },
  'arbitration decided': { value: null, status: 'O' },
  'mediation withdrawn': { value: 30, qualifier: 'more-than', raw: '30余件' },
});

export const PassagesProvisional = passages({
  'mediation settled': { status: 'P' },
  'mediation arbitration': { status: 'P' },
});

/** 转出多于转入的环节，点名而不硬凑。A stage that more left than entered is named. */
export const PassagesUnbalanced = passages({ 'advice mediation': { value: 400 } });

/** 绕回原处的去向不能画成流向图。A circle has no such picture. */
export const PassagesCircle = passages({ 'arbitration mediation': { value: 9 } });

export const PassagesNarrow: StoryObj<FlowElement> = {
  ...Passages,
  decorators: OnPhone.decorators!,
};

export { Loading, NotFound, Broken, English, Dark, Contrast, Elder, Narrow } from './states.js';
