import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shownArgs } from '../snippets/shown-args.js';
import type { BookGlobals } from './globals.js';

/** Shows a story as the toolbar says. */
export const withGlobals: Decorator = (story, { args, globals }) => {
  const asked = globals as unknown as BookGlobals;
  const shown = story({ args: shownArgs(args, asked) });
  return html`<div class="gf-story w-${asked.width}" lang=${asked.lang}>${shown}</div>`;
};
