/** What a key of a keyboard or a remote control asks of a wall. */
export type Command =
  | 'next'
  | 'previous'
  | 'up'
  | 'down'
  | 'toggle'
  | 'back'
  /** A scene, counted from 0. */
  | number
  /** Somebody is there, but wants nothing of the tour. */
  | 'other';

/** Names that browsers and set-top boxes give the keys of a remote control. */
const KEYS: Record<string, Command> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ChannelUp: 'next',
  MediaTrackNext: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ChannelDown: 'previous',
  MediaTrackPrevious: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'toggle',
  Accept: 'toggle',
  Select: 'toggle',
  ' ': 'toggle',
  MediaPlayPause: 'toggle',
  Pause: 'toggle',
  Escape: 'back',
  Backspace: 'back',
  GoBack: 'back',
  BrowserBack: 'back',
};

const WRITES = 'input,select,textarea,[contenteditable]';
const ACTS = 'a[href],button,summary,[role="listbox"],[role="radio"],[tabindex="0"]';

/** What keys a wall takes. */
export interface KeysTaken {
  /** Without those of a single character, which speech may type by accident (WCAG 2.1.4). */
  noCharacters: boolean;
}

/** Pixels around a wall, as the margins of a page are, that leave nothing to be scrolled to. */
const AROUND = 32;

/** True for a wall that is all that there is to see: the page's keys for scrolling have nothing to do. */
function fillsScreen(wall: HTMLElement): boolean {
  const { fullscreenElement, documentElement } = document;
  if (fullscreenElement) return fullscreenElement.contains(wall);
  const { width, height } = wall.getBoundingClientRect();
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = documentElement;
  return (
    width >= clientWidth - AROUND &&
    height >= clientHeight - AROUND &&
    scrollWidth <= clientWidth + AROUND &&
    scrollHeight <= clientHeight + AROUND
  );
}

/**
 * The command of a key, or undefined where it is meant for something else: another part of the page,
 * a field, a short cut, or a picture that has taken it. A key that is meant for nothing in particular is
 * the wall's where it fills the screen, else the page's.
 */
export function commandOf(
  event: KeyboardEvent,
  wall: HTMLElement,
  { noCharacters }: KeysTaken,
): Command | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const [target] = event.composedPath();
  const element = target instanceof Element ? target : undefined;
  const nowhere =
    element === undefined || element.localName === 'body' || element.localName === 'html';
  if (nowhere ? !fillsScreen(wall) : !event.composedPath().includes(wall)) return undefined;
  if (element?.matches(WRITES)) return undefined;
  const isDigit = /^[1-9]$/.test(event.key);
  if (isDigit && noCharacters) return undefined;
  const command = isDigit ? Number(event.key) - 1 : KEYS[event.key];
  if (command === undefined) return nowhere ? undefined : 'other';
  // Enter and Space are for what has the focus.
  return command === 'toggle' && element?.closest(ACTS) ? 'other' : command;
}
