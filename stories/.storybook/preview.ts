import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import { describeWith } from './arg-types.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    docs: describeWith(manifest),
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
