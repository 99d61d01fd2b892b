import type { Rewrite } from './lang.js';

/** Around what a sentence was given: signs that no text has. */
const [OPEN, CLOSE] = ['\u{e000}', '\u{e001}'];
const MARKS = /[\u{e000}\u{e001}]/gu;

/** What can be written in two scripts. */
const HAN = /[\u3400-\u9fff]/;

const strip = (text: string) => text.replace(MARKS, '');

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The thing itself behind one that marks what it answers. */
const behind = new WeakMap<object, object>();

/** What a sentence is given, so that it can be known again in what the sentence says. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return HAN.test(value) ? OPEN + value + CLOSE : value;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value === 'function') return (...given: unknown[]) => marked(value(...given));
  if (typeof value !== 'object' || value === null) return value;
  const proxy = new Proxy(value, {
    get(target, key) {
      const part: unknown = Reflect.get(target, key, target);
      if (typeof part !== 'function') return marked(part);
      return (...given: unknown[]) =>
        marked(
          part.apply(
            target,
            given.map((one) => behind.get(one as object) ?? one),
          ),
        );
    },
  });
  behind.set(proxy, value);
  return proxy;
}

/** Converts what stands outside of all marks, which are left out. */
function around(text: string, convert: (text: string) => string): string {
  let depth = 0;
  return text
    .split(/([\u{e000}\u{e001}])/u)
    .map((part) => {
      if (part === OPEN) depth++;
      else if (part === CLOSE) depth--;
      else return depth > 0 ? part : convert(part);
      return '';
    })
    .join('');
}

/** The texts in what a sentence was given, as far as they can be seen from outside. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return HAN.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isPlain(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** Two signs are the least by which a part of a text is known again. */
const LEAST = 2;

/** Converts a text but for the longest parts of it that it was given: 潮鸣 of 潮鸣街道. */
function beside(text: string, given: readonly string[], convert: (text: string) => string): string {
  const isGiven = (part: string) => given.some((one) => one.includes(part));
  let from = 0;
  let said = '';
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + LEAST);
    if (end - at < LEAST || !isGiven(text.slice(at, end))) {
      at++;
      continue;
    }
    while (end < text.length && isGiven(text.slice(at, end + 1))) end++;
    said += convert(text.slice(from, at)) + text.slice(at, end);
    from = at = end;
  }
  return said + convert(text.slice(from));
}

/**
 * A way to make words of another script of our own: every text, in lists and records too, and whatever a
 * function answers, but for what it was given: a name or a wording of the data stays as it is written there.
 * A function is asked twice, once with marks around what it is given; where it answers something else then,
 * for it has looked at what it was given, the parts of its answer that were given are found again.
 */
export function rewriter(convert: (text: string) => string): Rewrite {
  const known = new WeakMap<object, unknown>();
  const once = <Made>(words: object, make: () => Made): Made => {
    if (!known.has(words)) known.set(words, make());
    return known.get(words) as Made;
  };
  const answer = (plain: unknown, fromMarked: unknown, given: readonly unknown[]): unknown => {
    if (Array.isArray(plain)) {
      const parts: readonly unknown[] = Array.isArray(fromMarked) ? fromMarked : [];
      return plain.map((part, i) => answer(part, parts[i], given));
    }
    if (typeof plain !== 'string') return plain;
    const isFaithful = typeof fromMarked === 'string' && strip(fromMarked) === plain;
    return isFaithful
      ? around(fromMarked, convert)
      : beside(plain, given.flatMap(textsIn), convert);
  };
  const rewrite = (words: unknown): unknown => {
    if (typeof words === 'string') return convert(words);
    if (Array.isArray(words)) return words.map(rewrite);
    if (typeof words === 'function') {
      return once(
        words,
        () =>
          (...given: unknown[]) =>
            answer(words(...given), words(...given.map(marked)), given),
      );
    }
    if (!isPlain(words)) return words;
    return once(words, () =>
      Object.fromEntries(Object.entries(words).map(([key, value]) => [key, rewrite(value)])),
    );
  };
  return rewrite as Rewrite;
}
