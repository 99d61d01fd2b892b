/*
 * What a pointer that rests on an option shows beside it (WCAG 1.4.13): the pointer may go onto it, Escape puts it
 * away wherever the focus is, and it stays until the pointer goes.
 */

import { HURRIED } from './hurried.js';
import { styleTips } from './option-tips.js';

/** The option whose tip is shown. */
let shown: Element | undefined;

/** Shows the tip of an option, for as long as the pointer is on it or on the tip. */
export function showTip(option: Element, list: EventTarget | null): void {
  if (option === shown || !option.isConnected) return;
  hideTip();
  shown = option;
  styleTips(option);
  option.toggleAttribute('data-tipped', true);
  list?.addEventListener('pointerleave', onLeave);
  list?.addEventListener('pointermove', onMove);
  document.addEventListener('keydown', onKey);
}

function hideTip(): void {
  shown?.removeAttribute('data-tipped');
  shown = undefined;
  document.removeEventListener('keydown', onKey);
}

function onKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') hideTip();
}

/** A finger that is lifted leaves too, but its reader has not. */
function onLeave(event: Event): void {
  if ((event as PointerEvent).pointerType !== 'touch') hideTip();
}

/** What lies below a tip can be reached by a pointer that does not rest. */
function onMove(event: Event): void {
  const { clientX, clientY, movementX, movementY } = event as PointerEvent;
  if (!shown || Math.max(Math.abs(movementX), Math.abs(movementY)) < HURRIED) return;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  if (clientX < left || clientX > right || clientY < top || clientY > bottom) hideTip();
}
