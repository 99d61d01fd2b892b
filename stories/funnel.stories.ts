import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/funnel/gf-funnel.js';
import type { FunnelElement } from '../src/elements/funnel/funnel-element.js';
import { STAGES, subsidies } from './documents/subsidies.js';
import * as states from './states.js';

const meta: Meta<FunnelElement> = {
  id: 'gf-funnel',
  title: '元素 Elements/指标 Figures/漏斗 Funnel gf-funnel',
  component: 'gf-funnel',
  args: { data: subsidies(), indicators: STAGES },
};

export default meta;

type Story = StoryObj<FunnelElement>;

const suppressed = { applied: { value: null, status: 'Q', conf: 'C' as const } };
const bound = { eligible: { value: 1000, qualifier: 'more-than' as const, raw: '1000多人' } };

export const Ready: Story = {};

/** 没有写出环节。No stages named. */
export const Unnamed: Story = { args: { indicators: '' } };

/** 单位不同，不画成漏斗。Unlike units are no funnel. */
export const UnlikeUnits: Story = { args: { data: subsidies({}, { reached: 'person-time' }) } };

/** 后一环节更大。A later stage is larger. */
export const LaterLarger: Story = { args: { data: subsidies({ applied: { value: 1100 } }) } };

/** 时期不同。Different periods. */
export const DifferentPeriods: Story = {
  args: { data: subsidies({ paid: { period: '2024-05' } }) },
};

/** 有一环节是约数。One stage is a bound. */
export const Bounded: Story = { args: { data: subsidies(bound) } };

/** 有一环节不公布。One stage is withheld. */
export const Suppressed: Story = { args: { data: subsidies(suppressed) } };

/** 初步数。Provisional figures. */
export const Provisional: Story = { args: { data: subsidies({ paid: { status: 'P' } }) } };

export const English: Story = { ...states.English };

export const Dark: Story = { ...states.Dark };

export const Contrast: Story = { ...states.Contrast };

export const Elder: Story = { ...states.Elder };

export const Narrow: Story = { ...states.Narrow };
