import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PUBLISHED, SAMPLE, documents } from '../data.js';
import type { BookGlobals } from './globals.js';

interface Args {
  src?: string;
  data?: unknown;
  theme?: string;
  elder?: boolean;
  lang?: string;
}

/** Which data the toolbar asks for, where a story has none of its own: with the first indicator that suits. */
function dataArgs({ src, data }: Args, asked: BookGlobals['data']): object {
  if (asked === 'sample' || src !== SAMPLE || data) return {};
  const first = { indicator: '', region: '', period: '' };
  return asked === 'facts'
    ? { ...first, src: PUBLISHED }
    : { ...first, src: '', data: documents.awkward };
}

/**
 * Shows a story as the toolbar says. What a story is about stays: a dark one is dark in every theme,
 * and one with a document of its own keeps it.
 */
export const withGlobals: Decorator = (story, { args, globals }) => {
  const { theme, elder, lang, width, data } = globals as unknown as BookGlobals;
  const own = args as Args;
  const shown = {
    ...own,
    ...dataArgs(own, data),
    theme: own.theme || theme,
    elder: own.elder || elder === 'on',
  };
  return html`<div class="gf-story w-${width}" lang=${lang}>${story({ args: shown })}</div>`;
};
