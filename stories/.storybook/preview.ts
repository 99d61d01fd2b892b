import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import ElementPage from '../chapters/element.mdx';
import { describeWith } from './arg-types.js';
import { BookContainer } from './docs/container.js';
import { followToolbar } from './docs/globals-store.js';
import { drawn } from './drawn.js';
import { INITIAL, globalTypes } from './globals.js';
import './preview.css';
import { withGlobals } from './with-globals.js';

setCustomElementsManifest(manifest);
followToolbar();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...INITIAL },
  decorators: [withGlobals],
  // axe, which comes next, and every test look at what is drawn, not at what is on its way.
  afterEach: async ({ canvasElement, parameters }) => {
    if (!parameters.waits) await drawn(canvasElement);
  },
  parameters: {
    docs: {
      ...describeWith(manifest),
      container: BookContainer,
      page: ElementPage,
      toc: { headingSelector: 'h2' },
    },
    a11y: {
      test: 'error',
      // An experiment of axe, which takes a mark such as ✗ for a word; the other tests leave it out as well.
      config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] },
    },
    controls: { expanded: true },
    options: {
      // Storybook reads this before it runs any code, so it is written out here.
      storySort: {
        order: [
          '开始 Start',
          '板上搭建 Build a board',
          '元素 Elements',
          ['总览 Overview', '看板 Board', '指标 Figures', '领域 Domains', '页面 Page'],
          '契约 Contract',
          ['怎样写 Guide', '参考 Reference'],
          '指标 Indicators',
          '诚实的数字 Honest numbers',
          '无障碍 Accessibility',
          '主题 Theming',
          '大屏 Wall',
          '嵌入 Embedding',
          '命令行 Command line',
          '表格加工 Arquero',
          '速度 Speed',
          '架构与决定 Architecture and decisions',
          ['架构 Architecture', '数字的规则 Rules of figures', '外观 Look', '决定 Decisions'],
          '做法 Recipes',
        ],
      },
    },
  },
};

export default preview;
