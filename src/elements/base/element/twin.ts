/*
 * The static twin that `gongfu bake` has written into a tag: it is shown until the card can take its place, and the
 * card comes when the reader does. Loaded by a tag that has one.
 */

import type { ReactiveControllerHost } from 'lit';
import type { DatasetInfo } from '../../../core/contract/contract.generated.js';

/** How far below and above the window a reader is near. */
const NEAR = '300px 0px';

/** After this many milliseconds a page that is never idle is taken for one; and one that was scrolled rests. */
const [IDLE, REST] = [3000, 150];

/** How far a card has come. */
export interface Progress {
  readonly state: 'loading' | 'failed' | 'drawn';
  /** True where nothing of it is still to come. */
  readonly isSettled: boolean;
  /** What its data say of themselves, once it has them. */
  readonly info: DatasetInfo | undefined;
}

/** What is read out with a card stands in its twin, and so in the card that takes its place. */
const READING = `#summary{position:static;width:auto;height:auto;max-width:46em;margin-top:.5em;overflow:visible;clip-path:none;white-space:normal;font-size:var(--size-axis)}`;

/** While the twin stands, the card is drawn in the same room, unseen. */
const COMING = `:host{position:relative}
.light{display:block;height:100%}
.card{position:absolute;top:0;right:0;bottom:0;left:0;height:auto;min-height:0;overflow:hidden;visibility:hidden}
${READING}`;

/** What went wrong stands below the twin, which stays. */
const FAILED = `.light{display:block}
.theme.card{height:auto;min-height:0;border-top-width:1px}
.message{min-height:0}`;

/** The card in place of the twin is no lower, so that nothing behind it moves. */
const taken = (height: number) => `.theme.card{min-height:${height}px}${READING}`;

/** What stands in a page until it may be opened, and how that is left. */
type Leave = () => void;

const leaveNothing: Leave = () => undefined;

/** Calls back when a tag is to be taken over, by what its `upgrade` says; where it says never, not at all. */
function whenWanted(host: Element, twin: Element, act: () => void): Leave {
  const mode = host.getAttribute('upgrade');
  if (mode === 'never') return leaveNothing;
  if (mode === 'load') {
    act();
    return leaveNothing;
  }
  if (mode === 'idle') {
    // The kernel of the floor and Safari differ in whether they have it.
    const idle = (window as Partial<Window>).requestIdleCallback;
    if (!idle) {
      const timer = setTimeout(act, 1);
      return () => clearTimeout(timer);
    }
    const request = idle(act, { timeout: IDLE });
    return () => cancelIdleCallback(request);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: NEAR },
  );
  // The tag itself may be no box before its board has laid it out.
  observer.observe(twin);
  return () => observer.disconnect();
}

/** Keeps a twin in its tag until the card can take its place. */
export class TwinKeeper {
  readonly #sheet = new CSSStyleSheet();
  readonly #leave: Leave;
  #watch: Leave = leaveNothing;
  #isOpen = false;
  #isGone = false;
  /** True once the reader has asked for the card. */
  #isWanted = false;
  #frame = 0;
  /** How far down the card stays as it is without the room of its twin, which was higher. */
  #needs: number | undefined;
  #info: DatasetInfo | undefined;

  /** `open` connects the tag to its data and draws it. */
  constructor(
    readonly host: HTMLElement,
    readonly twin: HTMLElement,
    readonly open: () => void,
  ) {
    this.#leave = whenWanted(host, twin, () => this.#begin());
    const live = host.getAttribute('live-src');
    if (live && host.getAttribute('upgrade') === 'never') void this.#askNewer(live);
  }

  /** A twin that is never taken over is, once its reader asks for newer data. */
  async #askNewer(address: string): Promise<void> {
    try {
      const { askNewer } = await import('./twin-newer.js');
      await askNewer(this.twin, address, () => {
        if (!this.#isOpen) this.#begin();
        this.#isWanted = true;
      });
    } catch {
      // A twin that cannot know says nothing.
    }
  }

  /** A twin that has to stay for now says where the card has newer data. */
  async #sayNewer(): Promise<void> {
    if (!this.#info) return;
    try {
      const { sayNewer } = await import('./twin-newer.js');
      await sayNewer(this.twin, this.#info, () => this.#swap(0));
    } catch {
      // Nor does one whose code cannot be had.
    }
  }

  /** The tag is no longer in the page. */
  leave(): void {
    this.#leave();
    this.#watch();
    cancelAnimationFrame(this.#frame);
  }

  #begin() {
    this.#isOpen = true;
    this.open();
    const root = this.host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#sheet.replaceSync(COMING);
  }

  /** What the card has come to, after each of its updates. */
  look({ state, isSettled, info }: Progress): void {
    this.#needs = undefined;
    if (!this.#isOpen || this.#isGone) return;
    this.#info = info;
    if (state === 'failed') this.#sheet.replaceSync(FAILED);
    else this.#sheet.replaceSync(COMING);
    cancelAnimationFrame(this.#frame);
    // Its pictures are drawn anew once their room is known, a frame later.
    if (state === 'drawn' && isSettled) this.#soon(() => this.#soon(() => this.#take()));
  }

  #soon(act: () => void) {
    this.#frame = requestAnimationFrame(act);
  }

  /** Puts the card in the place of the twin, or waits until that moves nothing that the reader is at. */
  #take(isAsked = this.#isWanted) {
    const { host, twin } = this;
    this.#watch();
    if (isInUse(twin) && !isAsked) {
      void this.#sayNewer();
      this.#watch = heard(twin, ['focusout', 'toggle'], () => this.#soon(() => this.#take()));
      return;
    }
    const card = host.shadowRoot!.querySelector('.card')!;
    const place = host.getBoundingClientRect();
    const hasRoom = card.scrollHeight <= card.clientHeight;
    if (hasRoom && place.top < innerHeight) this.#swap(place.height);
    else if (isAsked || place.bottom >= innerHeight) this.#swap(0);
    else if (place.bottom <= 0) this.#swapAbove(place);
    else {
      void this.#sayNewer();
      this.#watch = untilUnseen(twin, (asked) => this.#take(asked));
    }
  }

  /** Above the window the page is scrolled by as much as the card is higher, which no browser does for what leaves the flow. */
  #swapAbove({ bottom }: DOMRect) {
    this.#swap(0);
    const moved = this.host.getBoundingClientRect().bottom - bottom;
    scrollBy({ top: moved, behavior: 'instant' });
  }

  #swap(height: number) {
    this.#isGone = true;
    this.#watch();
    this.#sheet.replaceSync(taken(height));
    this.twin.remove();
    // A board has a foot of its own once no twin of its cards is left.
    (this.host.closest('gf-board') as Partial<ReactiveControllerHost> | null)?.requestUpdate?.();
    if (height > 0) this.#watch = this.#freed(height);
  }

  /**
   * A card that is lower than its twin was gives the room back once nobody sees that, once it is pressed, for what
   * moves then moves as its reader asked, and once its width is another one, for then so is the page.
   */
  #freed(kept: number): Leave {
    const { host } = this;
    const { width } = host.getBoundingClientRect();
    const free = () => {
      this.#watch();
      this.#sheet.replaceSync(READING);
    };
    const look = () => {
      const place = host.getBoundingClientRect();
      if (!isUnseenBehind(place)) return;
      if (place.bottom <= 0 && !keepsPlace()) return;
      this.#needs ??= this.#needed(kept);
      if (place.bottom <= 0 || place.top + this.#needs >= innerHeight) free();
    };
    const resized = new ResizeObserver(() => {
      if (Math.abs(host.getBoundingClientRect().width - width) >= 1) free();
    });
    resized.observe(host);
    const leaves = [
      afterScrolls(look),
      heard(host, ['click'], () => this.#soon(free)),
      () => resized.disconnect(),
    ];
    this.#soon(look);
    return () => leaves.forEach((leave) => leave());
  }

  /** Down to where nothing of the card moves, at most its own height; meanwhile the tag keeps its height, for a shorter page would scroll. */
  #needed(kept: number): number {
    const card = this.host.shadowRoot!.querySelector('.card')!;
    const parts = [...card.querySelectorAll('*')];
    const tops = () => parts.map((part) => part.getBoundingClientRect().top);
    const before = tops();
    this.#sheet.replaceSync(
      `:host{min-height:${kept}px}.theme.card{height:auto;min-height:0}${READING}`,
    );
    const after = tops();
    const { top, height } = card.getBoundingClientRect();
    this.#sheet.replaceSync(taken(kept));
    const moved = before.map((was, i) => (was === after[i] ? Infinity : Math.min(was, after[i]!)));
    return Math.min(height, ...moved.map((at) => at - top));
  }
}

/** True where the end of a box is out of the window. */
const isUnseenBehind = ({ bottom }: DOMRect): boolean => bottom >= innerHeight || bottom <= 0;

/** Whether the page stays where it is while something above the window grows or shrinks: Safari's does not. */
const keepsPlace = (): boolean =>
  CSS.supports('overflow-anchor', 'auto') &&
  [document.documentElement, document.body].every(
    (one) => getComputedStyle(one).getPropertyValue('overflow-anchor') !== 'none',
  );

/** True where a reader is in the twin: it has the focus, or its table is open. */
const isInUse = (twin: Element): boolean =>
  twin.contains(document.activeElement) || twin.querySelector('details[open]') !== null;

function heard(target: Element, events: readonly string[], act: () => void): Leave {
  for (const event of events) target.addEventListener(event, act, true);
  return () => {
    for (const event of events) target.removeEventListener(event, act, true);
  };
}

/** Once the page, or what in it was scrolled, has come to rest. */
function afterScrolls(act: () => void): Leave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(act, REST);
  };
  addEventListener('scroll', soon, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', soon, { capture: true });
  };
}

/** Once nobody sees what moves, or once the reader presses the twin: what moves then, moves as he asked. */
function untilUnseen(twin: Element, act: (isAsked: boolean) => void): Leave {
  const leaveScrolls = afterScrolls(() => {
    if (isUnseenBehind(twin.getBoundingClientRect())) act(false);
  });
  const press = ({ target }: Event) => {
    // What opens the table of the twin, and a link, are not to be taken away under the finger.
    if (!(target as Element).closest('details, a')) act(true);
  };
  twin.addEventListener('pointerdown', press);
  return () => {
    leaveScrolls();
    twin.removeEventListener('pointerdown', press);
  };
}
