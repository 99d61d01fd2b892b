import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SceneItem } from '../src/core/contract/contract.generated.js';
import '../src/elements/wall/gf-wall.js';
import type { WallElement } from '../src/elements/wall/wall-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<WallElement> = {
  id: 'gf-wall',
  title: '元素 Elements/看板 Board/大屏 Wall gf-wall',
  component: 'gf-wall',
  args: { src: SAMPLE, noTour: true },
  parameters: { layout: 'fullscreen' },
};

export default meta;

const SCENES: SceneItem[] = [
  {
    title: { 'zh-CN': '就业一屏', en: 'Work at a glance' },
    cards: [
      { tag: 'stat', indicator: 'employment-rate' },
      { tag: 'stat', indicator: 'new-urban-employment' },
      { tag: 'stat', indicator: 'zero-employment-households' },
      { tag: 'trend', indicator: 'employment-rate', size: 'large' },
      { tag: 'ranking', indicator: 'employment-rate' },
    ],
  },
  { scene: 'streets', dwell: 6 },
  { scene: 'overview' },
];

export const Overview: StoryObj<WallElement> = {};

export const Streets: StoryObj<WallElement> = { args: { scene: 2 } };

export const Focus: StoryObj<WallElement> = { args: { scene: 3 } };

/** A wall of three by two panels, three metres high, seen from six. */
export const Panels: StoryObj<WallElement> = {
  args: { seams: '3x2', heightM: 3, distanceM: 6 },
};

/** 数据自己写的场景：卡片按屏的形状排好。Scenes that the document writes, arranged for the shape of the wall. */
export const OwnScenes: StoryObj<WallElement> = {
  // The document is the sample's own with `scenes`, too long to be pasted.
  parameters: { snippet: false },
  loaders: [async () => ({ document: await (await fetch(SAMPLE)).json() })],
  render: ({ noTour }, { loaded }) =>
    html`<gf-wall .noTour=${noTour} .data=${{ ...loaded.document, scenes: SCENES }}></gf-wall>`,
};

export const Light: StoryObj<WallElement> = { args: { theme: 'light' } };
