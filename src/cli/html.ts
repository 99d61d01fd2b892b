/** An element of a page's source. */
export interface HtmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent?: HtmlElement;
  line: number;
  /** What stands inside a script, as it stands. */
  text: string;
}

/** What the source of a page says, as far as a check of our tags needs it. */
export interface Html {
  elements: readonly HtmlElement[];
  /** The lines on which the text shows a tag of ours as code. */
  escaped: readonly number[];
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements whose content is text, whatever it looks like. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noframes)$/;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const OPENING = /<!--[^]*?(?:-->|$)|<\/([a-z][^\s/>]*)[^>]*>|<([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /\s*(?:([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|\/|["'])/gy;

/** Character references, as far as addresses and ids contain any. */
const decoded = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? all;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });

function attributesAt(source: string, from: number): [Map<string, string>, number] {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let found = ATTRIBUTE.exec(source); found?.[0]; found = ATTRIBUTE.exec(source)) {
    end = ATTRIBUTE.lastIndex;
    const [, name, double, single, bare] = found;
    const key = name?.toLowerCase();
    if (key && !attributes.has(key)) attributes.set(key, decoded(double ?? single ?? bare ?? ''));
  }
  const close = source.indexOf('>', end);
  return [attributes, close < 0 ? source.length : close + 1];
}

/**
 * Reads a page's source as forgivingly as a browser: the elements in their order, each with what it
 * stands in. Comments and what scripts contain are no elements.
 */
export function readHtml(source: string): Html {
  const elements: HtmlElement[] = [];
  const escaped: number[] = [];
  const open: HtmlElement[] = [];
  let line = 1;
  let counted = 0;
  const lineAt = (index: number) => {
    for (; counted < index; counted++) if (source[counted] === '\n') line++;
    return line;
  };
  const say = (from: number, to: number) => {
    for (const shown of source.slice(from, to).matchAll(/&lt;gf-[a-z]/gi)) {
      // In a listing the code is meant to be read.
      if (open.some(({ name }) => name === 'pre' || name === 'code')) continue;
      escaped.push(lineAt(from + shown.index));
    }
  };
  let end = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(source); found; found = OPENING.exec(source)) {
    say(end, found.index);
    end = OPENING.lastIndex;
    const [, closing, opening] = found;
    if (closing) {
      const at = open.map(({ name }) => name).lastIndexOf(closing.toLowerCase());
      if (at >= 0) open.length = at;
    }
    if (!opening) continue;
    const name = opening.toLowerCase();
    const [attributes, after] = attributesAt(source, end);
    const parent = open[open.length - 1];
    const element: HtmlElement = {
      ...{ name, attributes, line: lineAt(found.index), text: '' },
      ...(parent ? { parent } : {}),
    };
    elements.push(element);
    end = after;
    if (RAW.test(name)) {
      const close = source.slice(after).search(new RegExp(`</${name}[\\s>/]`, 'i'));
      end = close < 0 ? source.length : after + close;
      element.text = source.slice(after, end);
    } else if (!VOID.test(name)) open.push(element);
    OPENING.lastIndex = end;
  }
  say(end, source.length);
  return { elements, escaped };
}

/** The nearest element of one of the names that an element stands in. */
export function within(element: HtmlElement, ...names: string[]): HtmlElement | undefined {
  let at = element.parent;
  while (at && !names.includes(at.name)) at = at.parent;
  return at;
}
