// The words of a PDF, as a reader who searches in it finds them: each string by the table of its own font.
import { inflateSync } from 'node:zlib';

/** The objects of a PDF by number: what is said of each, and its stream. */
function objectsOf(bytes: Buffer): Map<string, { head: string; stream: string }> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([^]*?)(?:stream\r?\n|endobj)/g)) {
    const [all, number, head] = found as unknown as [string, string, string];
    let stream = '';
    if (all.trimEnd().endsWith('stream')) {
      const start = found.index + all.length;
      const end = text.indexOf('endstream', start);
      const raw = bytes.subarray(start, end);
      stream = head.includes('FlateDecode')
        ? inflateSync(raw).toString('latin1')
        : raw.toString('latin1');
    }
    objects.set(number, { head, stream });
  }
  return objects;
}

const fromHex = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** What the codes of a font mean, and how many digits each has. */
interface Font {
  meanings: Map<number, string>;
  digits: number;
}

function fontOf(table: string): Font {
  const meanings = new Map<number, string>();
  const digits = /begincodespacerange\s*<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  for (const [, list] of table.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code, signs] of list!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      meanings.set(parseInt(code!, 16), fromHex(signs!));
  }
  for (const [, list] of table.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from, to, signs] of list!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = parseInt(from!, 16); code <= parseInt(to!, 16); code++) {
        const last = parseInt(signs!, 16) + code - parseInt(from!, 16);
        meanings.set(code, String.fromCodePoint(last));
      }
    }
  }
  return { meanings, digits };
}

/** All that is written in a PDF, in the order in which it is drawn, without blanks. */
export function textOfPdf(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf));
  const fonts = new Map<string, Font>();
  for (const { head } of objects.values()) {
    for (const [, list] of head.matchAll(/\/Font\s*<<([^]*?)>>/g)) {
      for (const [, name, number] of list!.matchAll(/\/(\w+) (\d+) 0 R/g)) {
        const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number!)?.head ?? '')?.[1];
        if (table) fonts.set(name!, fontOf(objects.get(table)!.stream));
      }
    }
  }
  let said = '';
  let font: Font | undefined;
  for (const { stream } of objects.values()) {
    if (!stream.includes(' Tf\n')) continue;
    for (const [, name, hex] of stream.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
      if (name) font = fonts.get(name);
      else said += font ? wordOf(hex!, font) : '';
    }
  }
  // Some signs come as the radical that looks the same: ⽉ for 月.
  return said.normalize('NFKC').replace(/\s+/g, '');
}

const wordOf = (hex: string, { meanings, digits }: Font): string =>
  (hex.match(new RegExp(`.{${digits}}`, 'g')) ?? [])
    .map((code) => meanings.get(parseInt(code, 16)) ?? '')
    .join('');
