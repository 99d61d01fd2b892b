// A wall on a screen of its own.
import { fixture } from '@open-wc/testing';
import { pageTicker } from '../../src/data/live/ticker.js';
import type { WallElement } from '../../src/elements/wall/wall-element.js';
import { SAMPLE, all, frame, settled } from './page.js';

/** Type is fitted at the beats of the page, one step each; so many are enough for any cell. */
const BEATS = 7;

/** A wall of each shape, in pixels. */
export const SHAPES: readonly (readonly [number, number])[] = [
  [1920, 1080],
  [3840, 1080],
  [2560, 1080],
  [1080, 1920],
  [1024, 768],
];

/** A wall, as its markup says, on a screen of so many pixels; `data` may stand for an address. */
export async function hangUp(
  markup: string,
  [width, height]: readonly [number, number],
  data?: unknown,
): Promise<WallElement> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.style.cssText = `width:${width}px;height:${height}px;--gf-wall-height:${height}px`;
  const template = document.createElement('template');
  template.innerHTML = markup;
  const wall = document.importNode(template.content, true).firstElementChild as WallElement;
  if (data !== undefined) wall.data = data;
  page.append(wall);
  return wall;
}

/** A wall of the sample, with scenes of the page inside it or its own, drawn. */
export async function hangSample(
  attributes = '',
  size: readonly [number, number] = [1600, 900],
  inner = '',
): Promise<WallElement> {
  const wall = await hangUp(`<gf-wall src="${SAMPLE}" ${attributes}>${inner}</gf-wall>`, size);
  await settled(wall);
  return wall;
}

/** Turns the clock of the page, so that the type is fitted at once. */
export async function fitted(wall: WallElement): Promise<void> {
  await settled(wall);
  for (let i = 0; i < BEATS; i++) {
    pageTicker().beat();
    await frame();
    await frame();
  }
  await settled(wall);
}

/** Goes to a scene and a step of it, counted from 0, as a visitor does. */
export function goTo(wall: WallElement, scene: number, step: number): void {
  wall.show(scene + 1);
  // Whoever chooses the scene that is shown sees its next step.
  for (let i = 0; i < step; i++) all(wall, '.stop')[scene]!.click();
}
