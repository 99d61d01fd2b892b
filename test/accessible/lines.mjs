// Where the lines of a page end. What runs in the page is one function, so that it can be sent there.

/**
 * Runs in the page. The places where a line parts what belongs together: a number from its unit or in itself, a
 * closing mark from what it closes, and, in headlines and names, a word. What fills a line alone parts where it must.
 *
 * @param {string} within a selector of what is looked at
 * @returns {string[]} the class of each part, and the text with a bar where its line ends
 */
export function partedIn(within) {
  const NAMES = '.title, .name, th, td';
  const CLOSING = /^[，。、；：！？）】》〉」』”’%‰℃,.;:!?)\]}]/;
  const OPENING = /[（【《〈「『“‘([{]$/;
  const YEAR = /(?<!\d)(?:19|20)\d\d$/;
  const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

  const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;

  /** What is cut off is no line, and what is drawn does not wrap. */
  function isSeen(element) {
    if (!element.getClientRects().length || !element.checkVisibility()) return false;
    for (let node = element; node && node !== document; node = parentOf(node)) {
      if (!(node instanceof Element)) continue;
      if (node instanceof SVGElement || getComputedStyle(node).clipPath !== 'none') return false;
    }
    return true;
  }

  const isInline = (element) => getComputedStyle(element).display === 'inline';

  /** The signs of a part in their order, each with its box; what stands in it as a box of its own is one sign. */
  function signsOf(root) {
    const signs = [];
    const range = document.createRange();
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        for (let i = 0; i < node.data.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const [box] = range.getClientRects();
          const isShown = box && box.width > 0 && /\S/.test(node.data[i]);
          signs.push({ sign: node.data[i], box: isShown ? box : undefined });
        }
      } else if (node instanceof Element && !node.matches('style, script')) {
        signs.push(...(isInline(node) ? signsOf(node) : [{ sign: '\uFFFC', box: undefined }]));
      }
    }
    return signs;
  }

  /** Whether a word of Chinese lies across a place of a text. */
  const isInWord = (text, at) =>
    [...(words?.segment(text) ?? [])].some(
      ({ segment, index, isWordLike }) =>
        isWordLike &&
        /^\p{Script=Han}{2,}$/u.test(segment) &&
        index < at &&
        at < index + segment.length,
    );

  /** What parts at the end of a line that should not: its whole text is `line`. */
  function isParted(line, rest, isName) {
    const left = line.trimEnd();
    const right = rest.trimStart();
    // The name of a file is longer than a line.
    const isFile = /[a-z]$/.test(left) && /^\.[a-z]/.test(right);
    if ((CLOSING.test(right) && !isFile) || OPENING.test(left)) return true;
    // A word or a number that fills its line parts where it must.
    const own = /[\d,.]+$/.exec(left)?.[0] ?? '';
    const isAlone = left.trimStart() === own;
    if (own && /\d$/.test(own) && !isAlone) {
      if (/^[\p{Script=Han}\d]/u.test(right)) return true;
      if (/^[a-z]/.test(right) && !YEAR.test(left)) return true;
    }
    const text = left + right;
    return isName && left === line && isInWord(text, left.length) && !isInWordAlone(left, text);
  }

  /** True where the line holds nothing but the beginning of that word. */
  const isInWordAlone = (left, text) =>
    [...(words?.segment(text) ?? [])].some(
      ({ index, segment }) => index === 0 && index + segment.length > left.length,
    );

  /** A column of a table on paper that is narrower than three signs parts wherever it must. */
  function isSlit(element) {
    const cell = element.closest('td, th');
    if (!cell) return false;
    const { fontSize, paddingLeft, paddingRight } = getComputedStyle(cell);
    const width = cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return width < 3 * parseFloat(fontSize);
  }

  function* elementsOf(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
    }
  }

  const found = [];
  for (const root of document.querySelectorAll(within)) {
    for (const element of [root, ...elementsOf(root.shadowRoot ?? root)]) {
      // An address and a line of code have no words.
      if (isInline(element) || element.matches('pre, p.place') || !isSeen(element)) continue;
      if (isSlit(element)) continue;
      const signs = signsOf(element.shadowRoot ?? element);
      let start = 0;
      let before;
      for (const [i, { box }] of signs.entries()) {
        if (!box) continue;
        // A small unit at the foot of a large figure is on its line.
        const isLower = before && box.top - before.top > before.height / 2;
        if (isLower && box.bottom > before.bottom) {
          const said = (from, to) =>
            signs
              .slice(from, to)
              .map(({ sign }) => sign)
              .join('');
          const line = said(start, i);
          const rest = said(i, i + 12);
          if (isParted(line, rest, element.matches(NAMES))) {
            const name = element.getAttribute('class')?.trim().replace(/\s+/g, '.') ?? '';
            found.push(`${element.localName}.${name}: ${line.trim()}|${rest.trim()}`);
          }
          start = i;
        }
        before = box;
      }
    }
  }
  return found;
}
