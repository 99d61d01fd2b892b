/** What is met on the way through a text of XML. Names are as written, with their prefix. */
export interface XmlVisitor {
  /** `isEmpty`: it closes itself, and no `close` follows. */
  open(name: string, attributes: Attributes, isEmpty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/** The attributes of an element, read when they are asked for. */
export class Attributes {
  private read: Map<string, string> | undefined;

  constructor(private readonly source: string) {}

  get(name: string): string | undefined {
    if (this.source === '') return undefined;
    if (!this.read) {
      this.read = new Map();
      for (const [, key, double, single] of this.source.matchAll(ATTRIBUTE)) {
        this.read.set(key!, unescaped(double ?? single ?? ''));
      }
    }
    return this.read.get(name);
  }
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** An element's tag, the begin of what holds no elements, what is no element, or the text up to the next of them. */
const TOKEN = /<(\/?)([\w:.-]+)((?:\s[^<>]*?)?)(\/?)>|<!--|<!\[CDATA\[|<[?!][^<>]*>|[^<]+/g;

/** Goes through a text of XML from its first sign to its last. Entities that it declares are not known. */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  const token = new RegExp(TOKEN);
  for (let found = token.exec(xml); found; found = token.exec(xml)) {
    const [whole, slash, name, attributes = '', end] = found;
    if (name !== undefined) {
      if (slash) visitor.close(name);
      else visitor.open(name, new Attributes(attributes), end === '/');
    } else if (whole === '<!--' || whole === '<![CDATA[') {
      const close = xml.indexOf(whole === '<!--' ? '-->' : ']]>', token.lastIndex);
      if (close < 0) return;
      if (whole !== '<!--') visitor.text(xml.slice(token.lastIndex, close));
      token.lastIndex = close + 3;
    } else if (whole[0] !== '<') {
      visitor.text(whole.includes('&') ? unescaped(whole) : whole);
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A text of XML without its references to characters; no other entity is known, and none is declared. */
export const unescaped = (text: string) =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, dec, name) => {
      if (name) return NAMED[(name as string).toLowerCase()] ?? (all as string);
      const code = hex ? parseInt(hex as string, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (all as string);
    },
  );
