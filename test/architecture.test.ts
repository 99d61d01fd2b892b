import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circlesOf, codeFiles, importsOf, targetOf, type Import } from './support/imports.js';
import { ROOMS, type Room } from './support/rooms.js';

/** What a strict policy blocks, or what takes text for markup. */
const BANNED = [
  'styleMap',
  'unsafeHTML',
  'unsafeSVG',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'new Function',
  'eval(',
  'style="${',
];

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = codeFiles(src);
const known = new Set(files);
const imports = new Map(files.map((file) => [file, importsOf(src, file)]));
const order = Object.keys(ROOMS);

/** The room of a file: the longest folder of the table around it, `elements/*` for a picture. */
function roomOf(file: string): string | undefined {
  if (ROOMS[file]) return file;
  const folders = file.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = folders.slice(0, depth).join('/');
    if (ROOMS[folder] && folder !== 'elements') return folder;
    if (depth === 2 && folders[0] === 'elements' && folders[1] !== 'base') return 'elements/*';
  }
  return folders.length === 1 ? folders[0] : undefined;
}

/** True where a name of the table means a room: itself, or any inside it for `core/**`. */
const covers = (name: string, room: string) =>
  name.endsWith('/**') ? room.startsWith(name.slice(0, -2)) : room === name;

interface Arrow extends Import {
  file: string;
  room: string;
  /** The room that it leads to; undefined for a package. */
  to: string | undefined;
}

const arrows: Arrow[] = files.flatMap((file) =>
  imports.get(file)!.map((imported) => {
    const target = targetOf(file, imported.from, known);
    return { ...imported, file, room: roomOf(file) ?? '', to: target && roomOf(target) };
  }),
);

/** What the table says against an import, in words, or nothing. */
function complaint({ file, room, to, from, typeOnly }: Arrow): string | undefined {
  const rule: Room = ROOMS[room] ?? {};
  if (!from.startsWith('.')) {
    const name = from.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? from;
    const isAllowed = rule.packages?.some((pattern) => pattern.test(name));
    return isAllowed ? undefined : `${file}: ${room} may not import ${from}`;
  }
  if (!/\.m?js$/.test(from)) return `${file}: ${from} must end in .js`;
  if (to === undefined) return `${file}: there is no ${from}`;
  if (to === room || rule.uses?.some((name) => covers(name, to))) return undefined;
  if (rule.types?.some((name) => covers(name, to))) {
    return typeOnly ? undefined : `${file}: ${room} may import only the types of ${to} (${from})`;
  }
  return `${file}: ${room} may not import ${to} (${from})`;
}

describe('the rooms of src', () => {
  it('hold every file', () => {
    expect(files.filter((file) => !ROOMS[roomOf(file) ?? ''])).toEqual([]);
  });

  it('are all there', () => {
    const rooms = new Set(files.map(roomOf));
    expect(order.filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('use only rooms that stand above them in the table', () => {
    const upward = order.flatMap((room, i) => {
      const { uses = [], types = [] } = ROOMS[room]!;
      const isAbove = (name: string) =>
        order.some((above) => covers(name, above)) &&
        order.every((above, k) => !covers(name, above) || k < i);
      return [...uses, ...types]
        .filter((name) => !isAbove(name))
        .map((name) => `${room} → ${name}`);
    });
    expect(upward).toEqual([]);
  });

  it('import only what the table allows', () => {
    expect(arrows.flatMap((arrow) => complaint(arrow) ?? [])).toEqual([]);
  });

  it('need every word of the table', () => {
    const idle = order.flatMap((room) => {
      const { uses = [], types = [], packages = [] } = ROOMS[room]!;
      const own = arrows.filter((arrow) => arrow.room === room);
      const leadsTo = (name: string) => (arrow: Arrow) => !!arrow.to && covers(name, arrow.to);
      return [
        ...uses.filter((name) => own.filter(leadsTo(name)).every(({ typeOnly }) => typeOnly)),
        ...types.filter((name) => !own.some(leadsTo(name))),
        ...packages
          .filter((pattern) => !own.some(({ from }) => pattern.test(from.split('/')[0] ?? '')))
          .map(String),
      ].map((name) => `${room}: ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('make no circle of files, not even of their types', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports
          .get(file)!
          .filter(({ isDynamic }) => !isDynamic)
          .flatMap(({ from }) => targetOf(file, from, known) ?? []),
      ]),
    );
    expect(circlesOf(graph)).toEqual([]);
  });
});

describe('a circle', () => {
  it('is found among files that lead elsewhere too', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesOf(graph)).toEqual([['a', 'b', 'c']]);
  });
});

describe('ECharts', () => {
  const users = arrows.filter(({ from, typeOnly }) => /^echarts\b/.test(from) && !typeOnly);

  it('is named in one file', () => {
    expect([...new Set(users.map(({ file }) => file))]).toEqual(['charts/sankey.ts']);
  });

  it('is loaded when a picture needs it, never with the page', () => {
    const loads = arrows.filter(
      ({ file, from, typeOnly }) => !typeOnly && targetOf(file, from, known) === 'charts/sankey.ts',
    );
    expect(loads.length).toBeGreaterThan(0);
    expect(loads.filter(({ isDynamic }) => !isDynamic)).toEqual([]);
  });
});

describe('the source', () => {
  it('draws without Lit, and paints with it on the screen alone', () => {
    const users = arrows.filter(
      ({ file, from }) => file.startsWith('charts/') && /^lit\b/.test(from),
    );
    expect([...new Set(users.map(({ file }) => file))]).toEqual(['charts/painters/screen.ts']);
  });

  it('uses nothing that a strict policy blocks or that takes text for markup', () => {
    const uses = files.flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      // Comments may well speak of what is banned.
      const code = text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
      // ECharts writes innerHTML itself, so its one file has to stand in the way.
      const guards = file === 'charts/sankey.ts';
      return BANNED.filter((word) => !(guards && word === 'innerHTML'))
        .filter((word) => code.includes(word))
        .map((word) => `${file}: ${word}`);
    });
    expect(uses).toEqual([]);
  });
});
