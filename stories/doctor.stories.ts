import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/doctor/gf-doctor.js';
import type { DoctorElement } from '../src/elements/doctor/doctor-element.js';

/** It checks the page that it stands in, here the preview of Storybook. */
const meta: Meta<DoctorElement> = {
  id: 'gf-doctor',
  title: '元素 Elements/页面 Page/页面检查 Page check gf-doctor',
  component: 'gf-doctor',
};

export default meta;

type Story = StoryObj<DoctorElement>;

export const Ready: Story = {};
export const English: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Contrast: Story = { args: { theme: 'contrast' } };
export const Elder: Story = { args: { elder: true } };
