// What a page shows as text, and where: every text of every shadow tree, a rectangle for each letter. What
// runs in the page is one function, so that it can be sent there.

/**
 * @typedef {object} Box
 * @property {number} x in pixels of the page
 * @property {number} y
 * @property {number} width
 * @property {number} height
 */

/**
 * @typedef {object} Text
 * @property {string} text
 * @property {string} where the tag and the class that it stands in
 * @property {boolean} isStrict true in a look that promises more contrast
 * @property {number} size of its type, in pixels
 * @property {number} leading its line height by its size; 0 in a drawing, which has no lines
 * @property {boolean} isDrawn true for words of a drawing
 * @property {boolean} isScale true for what a scale counts on by, of which some give way where room is scarce, and for what is
 *   pressed, which paper has not
 * @property {Box[]} letters
 * @property {Box} box round all of them
 */

/**
 * Runs in the page. Texts that nobody sees are left out: for screen readers alone, cut off, and scrolled away unless
 * those are asked for too.
 *
 * @param {string} within a selector of what is looked at
 * @param {boolean} [isScrolled]
 * @returns {Text[]}
 */
export function textsIn(within, isScrolled = false) {
  const LETTER = /[\p{L}\p{N}]/u;
  const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;

  /** The part of the page in which something may show, as its surroundings cut it off. */
  function clipOf(element) {
    const clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    for (let node = element; node && node !== document; node = parentOf(node)) {
      if (!(node instanceof Element)) continue;
      const style = getComputedStyle(node);
      if (style.clipPath !== 'none' || style.visibility !== 'visible' || style.opacity === '0') {
        return undefined;
      }
      if (node === document.documentElement || node === document.body) continue;
      const flows = [style.overflowX, style.overflowY];
      if (flows.every((one) => one === 'visible')) continue;
      if (isScrolled && flows.some((one) => one === 'auto' || one === 'scroll')) continue;
      const box = node.getBoundingClientRect();
      clip.left = Math.max(clip.left, box.left);
      clip.top = Math.max(clip.top, box.top);
      clip.right = Math.min(clip.right, box.right);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    return clip;
  }

  const isIn = (box, clip) =>
    box.left >= clip.left - 1 &&
    box.top >= clip.top - 1 &&
    box.right <= clip.right + 1 &&
    box.bottom <= clip.bottom + 1;

  const boxOf = ({ left, top, width, height }) => ({
    x: left + scrollX,
    y: top + scrollY,
    width,
    height,
  });

  function nameOf(element) {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    const name = element.getAttribute('class')?.trim().replace(/\s+/g, '.');
    return `${host}${element.localName}${name ? `.${name}` : ''}`;
  }

  function isStrict(element) {
    for (let node = element; node; node = parentOf(node)) {
      if (node instanceof Element && node.classList.contains('theme')) {
        return node.matches('.theme-contrast, .elder');
      }
    }
    return false;
  }

  const treeOf = (node) =>
    node.nodeType === Node.TEXT_NODE ? [node] : nodesOf(node.shadowRoot ?? node);

  function* nodesOf(root) {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.trim()) yield node;
      } else if (node instanceof Element && !node.matches('style, script, title, desc, option')) {
        if (node.localName === 'slot') {
          const assigned = node.assignedNodes();
          for (const given of assigned) yield* treeOf(given);
          if (assigned.length === 0) yield* nodesOf(node);
        } else yield* treeOf(node);
      }
    }
  }

  const found = [];
  for (const root of document.querySelectorAll(within)) {
    for (const node of treeOf(root)) {
      const element = node.parentElement ?? node.getRootNode().host;
      if (!element?.getClientRects().length || element.matches(':disabled')) continue;
      // What is folded away has a place, and is not painted.
      if (!element.checkVisibility()) continue;
      const clip = clipOf(element);
      if (!clip) continue;
      const range = document.createRange();
      const letters = [];
      for (let i = 0; i < node.data.length; i++) {
        if (!LETTER.test(node.data[i])) continue;
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const [box] = range.getClientRects();
        if (box && box.width > 0 && isIn(box, clip)) letters.push(boxOf(box));
      }
      if (letters.length === 0) continue;
      range.selectNodeContents(node);
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const isDrawn = element instanceof SVGElement;
      // A drawing may be scaled.
      const scale = isDrawn ? (element.getScreenCTM?.()?.a ?? 1) : 1;
      found.push({
        text: node.data.trim().replace(/\s+/g, ' '),
        where: nameOf(element),
        isStrict: isStrict(element),
        size: size * scale,
        leading: isDrawn ? 0 : Number.parseFloat(style.lineHeight) / size,
        isDrawn,
        isScale: element.closest('.edges, .across, .down, .axis, .scale, button, label') !== null,
        letters,
        box: boxOf(range.getBoundingClientRect()),
      });
    }
  }
  return found;
}
