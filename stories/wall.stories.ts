import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/wall/gf-wall.js';
import type { WallElement } from '../src/elements/wall/wall-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<WallElement> = {
  title: '看板 Board/gf-wall',
  component: 'gf-wall',
  args: { src: SAMPLE, noTour: true },
  parameters: { layout: 'fullscreen' },
};

export default meta;

export const Overview: StoryObj<WallElement> = {};

export const Streets: StoryObj<WallElement> = { args: { scene: 2 } };

export const Focus: StoryObj<WallElement> = { args: { scene: 3 } };

/** A wall of three by two panels, three metres high, seen from six. */
export const Panels: StoryObj<WallElement> = {
  args: { seams: '3x2', heightM: 3, distanceM: 6 },
};

export const Light: StoryObj<WallElement> = { args: { theme: 'light' } };
