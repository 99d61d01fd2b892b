import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fontSizeFor } from '../../core/legibility.js';
import { isCramped, panelsOf, ratioOf, typeSize, type Ratio, type TypeSize } from './layout.js';
import { FOOT, HEAD, type Panels } from './scene.js';

export interface HangingHost extends ReactiveControllerHost, HTMLElement {
  heightM: number;
  distanceM: number;
  stretchX: number;
  seams: string;
  /** The wall has another size, or is described otherwise. */
  resized(): void;
}

/** A screen narrower than this, in pixels, is held in a hand and not looked up at. */
const HAND = 720;

/**
 * How the wall hangs: its shape and font size at its true resolution. Where the picture is pulled
 * wide on its way to the wall (`stretch-x`), it is laid out for the wall and pressed by as much.
 */
export class HangController implements ReactiveController {
  ratio: Ratio = 'wide';
  size: TypeSize | undefined;
  panels: Panels = { columns: 1, rows: 1, top: 0, bottom: 1, aspect: 1 };
  /** True where the scenes stand below one another: on a phone, or in too small a frame. */
  stacked = false;
  #observer: ResizeObserver | undefined;
  #seen = [0, 0];

  constructor(readonly host: HangingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      // A stack is as high as its scenes; what counts is the height it would have as a wall.
      const { minHeight } = getComputedStyle(this.host);
      const would = minHeight.endsWith('px') ? parseFloat(minHeight) : window.innerHeight;
      this.#seen = [width, this.stacked ? would : entry!.contentRect.height];
      requestAnimationFrame(() => this.measure());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Takes up the size of the host and what its attributes say of the wall. */
  measure(): void {
    const { heightM, distanceM, stretchX, seams, style } = this.host;
    const [seenWidth, height] = this.#seen as [number, number];
    if (!(seenWidth > 0 && height > 0)) return;
    const stretch = stretchX > 0 ? stretchX : 1;
    const width = seenWidth * stretch;
    const size = typeSize(width, height, fontSizeFor({ heightM, distanceM, heightPx: height }));
    this.stacked = seenWidth < HAND || isCramped(width, height, size);
    this.ratio = this.stacked ? 'portrait' : ratioOf(width, height);
    this.size = size;
    const [columns, rows] = panelsOf(seams);
    const em = height / size.em;
    const aspect = width / size.em / (em - HEAD - FOOT);
    this.panels = { columns, rows, top: HEAD / em, bottom: 1 - FOOT / em, aspect };
    style.setProperty('--panel', `${width / columns}px`);
    style.setProperty('--em', `${this.stacked ? 16 : size.em}px`);
    style.setProperty('--stretch', `${stretch}`);
    this.host.setAttribute('data-ratio', this.ratio);
    this.host.toggleAttribute('data-stacked', this.stacked);
    this.host.resized();
  }
}
