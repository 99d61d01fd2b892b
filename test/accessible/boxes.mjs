// Which texts of a page lie over one another, and which figures stand in it.

/**
 * @typedef {import('./texts.mjs').Text} Text
 * @typedef {import('./texts.mjs').Box} Box
 */

/** What two texts may share, in pixels: a letter is smaller than its box. */
const SLACK = 2;

/** A face has more room above and below its letters than these take. */
const HIGH = 0.8;

/** The lines of a text: letters of one height, in a box that is as high as they are. */
function linesOf({ letters, size }) {
  /** @type {Box[]} */
  const lines = [];
  for (const letter of letters) {
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.y - letter.y) < size / 2 && letter.x >= last.x) {
      last.width = letter.x + letter.width - last.x;
    } else lines.push({ ...letter });
  }
  return lines.map(({ x, y, width, height }) => {
    const high = Math.min(height, size * HIGH);
    return { x, width, y: y + (height - high) / 2, height: high };
  });
}

const shared = (a, b, from, length) =>
  Math.min(a[from] + a[length], b[from] + b[length]) - Math.max(a[from], b[from]);

const isOver = (a, b) => shared(a, b, 'x', 'width') > SLACK && shared(a, b, 'y', 'height') > SLACK;

/**
 * @param {readonly Text[]} texts
 * @returns {string[]} the pairs that lie over one another
 */
export function overlapsOf(texts) {
  const lines = texts.flatMap((text, of) => linesOf(text).map((box) => ({ box, text, of })));
  lines.sort((a, b) => a.box.y - b.box.y);
  const found = new Set();
  for (const [i, one] of lines.entries()) {
    for (let j = i + 1; j < lines.length; j++) {
      const other = lines[j];
      if (other.box.y > one.box.y + one.box.height) break;
      if (one.of === other.of || !isOver(one.box, other.box)) continue;
      found.add(`${one.text.where} “${one.text.text}” × ${other.text.where} “${other.text.text}”`);
    }
  }
  return [...found];
}

/**
 * The figures that stand in a card beside its drawing and its scales, where a tick may give way to room.
 *
 * @param {readonly Text[]} texts
 * @returns {Set<string>}
 */
export const figuresOf = (texts) =>
  new Set(
    texts
      .filter(({ isDrawn, isScale }) => !isDrawn && !isScale)
      .flatMap(({ text }) => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []),
  );
