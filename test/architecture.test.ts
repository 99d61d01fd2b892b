import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Layer {
  /** Layers that may be imported as code and as types. */
  uses?: string[];
  /** Layers of which only the types may be imported. */
  types?: string[];
  /** Packages that may be imported, whole or by a path below them. */
  packages?: RegExp;
}

/** The table of the architecture. What is not in it is forbidden. */
const LAYERS: Record<string, Layer> = {
  core: { packages: /^d3-array$/ },
  i18n: { types: ['core'] },
  theme: { uses: ['core'] },
  data: { uses: ['core'] },
  charts: {
    uses: ['core'],
    types: ['i18n', 'theme'],
    packages: /^(?:d3-[a-z]+|lit|echarts)$/,
  },
  elements: { uses: ['core', 'i18n', 'theme', 'data', 'charts'], packages: /^lit$/ },
  cli: { uses: ['core', 'i18n'], packages: /^node:/ },
  'index.ts': { uses: ['elements', 'core', 'i18n'] },
  'all.ts': { uses: ['loading.js'] },
  'classic.ts': { uses: ['loading.js', 'elements'] },
  'loading.ts': {},
  'gongfu-sw.ts': {},
  'globals.d.ts': {},
};

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
const isGenerated = (file: string) => file.includes('.generated.');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.[cm]?[jt]s$/.test(file));
const text = (file: string) => readFileSync(join(src, file), 'utf8');
const written = files.filter((file) => !isGenerated(file));

/** The code without its comments, which may well speak of what is banned. */
const code = (file: string) =>
  text(file)
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

interface Import {
  from: string;
  names: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = code(file);
  const found: Import[] = [];
  const statement =
    /(?:^|[;\n])\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/g;
  for (const [, type, names = '', from = ''] of source.matchAll(statement)) {
    const inner = names.match(/^\{([^]*)\}$/)?.[1]?.split(',') ?? [names];
    const allTypes = inner.filter((name) => name.trim()).every((name) => /^\s*type\s/.test(name));
    found.push({ from, names, typeOnly: Boolean(type) || allTypes });
  }
  const bare = /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const [, effect, dynamic] of source.matchAll(bare)) {
    found.push({ from: effect ?? dynamic ?? '', names: '', typeOnly: false });
  }
  return found;
}

const layerOf = (file: string) => file.split('/')[0] ?? '';

/** What is wrong with an import, in words, or nothing. */
function complaint(file: string, { from, typeOnly }: Import): string | undefined {
  const layer = layerOf(file);
  const rule = LAYERS[layer];
  if (!rule) return `${file}: no layer ${layer}`;
  if (!from.startsWith('.')) {
    const name = from.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? from;
    return rule.packages?.test(name) ? undefined : `${file}: ${layer} may not import ${from}`;
  }
  if (!from.endsWith('.js')) return `${file}: ${from} must end in .js`;
  const target = layerOf(posix.normalize(posix.join(dirname(file), from)));
  const allowed =
    target === layer || rule.uses?.includes(target) || (typeOnly && rule.types?.includes(target));
  return allowed ? undefined : `${file}: ${layer} may not import ${from}`;
}

describe('architecture', () => {
  it('puts every file in a layer of the table', () => {
    expect(files.filter((file) => !LAYERS[layerOf(file)])).toEqual([]);
  });

  it('lets a layer import only what the table allows', () => {
    const complaints = written.flatMap((file) =>
      importsOf(file).flatMap((found) => complaint(file, found) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  it('names ECharts in one file only, and never loads it with a page', () => {
    const users = written.filter((file) =>
      importsOf(file).some(({ from, typeOnly }) => from.startsWith('echarts') && !typeOnly),
    );
    expect(users.length).toBeLessThanOrEqual(1);
    const [user] = users;
    const stem = user?.split('/').pop()?.replace(/\.ts$/, '.js');
    const eager = written.filter((file) =>
      importsOf(file).some(
        ({ from, names, typeOnly }) => stem && from.endsWith(`/${stem}`) && names && !typeOnly,
      ),
    );
    expect(eager).toEqual([]);
  });

  it('takes from Lit only what draws SVG in charts', () => {
    const names = written
      .filter((file) => layerOf(file) === 'charts')
      .flatMap(importsOf)
      .filter(({ from, typeOnly }) => from === 'lit' && !typeOnly)
      .flatMap(({ names }) => names.replace(/[{}]/g, '').split(','))
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '));
    expect(names.filter((name) => !['svg', 'nothing'].includes(name))).toEqual([]);
  });

  it('uses nothing that a strict policy blocks or that takes text for markup', () => {
    const uses = written.flatMap((file) => {
      // ECharts writes innerHTML itself, so its one file has to stand in the way.
      const guards = layerOf(file) === 'charts' && /\becharts\b/.test(text(file));
      return BANNED.filter((word) => !(guards && word === 'innerHTML'))
        .filter((word) => code(file).includes(word))
        .map((word) => `${file}: ${word}`);
    });
    expect(uses).toEqual([]);
  });
});
