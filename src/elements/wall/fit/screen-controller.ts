import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fontSizeFor } from '../layout/legibility.js';
import { FOOT, HEAD, ratioOf, type Ratio } from '../layout/layout.js';
import { edgeOf } from '../layout/place.js';
import type { Panels } from '../layout/seams.js';
import { isCramped, typeSize, type TypeSize } from '../layout/type-size.js';

/** What a wall says of itself, as far as it can be used. */
export interface Screen {
  /** Height of the lit area, and how far away people stand, in metres; 0 where it is not said. */
  heightM: number;
  distanceM: number;
  /** How much wider the picture becomes on its way to the wall. */
  stretchX: number;
  /** So many panels beside and above one another. */
  panels: readonly [number, number];
}

export interface ScreenCalls {
  describe(): Screen;
  /** The wall has another size, or is described otherwise. */
  resized(): void;
  /** The scenes have another place on it. */
  moved(): void;
}

/** After so many the scenes are left where they are: what the foot says may depend on their place. */
const LOOKS = 3;

/** A screen narrower than this, in pixels, is held in a hand and not looked up at. */
const HAND = 720;

/** CSS pixels between the margins of an upright sheet of A4, on which a wall stands as a stack. */
const SHEET = 680;

/** The font size in pixels of a wall that stands as a stack, and the height in em of a scene of it. */
const HELD = 16;
const STACK = 74;

/**
 * How the wall hangs: its shape and font size at its true resolution. Where the picture is pulled
 * wide on its way to the wall (`stretch-x`), it is laid out for the wall and pressed by as much.
 */
export class ScreenController implements ReactiveController {
  ratio: Ratio = 'wide';
  size: TypeSize | undefined;
  panels: Panels = { columns: 1, rows: 1, top: 0, bottom: 1, aspect: 1, wide: 1 };
  /** True where the scenes stand below one another: on a phone, or in too small a frame. */
  isStacked = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #calls: ScreenCalls;
  #observer: ResizeObserver | undefined;
  #seen = { width: 0, height: 0 };
  /** How often the place of the scenes may still be found to be another. */
  #looks = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, calls: ScreenCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      // A stack is as high as its scenes; what counts is the height it would have as a wall.
      const { minHeight } = getComputedStyle(this.#host);
      const would = minHeight.endsWith('px') ? parseFloat(minHeight) : window.innerHeight;
      this.#seen = { width, height: this.isStacked ? would : height };
      requestAnimationFrame(() => this.measure());
    });
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#onPaper);
    addEventListener('afterprint', this.#observeAnew);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('beforeprint', this.#onPaper);
    removeEventListener('afterprint', this.#observeAnew);
  }

  /** No code runs while a page is laid out for paper, so the scenes are put below one another before. */
  #onPaper = () => {
    this.#seen = { ...this.#seen, width: Math.min(this.#seen.width, SHEET) };
    this.measure();
  };

  /** The wall is told of its size once all is laid out for the screen again. */
  #observeAnew = () => {
    this.#observer?.unobserve(this.#host);
    this.#observer?.observe(this.#host);
  };

  /** Where the scenes really stand: a foot with much to say is higher, and moves them. */
  hostUpdated(): void {
    const { panels } = this;
    if (this.isStacked || this.#looks === 0) return;
    // The slot lies where all scenes stand, those of the wall and those of its page.
    const [card, stage] = ['.card', '.light'].map((part) =>
      this.#host.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
    );
    if (!card || !stage) return;
    const top = (stage.top - card.top) / card.height;
    const bottom = (stage.bottom - card.top) / card.height;
    const moved = Math.abs(top - panels.top) + Math.abs(bottom - panels.bottom);
    if (moved * card.height < 1) {
      this.#looks = LOOKS;
      return;
    }
    this.#looks--;
    const aspect = (panels.aspect * (panels.bottom - panels.top)) / (bottom - top);
    this.panels = { ...panels, top, bottom, aspect };
    this.#calls.moved();
  }

  /** Takes up the size of the host and what its attributes say of the wall. */
  measure(): void {
    const { height } = this.#seen;
    if (!(this.#seen.width > 0 && height > 0)) return;
    const { heightM, distanceM, stretchX, panels } = this.#calls.describe();
    const width = this.#seen.width * stretchX;
    const size = typeSize(width, height, fontSizeFor({ heightM, distanceM, heightPx: height }));
    this.isStacked = this.#seen.width < HAND || isCramped(width, height, size);
    this.ratio = this.isStacked ? 'portrait' : ratioOf(width, height);
    this.size = size;
    const [columns, rows] = panels;
    const em = this.isStacked ? HELD : size.em;
    // A stack is as high as its scenes: each cell has the room of a high wall.
    const [wide, high] = [width / em, this.isStacked ? STACK : height / em];
    const aspect = wide / (high - HEAD - FOOT);
    this.#looks = LOOKS;
    this.panels = { columns, rows, top: HEAD / high, bottom: 1 - FOOT / high, aspect, wide };
    const { style } = this.#host;
    style.setProperty('--panel', `${width / columns}px`);
    style.setProperty('--em', `${em}px`);
    style.setProperty('--edge', `${edgeOf(this.panels)}`);
    style.setProperty('--stretch', `${stretchX}`);
    this.#host.setAttribute('data-ratio', this.ratio);
    this.#host.toggleAttribute('data-stacked', this.isStacked);
    this.#calls.resized();
  }
}
