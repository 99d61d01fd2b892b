import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS pixels that a picture has at most on paper: within a card on an upright sheet of A4, and beside a list of streets in a sheet. */
const PAPER = { width: 660, height: 256 };

let waiting: (() => void)[] = [];

/** Reads sizes after all elements that are updating now, so that the page is laid out once. */
function measureSoon(measure: () => void): void {
  if (waiting.length === 0) {
    queueMicrotask(() => {
      const due = waiting;
      waiting = [];
      for (const read of due) read();
    });
  }
  waiting.push(measure);
}

export interface SizeOptions {
  /** True for a picture that fills its `.room`: until that has been measured, there is no size to draw for. */
  fillsRoom?: boolean;
}

/**
 * Keeps the size of the room that a picture has, and asks for an update when it changes. The room is
 * the `.room` of the host's shadow root, which its content must not stretch, else the width of its
 * `.ruler`.
 */
export class SizeController implements ReactiveController {
  #width = 0;
  #height = 0;
  #em = 16;
  readonly #fillsRoom: boolean;
  /** True once the room that is there now has been measured. */
  #isMeasured = false;
  #observer: ResizeObserver | undefined;
  #room: Element | null = null;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    { fillsRoom = false }: SizeOptions = {},
  ) {
    this.#fillsRoom = fillsRoom;
    host.addController(this);
  }

  /** CSS pixels; 0 until there is a layout, and while the host is hidden. */
  get width(): number {
    return this.#fillsRoom && !this.#isMeasured ? 0 : this.#width;
  }

  /** CSS pixels; 0 where there is no `.room`. */
  get height(): number {
    return this.#height;
  }

  /** The font size in pixels. */
  get em(): number {
    return this.#em;
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    const room = root?.querySelector('.room') ?? root?.querySelector('.ruler') ?? null;
    if (room === this.#room) return;
    this.#room = room;
    this.#isMeasured = false;
    this.#observer?.disconnect();
    if (!room) return;
    measureSoon(this.#measure);
    // An update inside the callback could change a size that is being reported.
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(this.#measure));
    this.#observer.observe(room);
    addEventListener('beforeprint', this.#fitPaper);
    addEventListener('afterprint', this.#observeAnew);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#room = null;
    removeEventListener('beforeprint', this.#fitPaper);
    removeEventListener('afterprint', this.#observeAnew);
  }

  /** The page is laid out anew for paper, but no code runs then, so it is drawn for paper before. */
  #fitPaper = () => {
    const width = Math.min(this.#width, PAPER.width);
    const height = Math.min(this.#height, PAPER.height);
    if (width === this.#width && height === this.#height) return;
    this.#width = width;
    this.#height = height;
    this.host.requestUpdate();
  };

  /**
   * What lies around may have been laid out for paper as well, and is laid out for the screen only now:
   * a size that is read here may be of neither. One that is observed anew is told once all is laid out.
   */
  #observeAnew = () => {
    if (!this.#room) return;
    this.#observer?.unobserve(this.#room);
    this.#observer?.observe(this.#room);
  };

  #measure = () => {
    if (!this.#room) return;
    const { clientWidth: width, clientHeight } = this.#room;
    // A ruler is as high as its type, which is no room for a picture.
    const isRoom = this.#room.matches('.room');
    const height = isRoom ? clientHeight : 0;
    const em = parseFloat(getComputedStyle(this.#room).fontSize) || 16;
    const isNew = this.#fillsRoom && isRoom && !this.#isMeasured;
    this.#isMeasured = isRoom;
    if (!isNew && width === this.#width && height === this.#height && em === this.#em) return;
    this.#width = width;
    this.#height = height;
    this.#em = em;
    this.host.requestUpdate();
  };
}
