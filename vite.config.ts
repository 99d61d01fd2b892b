import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import { defineConfig } from 'vitest/config';
import { loadTags } from './src/build/load-tags.mjs';
import { vsCodeData, webTypes } from './src/build/editor-data.mjs';
import { packageManifest } from './src/build/manifest.mjs';
import { attributeTypes, jsxTypes, vueTypes } from './src/build/template-types.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const { name, version } = JSON.parse(read('package.json'));
const SCHEMA = 'data/schema/contract-1.0.json';

const isTag = (name: string) => name.startsWith('gf-');

/** `gf-stat` → src/elements/stat/gf-stat.ts, for every element. */
function elementEntries(): Record<string, string> {
  const files = readdirSync(resolve(root, 'src/elements'), { recursive: true, encoding: 'utf8' });
  const entries = files.filter((file) => /^gf-[\w-]+\.ts$/.test(basename(file))).sort();
  return Object.fromEntries(
    entries.map((file) => [basename(file, '.ts'), resolve(root, 'src/elements', file)]),
  );
}

const table = await loadTags();

/** The tags that src/elements/define-everyday.generated.ts registers together. */
const everydayTags = new Set(
  Object.entries(table.TAGS).flatMap(([name, row]) => ('everyday' in row ? [`gf-${name}`] : [])),
);

/**
 * Which chunk a module belongs to: what the everyday tags use is in `common`, for apart it would weigh
 * a tenth more; what only the other tags share is in `more`, what one of them has alone in a chunk of
 * its name. So a tag needs few files, which the loader asks for at once; a finer cut would cost a slow
 * line more than it saves.
 */
function chunkOf(id: string, graph: Rolldown.ChunkingContext): string | null {
  const tags = new Set<string>();
  const seen = new Set<string>();
  const climb = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const name = basename(module, '.ts');
    if (isTag(name)) tags.add(name);
    else graph.getModuleInfo(module)?.importers.forEach(climb);
  };
  // Links, frames, a wall and the doctor read the table of tags, and no picture does.
  if (id.includes('/core/tags/')) return 'tags';
  // Its index is imported by all, and makes each of its modules look as if everyone used it.
  if (/d3-array\/src\/(?!ticks|index)/.test(id)) return 'more';
  // One call from the loader's entry weighs less than a list of names.
  if (basename(id) === 'define-everyday.generated.ts') return 'common';
  climb(id);
  if (isTag(basename(id, '.ts')) || tags.size === 0) return null;
  const [first = ''] = tags;
  if ([...tags].some((tag) => everydayTags.has(tag))) return 'common';
  // The tiles stand in for a map, and lead through a wall.
  if (id.includes('/elements/tiles/')) return 'tiles';
  return tags.size > 1 ? 'more' : first.slice('gf-'.length);
}

/** Writes the tags into the loader, which finds their files by name. */
function loaderTags(): Plugin {
  return {
    name: 'loader-tags',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const loader = chunks.find(({ name }) => name === 'gongfu');
      if (!loader || loader.imports.length > 0) {
        this.error(`src/all.ts must import nothing that an element uses: ${loader?.imports}`);
      }
      const tags = chunks.filter(({ isEntry, name }) => isEntry && isTag(name));
      const rare = tags.map(({ name }) => name).filter((name) => !everydayTags.has(name));
      const named = rare.map((name) => `chunks/${name.slice('gf-'.length)}-${version}.js`);
      const missing = [...named, `common-${version}.js`].filter((file) => !bundle[file]);
      if (missing.length > 0) this.error(`the loader would look for ${missing}`);
      const list = (names: Iterable<string>) => JSON.stringify([...names].join(' '));
      loader.code = loader.code
        .replace('__GONGFU_EVERYDAY__', list(everydayTags))
        .replace('__GONGFU_RARE__', list(rare));
    },
  };
}

/**
 * Lit's build for Node starts without a document, so that dist/index.js can be imported anywhere;
 * its stand-in for the DOM is large, and an empty one will do.
 */
function emptyDom(): Plugin {
  const id = '\0empty-dom';
  return {
    name: 'empty-dom',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === '@lit-labs/ssr-dom-shim' ? id : null),
    load: (module) =>
      module === id
        ? 'export class HTMLElement {}\nexport const customElements = globalThis.customElements;'
        : null,
  };
}

/** The page belongs to others: Lit's notes of its own version in global names stay out of it. */
function noGlobals(): Plugin {
  return {
    name: 'no-globals',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules\/(@lit|lit-html|lit-element)\// },
      handler: (code) => ({
        code: code
          .replace(/\((\w+\.)?\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
          .replace(/(\w+\.)?litPropertyMetadata\?\?=new WeakMap/, '0')
          .replace('litPropertyMetadata.get(t)', 'undefined'),
        map: null,
      }),
    },
  };
}

/** A line end beside a tag that makes a block or is drawn: it separates no words. */
const BLOCKS =
  '(?:div|p|ol|ul|li|header|footer|section|svg|g|path|line|rect|circle|text|table|thead|tbody|tr|th|td)';
const BESIDE_BLOCK = new RegExp(
  `\\n(?=</?${BLOCKS}\\b)|(?<=</?${BLOCKS}\\b[^<>]*>)\\n(?!import|export|const|type)`,
  'g',
);

/** Nor does the space around the signs of a style sheet; what is put in stays as it is. */
const terseCss = (sheet: string) =>
  sheet.replace(
    /(\$\{[^}]*\})|\s*;?\s*(\})\s*|\s*([{;,])\s*|(:)\s+|(?<![\w.])0(?=\.\d)|(?<=^css`)\s+/g,
    (_all, put = '', ...signs: string[]) => put + signs.slice(0, 3).join(''),
  );

/** Indentation and comments mean nothing in templates and style sheets, but weigh. */
function terseTemplates(): Plugin {
  const terse = (code: string, id: string) => {
    const plain = id.endsWith('.styles.ts') ? code.replace(/\/\*[^]*?\*\//g, '') : code;
    const aligned = plain
      .replace(/\n\s+/g, '\n')
      .replace(BESIDE_BLOCK, '')
      // The ends of tags, and attributes on lines of their own.
      .replace(/\n(?=>)/g, '')
      .replace(/\n(?=[@.?]?[\w-]+=["$])/g, ' ');
    return aligned.replace(/\bcss`[^`]*`/g, terseCss);
  };
  return {
    name: 'terse-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (code, id) => ({ code: terse(code, id), map: null }),
    },
  };
}

/** The oldest browser kernel that the modules must run in. */
const FLOOR = 'chrome86';

/** What the classic script is written in. */
const CLASSIC = 'es2019';

/** Rewrites syntax that is too new, such as static blocks. */
function floor(target: string, format: 'esm' | 'iife'): Plugin {
  return {
    name: 'floor',
    apply: 'build',
    async renderChunk(code) {
      return { code: (await transform(code, { target, format, charset: 'utf8' })).code, map: null };
    },
  };
}

/** A last squeeze, a hundredth of the bytes: the bundler minifies in one pass. */
function squeeze(ecma: 2019 | 2020): Plugin {
  return {
    name: 'squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const options = {
          module: ecma > 2019,
          ecma,
          // One list of names a function, and functions left where they are: smaller where all is
          // one script, larger in modules. Constants compress better on the side they are written.
          compress: {
            passes: 3,
            lhs_constants: false,
            ...(ecma === 2019
              ? {
                  hoist_vars: true,
                  reduce_funcs: false,
                }
              : {}),
          },
        };
        chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
      }
    },
  };
}

const dist = (path: string) => resolve(root, 'dist', path);

/** The `.d.ts` of every module, in dist/types. */
function writeTypes(): void {
  const project = resolve(root, 'node_modules/.cache/gongfu-board/tsconfig.types.json');
  mkdirSync(dirname(project), { recursive: true });
  writeFileSync(
    project,
    JSON.stringify({
      extends: resolve(root, 'tsconfig.json'),
      include: [resolve(root, 'src')],
      exclude: [resolve(root, 'src/build')],
      compilerOptions: {
        rootDir: resolve(root, 'src'),
        outDir: dist('types'),
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        // `npm run typecheck` reports the errors.
        noCheck: true,
      },
    }),
  );
  const tsc = resolve(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', project], { stdio: 'inherit' });
  for (const file of readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.generated.d.ts')) cpSync(resolve(root, 'src', file), dist(`types/${file}`));
  }
  // Users name the types of a tag by the tag, wherever its module stands.
  for (const [tag, file] of Object.entries(elementEntries())) {
    const module = relative(resolve(root, 'src'), file).replaceAll('\\', '/');
    writeFileSync(dist(`types/${tag}.d.ts`), `export * from './${module.replace(/ts$/, 'js')}';\n`);
  }
}

const shared = {
  root,
  publicDir: false,
  define: { __GONGFU_VERSION__: JSON.stringify(version) },
} as const;

/** For the build only: what tests run is the development version. */
const production = {
  define: { ...shared.define, 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['node', 'production'] },
};

/** Leaves ECharts out, which weighs more than all tags: `gf-flow` lists passages without it. */
function noSankey(): Plugin {
  const id = '\0no-sankey';
  return {
    name: 'no-sankey',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/charts/sankey.js') ? id : null),
    load: (module) => (module === id ? 'export const Sankey = undefined;' : null),
  };
}

/** The same tags as one classic script: everything in one file, but what draws flows. */
function classicScript(): Plugin {
  return {
    name: 'classic-script',
    apply: 'build',
    async writeBundle() {
      await build({
        ...shared,
        ...production,
        configFile: false,
        logLevel: 'warn',
        plugins: [
          terseTemplates(),
          emptyDom(),
          noGlobals(),
          noSankey(),
          floor(CLASSIC, 'iife'),
          squeeze(2019),
        ],
        build: {
          target: 'es2022',
          emptyOutDir: false,
          reportCompressedSize: false,
          lib: {
            formats: ['iife'],
            name: 'gongfu',
            entry: resolve(root, 'src/classic.ts'),
            fileName: () => 'gongfu.classic.js',
          },
          rolldownOptions: {
            checks: { pluginTimings: false },
            output: {
              minify: false,
              comments: false,
              codeSplitting: false,
            },
          },
        },
      });
    },
  };
}

/** The optional service worker, one plain script that other pages may import. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle() {
      await build({
        ...shared,
        ...production,
        configFile: false,
        logLevel: 'warn',
        plugins: [floor(CLASSIC, 'iife'), squeeze(2019)],
        build: {
          target: 'es2022',
          emptyOutDir: false,
          reportCompressedSize: false,
          lib: {
            formats: ['iife'],
            name: 'gongfuWorker',
            entry: resolve(root, 'src/gongfu-sw.ts'),
            fileName: () => 'gongfu-sw.js',
          },
          rolldownOptions: {
            output: {
              minify: true,
              comments: false,
            },
          },
        },
      });
    },
  };
}

/** The command as one file for Node. */
function commandFile(): Plugin {
  return {
    name: 'command',
    apply: 'build',
    async writeBundle() {
      await build({
        ...shared,
        configFile: false,
        logLevel: 'warn',
        build: {
          ssr: true,
          target: 'node20',
          emptyOutDir: false,
          reportCompressedSize: false,
          license: { fileName: 'gongfu-cli-licenses.md' },
          rolldownOptions: {
            input: { 'gongfu-cli': resolve(root, 'src/cli/gongfu.ts') },
            output: {
              banner: '#!/usr/bin/env node',
              codeSplitting: false,
              comments: false,
            },
          },
        },
        ssr: { noExternal: true },
      });
      chmodSync(dist('gongfu-cli.js'), 0o755);
    },
  };
}

/** The types, the schema, what editors read and, last, the manifest, which also marks the build as complete. */
function packageFiles(): Plugin {
  const started = new Date();
  return {
    name: 'package-files',
    apply: 'build',
    async writeBundle() {
      writeTypes();
      if (existsSync(resolve(root, SCHEMA))) {
        cpSync(resolve(root, SCHEMA), dist(`schema/${basename(SCHEMA)}`));
      }
      cpSync(resolve(root, 'src/elements/embed/embed.html'), dist('embed.html'));
      const manifest = await packageManifest();
      const elements = JSON.parse(manifest);
      const editors = {
        'vscode.html-custom-data.json': vsCodeData(elements, table),
        'web-types.json': webTypes(elements, table, { name, version }),
      };
      const templates = {
        'attributes.d.ts': attributeTypes(elements),
        'jsx.d.ts': jsxTypes(elements),
        'vue.d.ts': vueTypes(elements),
      };
      for (const [file, text] of Object.entries(templates)) {
        writeFileSync(dist(`types/${file}`), text);
      }
      for (const [file, data] of Object.entries(editors)) {
        writeFileSync(dist(file), `${JSON.stringify(data, null, 2)}\n`);
      }
      writeFileSync(dist('custom-elements.json'), manifest);
      // A source that changed during the build must count as newer.
      utimesSync(dist('custom-elements.json'), started, started);
    },
  };
}

export default defineConfig(({ command }) => ({
  ...shared,
  ...(command === 'build' && production),
  plugins: [
    terseTemplates(),
    emptyDom(),
    noGlobals(),
    floor(FLOOR, 'esm'),
    loaderTags(),
    squeeze(2020),
    classicScript(),
    serviceWorker(),
    commandFile(),
    packageFiles(),
  ],
  build: {
    // Private names stay as they are; `floor` lowers the rest. The bundler's own lowering turns each
    // private name into a WeakMap, which costs a tenth of the bytes.
    target: 'es2022',
    license: { fileName: 'third-party-licenses.md' },
    reportCompressedSize: true,
    lib: {
      formats: ['es'],
      entry: {
        gongfu: resolve(root, 'src/all.ts'),
        everyday: resolve(root, 'src/elements/everyday.ts'),
        index: resolve(root, 'src/index.ts'),
        embed: resolve(root, 'src/elements/embed/embed.ts'),
        'embed-page': resolve(root, 'src/elements/embed/embed-page.ts'),
        'gongfu-frame': resolve(root, 'src/elements/embed/gongfu-frame.ts'),
        ...elementEntries(),
      },
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: '[name].js',
        // A page may name the largest file in a preload, and the loader the others, so their names
        // change with the version only.
        chunkFileNames: ({ name }) => `${name === 'common' ? '' : 'chunks/'}[name]-${version}.js`,
        minify: true,
        comments: false,
        codeSplitting: {
          groups: [
            // A group takes along what its modules import, so what is shared is taken first.
            ...['common', 'tags', 'more', 'tiles'].map((shared, i) => ({
              debugName: shared,
              name: (id: string, graph: Rolldown.ChunkingContext) =>
                chunkOf(id, graph) === shared ? shared : null,
              priority: 5 - i,
            })),
            { debugName: 'element', name: chunkOf, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}));
