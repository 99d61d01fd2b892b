/**
 * What the plain script leaves to a second one, dist/gongfu.more.classic.js: the menu of a card, what it gives,
 * the window that lists the keys, the parts of a release, where a fault stands in a file, and Traditional words. It
 * runs when the first of these is asked for, and hands its modules over.
 */
import { COME } from './classic-later.js';

const modules = import.meta.glob(
  [
    './elements/base/element/menu/menu.ts',
    './elements/base/element/menu/superseded.ts',
    './elements/base/element/twin-newer.ts',
    './elements/base/keys/key-window.ts',
    './elements/**/*.paper.ts',
    './data/release-parts.ts',
    './core/read/places-in-source.ts',
    './i18n/zh-hant.ts',
  ],
  { eager: true },
);

document.dispatchEvent(new CustomEvent(COME, { detail: modules }));
