import { addons } from 'storybook/manager-api';
import type { BookGlobals } from './globals.js';
import { bookTheme } from './theme.js';

const isDark = matchMedia('(prefers-color-scheme: dark)');
const lookOf = (theme: BookGlobals['theme'] = 'light') =>
  theme !== 'auto' ? theme : isDark.matches ? 'dark' : 'light';

addons.setConfig({ theme: bookTheme(lookOf()), sidebar: { showRoots: false } });

addons.register('gongfu-board', (api) => {
  const follow = ({ globals }: { globals: Partial<BookGlobals> }) =>
    addons.setConfig({ theme: bookTheme(lookOf(globals.theme)) });
  api.on('setGlobals', follow);
  api.on('globalsUpdated', follow);
});
