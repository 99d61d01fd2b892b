import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/board/gf-board.js';
import '../src/elements/filter/gf-filter.js';
import '../src/elements/stat/gf-stat.js';
import '../src/elements/progress/gf-progress.js';
import '../src/elements/brief/gf-brief.js';
import '../src/elements/trend/gf-trend.js';
import '../src/elements/ranking/gf-ranking.js';
import '../src/elements/tiles/gf-tiles.js';
import type { BoardElement } from '../src/elements/board/board-element.js';
import { SAMPLE } from './data.js';

const INSIDE = ['filter', 'stat', 'progress', 'brief', 'trend', 'ranking', 'tiles'].map((name) => ({
  tag: `gf-${name}`,
  attributes: [],
}));

const meta: Meta<BoardElement> = {
  id: 'gf-board',
  title: '元素 Elements/看板 Board/看板 Board gf-board',
  component: 'gf-board',
  args: { src: SAMPLE },
  parameters: { snippet: { children: INSIDE } },
  render: (args) => {
    const board = Object.assign(document.createElement('gf-board'), args);
    board.append(...INSIDE.map(({ tag }) => document.createElement(tag)));
    return board;
  },
};

export default meta;

export const Ready: StoryObj<BoardElement> = {};

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
