import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/listing/gf-listing.js';
import type { ListingElement } from '../src/elements/listing/listing-element.js';
import { lookUps, many } from './documents/look-ups.js';
import * as states from './states.js';

const meta: Meta<ListingElement> = {
  id: 'gf-listing',
  title: '元素 Elements/指标 Figures/查找 Listing gf-listing',
  component: 'gf-listing',
  args: { data: lookUps(), kind: 'policy', indicator: 'eligible' },
};

export default meta;

type Story = StoryObj<ListingElement>;

export const Ready: Story = {};

/** 各类事项放在一起。All kinds together. */
export const Mixed: Story = { args: { kind: '', indicator: '' } };

/** 一开始就选定对象。An audience chosen at first. */
export const ForGraduates: Story = { args: { audience: 'graduates' } };

/** 很长的清单先列二十项。A long list starts with twenty. */
export const Long: Story = { args: { data: lookUps(many(53)) } };

/** 没有符合条件的事项。Nothing fits. */
export const Nothing: Story = { args: { kind: 'post', region: '990101002', indicator: '' } };

export const English: Story = { ...states.English };

export const Dark: Story = { ...states.Dark };

export const Contrast: Story = { ...states.Contrast };

export const Elder: Story = { ...states.Elder };

export const Narrow: Story = { ...states.Narrow };
