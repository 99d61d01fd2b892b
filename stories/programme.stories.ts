import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/programme/gf-programme.js';
import type { ProgrammeElement } from '../src/elements/programme/programme-element.js';
import { PROGRAMME, PUBLISHED } from './data.js';

const meta: Meta<ProgrammeElement> = {
  id: 'gf-programme',
  title: '元素 Elements/指标 Figures/项目 Programme gf-programme',
  component: 'gf-programme',
  args: { src: PUBLISHED, programme: PROGRAMME },
};

export default meta;

export const Ready: StoryObj<ProgrammeElement> = {};

/** A programme that has parts. */
export const Parts: StoryObj<ProgrammeElement> = { args: { programme: 'digital-employment' } };

/** A programme of which the source gives no figures. */
export const NoFigures: StoryObj<ProgrammeElement> = { args: { programme: 'black-tea-council' } };

export { Loading, NotFound, Broken, English, Dark, Contrast, Elder, Narrow } from './states.js';
