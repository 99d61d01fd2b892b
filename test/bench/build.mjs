// Builds the pages of all contenders and their data into the cache folder.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, loadConfigFromFile } from 'vite';
import { domainsPage, FILES, gongfuPage, PAGES, peerPage } from './html.mjs';
import { numbers } from './numbers.mjs';
import { documents } from './pages/contract.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = join(root, 'node_modules/.cache/gongfu-board/bench');
const pages = fileURLToPath(new URL('pages', import.meta.url));

/** Contender → its name, in the order of the table. */
export const LABELS = { echarts: 'ECharts', gongfu: 'Gongfu', chartjs: 'Chart.js', uplot: 'uPlot' };
const PEERS = ['echarts', 'chartjs', 'uplot'];

const WANTED = 270_000;
export const SAMPLE = join(root, 'data/sample-district.json');
export const GROWN = join(cache, `sample-${WANTED}.json`);

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Plugins that write what no page loads. */
const NOT_FOR_PAGES = ['command', 'type-declarations', 'package-files'];

/** The library, built as it is published but aside, so that nobody's dist changes under them. */
async function buildLibrary(folder) {
  const file = join(root, 'vite.config.ts');
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, file);
  await bundle({
    ...config,
    configFile: false,
    logLevel: 'warn',
    plugins: config.plugins.filter(({ name }) => !NOT_FOR_PAGES.includes(name)),
    build: { ...config.build, outDir: folder, emptyOutDir: true, reportCompressedSize: false },
  });
}

/** One page of a peer, with only what that page needs of its library. */
async function buildPeer(name, page, folder) {
  const entry = join(folder, `${page}.entry.js`);
  const from = (module) => JSON.stringify(join(pages, module));
  writeFileSync(
    entry,
    `import { ${page} } from ${from(`${name}.js`)};
import { show } from ${from('peer.js')};
void show('${FILES[page]}', ${page});`,
  );
  await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      reportCompressedSize: false,
      lib: { entry, formats: ['es'], fileName: page, cssFileName: page },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  rmSync(entry);
  const hasStyles = existsSync(join(folder, `${page}.css`));
  writeFileSync(join(folder, `${page}.html`), peerPage(page, hasStyles));
}

async function writeGongfu(folder, library, hasSource) {
  cpSync(library, join(folder, 'dist'), { recursive: true });
  const own = ['gongfu.js', ...(hasSource ? [] : ['contract.js'])];
  for (const file of own) {
    const minified = await bundle({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        lib: { entry: join(pages, file), formats: ['es'] },
        rolldownOptions: { external: /contract/, output: { minify: true } },
      },
    });
    writeFileSync(join(folder, file), [minified].flat()[0].output[0].code);
  }
  for (const page of PAGES) {
    writeFileSync(join(folder, `${page}.html`), gongfuPage(page, hasSource));
  }
  if (hasSource) writeFileSync(join(folder, 'domains.html'), domainsPage());
}

function writeData(folder) {
  emptied(folder);
  mkdirSync(join(folder, 'contract'));
  for (const [name, content] of Object.entries(numbers())) {
    const write = (path, value) => writeFileSync(join(folder, path), JSON.stringify(value));
    write(`${name}.json`, content);
    write(`contract/${name}.json`, documents[name](content));
  }
  cpSync(SAMPLE, join(folder, 'contract/sample.json'));
}

/** The sample district over enough years to hold 270,000 figures. */
export function growSample() {
  const program = join(root, 'data/sample/generate.mjs');
  mkdirSync(cache, { recursive: true });
  execFileSync(process.execPath, [program, '--observations', `${WANTED}`, '--out', GROWN], {
    stdio: 'pipe',
  });
}

/** Contender → folder with its pages. */
export async function buildAll() {
  const library = join(cache, 'library');
  await buildLibrary(library);
  writeData(join(cache, 'data'));
  for (const name of PEERS) {
    const folder = emptied(join(cache, name));
    for (const page of PAGES) await buildPeer(name, page, folder);
  }
  await writeGongfu(emptied(join(cache, 'gongfu')), library, true);
  return {
    folders: {
      '/data/': join(cache, 'data'),
      '/shared/': pages,
      ...Object.fromEntries(Object.keys(LABELS).map((name) => [`/c/${name}/`, join(cache, name)])),
    },
    library,
  };
}

/** The pages as one more contender of another bench that serves the peers' numbers. */
export async function writeContender(folder) {
  const library = join(cache, 'library');
  await buildLibrary(library);
  mkdirSync(folder, { recursive: true });
  await writeGongfu(folder, library, false);
}
