import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the width and font size of its host's body, and asks for an update when they change. */
export class SizeController implements ReactiveController {
  /** CSS pixels; 0 until there is a layout, and while the host is hidden. */
  width = 0;
  /** The font size in pixels. */
  em = 16;
  #observer: ResizeObserver | undefined;
  #body: Element | null = null;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdated(): void {
    const body = this.host.shadowRoot?.querySelector('.body') ?? null;
    if (body === this.#body) return;
    this.#body = body;
    this.#observer?.disconnect();
    if (!body) return;
    this.#observer ??= new ResizeObserver(([entry]) => this.#measure(entry!.contentRect.width));
    this.#observer.observe(body);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#body = null;
  }

  #measure(width: number) {
    const em = parseFloat(getComputedStyle(this.#body!).fontSize) || 16;
    // Less than a pixel is rounding, and must never start a loop.
    if (Math.abs(width - this.width) < 1 && em === this.em) return;
    this.width = width;
    this.em = em;
    this.host.requestUpdate();
  }
}
