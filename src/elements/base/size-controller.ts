import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the size of the room that a picture has, and asks for an update when it changes. The room is
 * the `.room` of the host's shadow root, which its content must not stretch, else its `.body`.
 */
export class SizeController implements ReactiveController {
  /** CSS pixels; 0 until there is a layout, and while the host is hidden. */
  width = 0;
  height = 0;
  /** The font size in pixels. */
  em = 16;
  #observer: ResizeObserver | undefined;
  #room: Element | null = null;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    const room =
      root?.querySelector('.room') ?? root?.querySelector('.body:not([aria-busy])') ?? null;
    if (room === this.#room) return;
    this.#room = room;
    this.#observer?.disconnect();
    if (!room) return;
    this.#observer ??= new ResizeObserver(([entry]) => this.#measure(entry!.contentRect));
    this.#observer.observe(room);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#room = null;
  }

  #measure({ width, height }: DOMRectReadOnly) {
    const em = parseFloat(getComputedStyle(this.#room!).fontSize) || 16;
    // Less than a pixel is rounding, and must never start a loop.
    const moved = Math.abs(width - this.width) >= 1 || Math.abs(height - this.height) >= 1;
    if (!moved && em === this.em) return;
    Object.assign(this, { width, height, em });
    this.host.requestUpdate();
  }
}
