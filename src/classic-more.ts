/**
 * What the plain script leaves to a second one, dist/gongfu.more.classic.js: the menu of a card, and what it
 * gives. It runs when a first menu is opened, and hands its modules over.
 */
import { COME } from './classic-later.js';

const modules = import.meta.glob(
  [
    './elements/base/element/menu/menu.ts',
    './elements/base/element/menu/superseded.ts',
    './elements/**/*.paper.ts',
  ],
  { eager: true },
);

document.dispatchEvent(new CustomEvent(COME, { detail: modules }));
