import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shownArgs } from '../snippets/shown-args.js';
import type { BookGlobals } from './globals.js';

/** The looks of a sheet, in the order in which they stand on it. */
const LOOKS: Partial<BookGlobals>[] = [
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'contrast' },
  { elder: 'on' },
  { lang: 'en' },
];

/** Shows a story as the toolbar says, or in every look on one sheet. */
export const withGlobals: Decorator = (story, { args, globals }) => {
  const asked = globals as unknown as BookGlobals;
  const panel = (look: BookGlobals) =>
    html`<div class="gf-story w-${look.width} ${look.theme}" lang=${look.lang}>
      ${story({ args: shownArgs(args, look) })}
    </div>`;
  if (!asked.sheet) return panel(asked);
  const width = asked.sheet;
  return html`<div class="sheet s-${width}">
    ${LOOKS.map((look) => panel({ ...asked, ...look, width }))}
  </div>`;
};
