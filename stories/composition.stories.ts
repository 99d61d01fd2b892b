import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/composition/gf-composition.js';
import type { CompositionElement } from '../src/elements/composition/composition-element.js';
import { disputes } from './documents/disputes.js';
import { SAMPLE } from './data.js';
import * as states from './states.js';

const meta: Meta<CompositionElement> = {
  id: 'gf-composition',
  title: '元素 Elements/指标 Figures/构成 Composition gf-composition',
  component: 'gf-composition',
  args: { data: disputes(), by: 'cause' },
};

export default meta;

type Story = StoryObj<CompositionElement>;

const withheld = { value: null, status: 'Q', conf: 'C' as const };
const bound = { value: 30, qualifier: 'more-than' as const, raw: '30余件' };

export const Ready: Story = {};

/** 一百格。A hundred cells. */
export const Waffle: Story = { args: { picture: 'waffle' } };

/** 示例区的数据文件。The data file of the demo. */
export const Sample: Story = { args: { data: undefined, src: SAMPLE } };

/** 总数大于各类之和。The total is more than the categories. */
export const Remainder: Story = { args: { data: disputes({}, { value: 500 }) } };

/** 两类不公布。Two categories are withheld. */
export const Suppressed: Story = {
  args: { data: disputes({ insurance: withheld, injury: withheld }, { value: 460 }) },
};

/** 各类可能重复。The categories may overlap. */
export const Overlapping: Story = {
  args: {
    data: disputes({}, { value: 300 }, { aggregation: { region: 'sum', time: 'sum' } }),
  },
};

/** 有一类是约数。One category is a bound. */
export const Bounded: Story = { args: { data: disputes({ injury: bound }) } };

/** 缺报一类，也没有总数。One category is missing, and so is the total. */
export const Missing: Story = {
  args: { data: disputes({ injury: { value: null, status: 'O' } }) },
};

/** 初步数。Provisional figures. */
export const Provisional: Story = { args: { data: disputes({ wages: { status: 'P' } }) } };

export const English: Story = { ...states.English };

export const Dark: Story = { ...states.Dark };

export const Contrast: Story = { ...states.Contrast };

export const Elder: Story = { ...states.Elder };

export const Narrow: Story = { ...states.Narrow };
