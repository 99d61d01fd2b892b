import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:custom-elements';
import { describeWith } from './arg-types.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // Storybook's own page is in English.
  decorators: [(story) => html`<div lang="zh-CN">${story()}</div>`],
  parameters: {
    docs: describeWith(manifest),
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
