/*
 * The menu of a card, by the pattern “menu button” of the ARIA Authoring Practices: what a reader may take from
 * what is shown. All of its code comes with the first press of the button.
 */
import { html, nothing, render } from 'lit';
import { isHeard } from '../aloud/current.js';
import type { HeardForm } from '../aloud/sound-event.js';
import { areVoicesKnown, voicesKnown } from '../aloud/voices.js';
import type { Form } from '../export-form.js';
import { adoptStyles } from './adopt-styles.js';
import type { CardFacts } from './card-facts.js';
import { menuStyles } from './menu.styles.js';
import { menuWords } from './menu.words.js';
import { MenuKeys } from './menu-keys.js';
import { offeredBy } from './offered.js';

export { take } from './take.js';

/** What stands together in the menu, parted by lines. */
const GROUPS: readonly (readonly Form[])[] = [
  ['table', 'text'],
  ['sound', 'speech'],
  ['csv', 'xlsx', 'png', 'svg'],
  ['print', 'link', 'code'],
];

/** The button of a card with what opens below it. */
class Opened {
  readonly #button: HTMLElement;
  readonly #box = document.createElement('div');
  readonly #keys: MenuKeys;

  constructor(
    readonly facts: CardFacts,
    readonly choose: (form: Form) => Promise<boolean>,
    place: HTMLElement,
  ) {
    this.#button = place.querySelector('button')!;
    place.append(this.#box);
    this.#render();
    if (!areVoicesKnown()) void voicesKnown().then(() => this.#render());
    this.#keys = new MenuKeys(this.#menu, (focusBack) => this.close(focusBack));
  }

  get #menu(): HTMLElement {
    return this.#box.querySelector<HTMLElement>('[role="menu"]')!;
  }

  open(at: 'first' | 'last'): void {
    this.#button.setAttribute('aria-expanded', 'true');
    this.#card?.classList.add('opened');
    this.#fit();
    this.#keys.focus(at);
    document.addEventListener('pointerdown', this.#onPress, true);
  }

  close(focusBack: boolean): void {
    document.removeEventListener('pointerdown', this.#onPress, true);
    this.#button.setAttribute('aria-expanded', 'false');
    this.#card?.classList.remove('opened');
    this.#box.remove();
    opened.delete(this.facts.host);
    if (focusBack) this.#button.focus();
  }

  get #card(): Element | null {
    return this.#button.closest('.card');
  }

  /** A press outside closes it; one on the button does so by itself. */
  #onPress = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(this.#box) && !path.includes(this.#button)) this.close(false);
  };

  /** Keeps it in the window: above the button where there is more room, and not beyond an edge. */
  #fit(): void {
    const menu = this.#menu;
    const button = this.#button.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width } = menu;
    const [above, below] = [button.top - 8, innerHeight - button.bottom - 8];
    const isUp = below < height && above > below;
    menu.classList.toggle('up', isUp);
    menu.style.setProperty('--menu-room', `${Math.max(132, isUp ? above : below)}px`);
    const beyond = 4 - (button.right - width);
    if (beyond > 0) menu.style.setProperty('--menu-shift', `${-beyond}px`);
  }

  #render(): void {
    const { frame, picture } = this.facts;
    const words = menuWords[frame.say.lang];
    const offered = offeredBy(this.facts);
    // Where it stands while the machine has yet to tell its voices, so that nothing moves when it does.
    const isAwaited = (form: Form) => form === 'speech' && !areVoicesKnown();
    const groups = GROUPS.map((group) =>
      group.filter((form) => offered.includes(form) || isAwaited(form)),
    );
    const label = (form: Form) => {
      if (form === 'table' && frame.tables) return words.picture;
      const isPlaying = isHeard(this.facts.host, form);
      return isPlaying ? words.quiet[form as HeardForm] : words.forms[form];
    };
    const item = (form: Form) =>
      html`<div
        role="menuitem"
        part="menu-item"
        tabindex="-1"
        data-form=${form}
        ?hidden=${!offered.includes(form)}
        @click=${() => {
          this.close(true);
          void this.choose(form);
        }}
      >
        ${label(form)}
      </div>`;
    render(
      html`<div class="menu" part="menu" role="menu" aria-label=${words.menu(picture.title)}>
        ${groups
          .filter((group) => group.length > 0)
          .map(
            (group, i) =>
              html`${i > 0 ? html`<div role="separator"></div>` : nothing} ${group.map(item)}`,
          )}
      </div>`,
      this.#box,
    );
  }
}

const opened = new WeakMap<Element, Opened>();

/** Opens the menu of a card, or closes the open one. */
export function openMenu(
  facts: CardFacts,
  choose: (form: Form) => Promise<boolean>,
  at: 'first' | 'last',
): void {
  const { host } = facts;
  const before = opened.get(host);
  if (before) return before.close(true);
  const place = host.renderRoot.querySelector<HTMLElement>('.menu-place');
  if (!place) return;
  adoptStyles(host.renderRoot, menuStyles);
  const menu = new Opened(facts, choose, place);
  opened.set(host, menu);
  menu.open(at);
}
