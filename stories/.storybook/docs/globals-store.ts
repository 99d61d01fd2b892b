import { addons } from 'storybook/preview-api';
import { INITIAL, type BookGlobals } from '../globals.js';

let globals = INITIAL;
const listeners = new Set<() => void>();

/** The page itself says its language and looks, so that the words and the room around a story follow. */
function markPage() {
  const { documentElement: page } = document;
  page.lang = globals.lang;
  page.dataset.theme = globals.theme;
  page.dataset.elder = globals.elder;
}

/** Keeps what the toolbar says, also for pages of words, which have no story to ask. */
export function followToolbar(): void {
  const take = ({ globals: now }: { globals: Partial<BookGlobals> }) => {
    globals = { ...INITIAL, ...now };
    markPage();
    for (const listener of listeners) listener();
  };
  const channel = addons.getChannel();
  channel.on('setGlobals', take);
  channel.on('globalsUpdated', take);
  markPage();
}

export const currentGlobals = (): BookGlobals => globals;

export function subscribeToGlobals(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
