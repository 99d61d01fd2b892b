// What there is to see, to read and to hear of a page.

/** Pictures are taken in strips: a browser cuts off or repeats what is higher. */
const STRIP = 4000;

/**
 * Every text of the page with the part it stands in, through all shadow roots. Sent there as text.
 *
 * @returns {string[]} a line for each text
 */
function readTexts(selector) {
  const lines = [];
  const nameOf = (element) => {
    const part = element.getAttribute('part');
    const gf = element.localName.startsWith('gf-');
    return part ? `${element.localName}[${part}]` : gf ? element.localName : '';
  };
  const walk = (node, place) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.data.replace(/\s+/g, ' ').trim();
        if (text) lines.push(`${place}: ${text}`);
      } else if (
        child.nodeType === Node.ELEMENT_NODE &&
        !/^(style|script)$/.test(child.localName)
      ) {
        const name = nameOf(child);
        const inner = name ? `${place} > ${name}` : place;
        if (child.title) lines.push(`${inner} title: ${child.title}`);
        if (child.shadowRoot) walk(child.shadowRoot, inner);
        walk(child, inner);
      }
    }
  };
  const start = document.querySelector(selector);
  if (start.shadowRoot) walk(start.shadowRoot, selector);
  walk(start, selector);
  return lines;
}

/** States that a reader is told of. */
const TOLD = [
  'checked',
  'disabled',
  'expanded',
  'focused',
  'level',
  'pressed',
  'selected',
  'live',
  'current',
];

/** What a screen reader finds: role, name and states of everything that it is not kept from. */
async function hear(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(
      ({ ignored, role }) =>
        !ignored && !['InlineTextBox', 'none', 'generic'].includes(role?.value),
    )
    .map(({ role, name, description, value, properties = [] }) => {
      const states = properties
        .filter(({ name: state, value: is }) => TOLD.includes(state) && is.value !== undefined)
        .map(({ name: state, value: is }) => `${state}=${is.value}`);
      const words = [name?.value, value?.value, description?.value].filter(
        (one) => one !== undefined && one !== '',
      );
      return [role.value, ...words.map((one) => JSON.stringify(one)), ...states].join(' ');
    });
}

/** The box of what is looked at, in whole pixels of the page. */
const boxOf = (page, selector) =>
  page.evaluate((name) => {
    const { left, top, right, bottom } = document.querySelector(name).getBoundingClientRect();
    return {
      x: Math.floor(left + scrollX),
      y: Math.floor(top + scrollY),
      right: Math.ceil(right + scrollX),
      bottom: Math.ceil(bottom + scrollY),
    };
  }, selector);

/**
 * What sticks is drawn on a layer of its own, now at a whole pixel, now between two; where nothing is
 * scrolled, it stands where it would stand anyway. Sent there as text.
 */
function unstick() {
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'relative';
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
}

async function picturesOf(page, { x, y, right, bottom }) {
  const pictures = [];
  const { width: wide, height: high } = page.viewport();
  // For what lies beyond its window a browser makes the window larger, which a wall takes for its own.
  const captureBeyondViewport = right > wide || bottom > high;
  for (let top = y; top < bottom; top += STRIP) {
    const clip = { x, y: top, width: right - x, height: Math.min(STRIP, bottom - top) };
    pictures.push(Buffer.from(await page.screenshot({ clip, captureBeyondViewport })));
  }
  return pictures;
}

/**
 * Looks at a page, or at one part of it.
 *
 * @returns {Promise<{ pictures: Buffer[], texts: string[], heard: string[] }>} pictures from top to
 *   bottom as PNG
 */
export async function lookAt(page, selector = 'html') {
  await page.evaluate(unstick);
  return {
    pictures: await picturesOf(page, await boxOf(page, selector)),
    texts: await page.evaluate(readTexts, selector),
    heard: selector === 'html' ? await hear(page) : [],
  };
}
