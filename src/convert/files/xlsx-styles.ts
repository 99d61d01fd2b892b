import { isSaying, type CellStyle } from './cell-style.js';
import { unescaped } from './xml-text.js';

/** The styles of cells by the name of the sheet and then of the cell, where they say any such thing. */
export type StylesOfSheets = ReadonlyMap<string, ReadonlyMap<string, CellStyle>>;

/** The parts of a workbook as text, by their paths → the styles of its cells, which the library does not tell. */
export function cellStyles(texts: ReadonlyMap<string, string>): StylesOfSheets {
  const found = new Map<string, Map<string, CellStyle>>();
  const [, styles = ''] = [...texts].find(([name]) => /styles\d*\.xml$/i.test(name)) ?? [];
  const known = knownStyles(styles);
  if (!known.some(isSaying)) return found;
  for (const [sheet, path] of sheetPaths(texts)) {
    const cells = new Map<string, CellStyle>();
    for (const [tag] of (texts.get(path) ?? '').matchAll(/<(?:\w+:)?c\s[^<>]*>/g)) {
      const style = known[Number(STYLE.exec(tag)?.[1] ?? -1)];
      if (style && isSaying(style)) cells.set(NAME.exec(tag)?.[1] ?? '', style);
    }
    found.set(sheet, cells);
  }
  return found;
}

const STYLE = /\ss="(\d+)"/;
const NAME = /\sr="([^"]*)"/;

/** The cell styles in the order that cells count them (ECMA-376, 18.8.10). */
function knownStyles(styles: string): CellStyle[] {
  const struck = elementsOf(styles, 'fonts', 'font').map((font) =>
    /<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/>/.test(font),
  );
  return elementsOf(styles, 'cellXfs', 'xf').map((xf) => ({
    indent: Number(/\bindent="(\d+)"/.exec(xf)?.[1] ?? 0),
    isStruck: struck[Number(/\bfontId="(\d+)"/.exec(xf)?.[1] ?? -1)] ?? false,
  }));
}

/** The elements of a list, each with all that stands in it. */
function elementsOf(styles: string, list: string, element: string): string[] {
  const whole =
    new RegExp(`<(?:\\w+:)?${list}\\b[^]*?</(?:\\w+:)?${list}>`).exec(styles)?.[0] ?? '';
  const one = new RegExp(
    `<(?:\\w+:)?${element}\\b(?:[^<>]*/>|[^<>]*>[^]*?</(?:\\w+:)?${element}>)`,
    'g',
  );
  return whole.match(one) ?? [];
}

/** The part of each sheet, by its name. */
function sheetPaths(texts: ReadonlyMap<string, string>): [string, string][] {
  const workbook = [...texts].find(([name]) => /(?:^|\/)workbook\d*\.xml$/.test(name));
  if (!workbook) return [];
  const [path, text] = workbook;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = texts.get(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '';
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    const target = attribute(tag, 'Target') ?? '';
    targets.set(
      attribute(tag, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : folder + target,
    );
  }
  return [...text.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([tag]) => [
    unescaped(attribute(tag, 'name') ?? ''),
    targets.get(/\b\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '',
  ]);
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
