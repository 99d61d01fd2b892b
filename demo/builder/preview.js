// The tags as the code will make them, beside the form.

/** A tag and all inside it. */
function elementOf({ tag, attributes, children = [] }) {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.map(elementOf));
  return element;
}

/** Milliseconds between two looks at what is being drawn, and until it counts as failed. */
const [SOON, LATE] = [50, 15_000];

const isReady = ({ shadowRoot }) =>
  Boolean(shadowRoot?.querySelector('.body')) && !shadowRoot.querySelector('[aria-busy=true]');

/** Draws into a room, and says what came of it, until something else is drawn there. */
export class Preview {
  #round = 0;

  /**
   * @param {HTMLElement} room
   * @param {(state: 'drawing' | 'drawn' | 'empty' | 'failed') => void} tell
   */
  constructor(room, tell) {
    this.room = room;
    this.tell = tell;
  }

  clear() {
    this.#round++;
    this.room.replaceChildren();
  }

  /**
   * @param {ReturnType<import('./choice.js').tagsOf>} tags
   * @param {{ src: string } | { data: object }} source
   */
  draw(tags, source) {
    const round = ++this.#round;
    const element = elementOf(tags);
    // A block of data would need a text that Trusted Types let through.
    if (source.data) element.data = source.data;
    else element.setAttribute('src', source.src);
    const cards = element.children.length > 0 ? [...element.children] : [element];
    const become = (state) => round === this.#round && this.tell(state);
    let failed = false;
    const look = (since) => {
      if (round !== this.#round || failed) return;
      if (cards.every(isReady)) {
        const isEmpty = cards.some((card) => card.shadowRoot.querySelector('[part=message]'));
        become(isEmpty ? 'empty' : 'drawn');
      } else if (since > LATE) become('failed');
      else setTimeout(() => look(since + SOON), SOON);
    };
    element.addEventListener('gf-error', () => {
      failed = true;
      become('failed');
    });
    this.tell('drawing');
    this.room.replaceChildren(element);
    look(0);
  }
}
