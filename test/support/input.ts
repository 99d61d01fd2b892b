// Pointer, touch and keyboard as a browser would send them.
import { waitUntil } from '@open-wc/testing';
import { fetchMoves } from '../../src/elements/base/keys/keys.js';
import { fetchHands } from '../../src/elements/base/plot/plot-controller.js';
import { deep, frame, inside } from './page.js';

// What keys and a pointer do comes with the first of them: in a test, before.
before(() => Promise.all([fetchMoves(), fetchHands()]));

/** Presses a key where the focus would be; answers whether the page was kept from acting on it. */
export async function press(target: Element, key: string): Promise<boolean> {
  const init = { key, bubbles: true, composed: true, cancelable: true };
  const taken = !target.dispatchEvent(new KeyboardEvent('keydown', init));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
  await frame();
  return taken;
}

type Kind = 'mouse' | 'touch' | 'pen';

/** Where in a box, from 0 to 1 on both sides, an event happens. */
export function at(target: Element, x: number, y = 0.5) {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { clientX: left + x * width, clientY: top + y * height };
}

export function pointer(
  target: Element,
  type: string,
  place: { clientX: number; clientY: number },
  pointerType: Kind = 'mouse',
): void {
  const reach = { bubbles: type !== 'pointerleave', composed: true, cancelable: true };
  target.dispatchEvent(new PointerEvent(type, { ...place, ...reach, pointerType, pointerId: 7 }));
}

/** The pointer comes to rest at a place. */
export async function hover(target: Element, x: number, y = 0.5): Promise<void> {
  pointer(target, 'pointermove', at(target, x, y));
  await frame();
}

/** A finger taps: the events and their order are the ones that Chromium sends for a tap. */
export async function tap(target: Element, x: number, y = 0.5): Promise<void> {
  const place = at(target, x, y);
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerout']) {
    pointer(target, type, place, 'touch');
  }
  pointer(target, 'pointerleave', place, 'touch');
  await frame();
  const reach = { bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(
    new PointerEvent('click', { ...place, ...reach, pointerType: 'touch', pointerId: 7 }),
  );
  await frame();
}

/** Everything in a tag that the Tab key stops at, but for the button of its menu, which every card has. */
export function tabStops(host: Element): HTMLElement[] {
  const natural = 'a[href], button, select, input, textarea';
  return [...deep(host)].filter((element): element is HTMLElement => {
    if (!(element instanceof HTMLElement) || element.getClientRects().length === 0) return false;
    if (element.matches('.tool.more')) return false;
    const named = element.getAttribute('tabindex');
    return named === null ? element.matches(natural) : Number(named) >= 0;
  });
}

export const plotOf = (host: Element) => inside(host, '.plot');

/** What a press on the download button saves: its name and its text. */
export const saved = (host: Element): Promise<{ name: string; text: string }> =>
  savedBy(() => inside(host, '.tools button').click());

/** What an act saves as a file: its name, its text and its bytes. */
export async function savedBy(
  act: () => unknown,
): Promise<{ name: string; text: string; bytes: Uint8Array }> {
  const links: HTMLAnchorElement[] = [];
  const bodies: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (body: Blob) => {
    bodies.push(body);
    return createObjectURL.call(URL, body);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    await act();
    await waitUntil(() => links.length > 0, 'no file was given', { timeout: 8000, interval: 10 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const bytes = await bodies[0]!.arrayBuffer();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const { download: name } = links[0]!;
  return { name, text: decoder.decode(bytes), bytes: new Uint8Array(bytes) };
}
