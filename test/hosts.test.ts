// What the guide says to write in a framework: built, run in a browser, and rendered where there is no page.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build, createServer, type InlineConfig, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY, serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { packedApp } from './support/packed-app.js';
import { ready, visit } from './support/visit.js';

const DATA = join(root, 'data/broken/valid.json');
const written = (name: string) => readFileSync(join(root, 'test/pages/hosts', name), 'utf8');

/** Components of a single file, compiled with the one option that the guide names. */
const vueFiles = (): Plugin => ({
  name: 'vue-files',
  transform(code, id) {
    if (!id.endsWith('.vue')) return null;
    const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('gf-') };
    const { descriptor } = parse(code, { filename: id, templateParseOptions: compilerOptions });
    const templateOptions = { compilerOptions };
    const { content } = compileScript(descriptor, { id, inlineTemplate: true, templateOptions });
    return { code: content, map: null };
  },
});

/** What Vue asks every build to say. */
const FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

const MOUNTS = {
  react: (component: string, name: string) => `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { ${name} } from './${component}';
    createRoot(document.querySelector('#place')).render(createElement(${name}));`,
  vue: (component: string) => `import { createApp } from 'vue';
    import Component from './${component}';
    createApp(Component).mount('#place');`,
};

const SCRIPTS = {
  react: MOUNTS.react('react.jsx', 'Streets'),
  'react-data': MOUNTS.react('react-data.jsx', 'Rate'),
  vue: MOUNTS.vue('vue.vue'),
  'vue-data': MOUNTS.vue('vue-data.vue'),
};

describe('in a framework', { timeout: 120_000 }, () => {
  let app: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  const config = (name: string): InlineConfig => ({
    root: join(app, name),
    // What a site has below a path of its own, its files named by their content.
    base: `/app/${name}/dist/`,
    configFile: false,
    logLevel: 'error',
    plugins: [vueFiles()],
    oxc: { jsx: { runtime: 'automatic' } },
  });

  beforeAll(async () => {
    app = packedApp(['react', 'react-dom', 'vue']);
    for (const [name, script] of Object.entries(SCRIPTS)) {
      const folder = join(app, name);
      mkdirSync(folder);
      copyFileSync(DATA, join(folder, 'figures.json'));
      for (const file of ['react.jsx', 'react-data.jsx', 'vue.vue', 'vue-data.vue'])
        writeFileSync(join(folder, file), written(file));
      writeFileSync(join(folder, 'main.js'), script);
      writeFileSync(
        join(folder, 'index.html'),
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>
        <div id="place"></div><script type="module" src="./main.js"></script></html>`,
      );
    }
    server = await serve({
      folders: { '/app/': app },
      before({ url = '' }, response) {
        const policy = POLICY.replace('lit-html', 'lit-html vue');
        if (url.startsWith('/app/vue')) response.setHeader('content-security-policy', policy);
        return false;
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(app, { recursive: true, force: true });
  });

  const cards = (page: Page) =>
    page.$$eval('gf-stat, gf-ranking', (all) =>
      all.map(({ localName, shadowRoot }) => `${localName} ${shadowRoot?.textContent ?? ''}`),
    );

  async function built(name: keyof typeof SCRIPTS) {
    // Else the builder takes the test for a time of developing.
    vi.stubEnv('NODE_ENV', 'production');
    await build({ ...config(name), define: FLAGS, build: { emptyOutDir: true } });
    vi.unstubAllEnvs();
    const { page, said } = await visit(browser, `${server.url}/app/${name}/dist/index.html`);
    await page.waitForSelector('gf-stat');
    await ready(page);
    return { page, said };
  }

  it.each(['react', 'vue'] as const)(
    'a tag draws, takes attributes and is heard, in %s below a path of its own',
    async (name) => {
      const { page, said } = await built(name);
      expect(await cards(page)).toMatchObject([
        /^gf-stat [^]*就业率[^]*95\.7/,
        /^gf-ranking [^]*东街道/,
      ]);
      const level = await page.$eval('gf-stat', ({ shadowRoot }) =>
        shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level'),
      );
      expect(level).toBe('2');
      await page.$eval('gf-ranking', ({ shadowRoot }) =>
        shadowRoot!.querySelector<HTMLElement>('[role=option]')!.click(),
      );
      await page.waitForFunction(() => document.querySelector('output')?.textContent);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it.each(['react-data', 'vue-data'] as const)(
    'a tag takes data of its own, in %s',
    async (name) => {
      const { page, said } = await built(name);
      expect(await cards(page)).toMatchObject([/^gf-stat [^]*就业率[^]*95\.7/]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it.each(['react', 'vue'] as const)('draws while it is developed, in %s', async (name) => {
    const developed = await createServer({
      ...config(name),
      base: '/',
      server: { port: 0, proxy: { '/data': server.url } },
    });
    await developed.listen();
    const page = await browser.newPage();
    try {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(developed.resolvedUrls!.local[0]!);
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('gf-stat, gf-ranking')].filter((tag) =>
            tag.shadowRoot?.querySelector('[part~=number], [part~=row]'),
          ).length === 2,
        { timeout: 60_000 },
      );
      expect(said).toEqual([]);
    } finally {
      await page.close();
      await developed.close();
    }
  });

  it.each(['react', 'vue'] as const)(
    'is rendered on a server as the tags alone, in %s',
    async (name) => {
      await build({
        ...config(name),
        ssr: { noExternal: [] },
        build: {
          ssr: join(app, name, name === 'react' ? 'react.jsx' : 'vue.vue'),
          outDir: 'server',
        },
      });
      const file = JSON.stringify(join(app, name, 'server', `${name}.js`));
      const render =
        name === 'react'
          ? `const { createElement } = await import('react');
           const { renderToString } = await import('react-dom/server');
           console.log(renderToString(createElement((await import(${file})).Streets)));`
          : `const { createSSRApp } = await import('vue');
           const { renderToString } = await import('vue/server-renderer');
           console.log(await renderToString(createSSRApp((await import(${file})).default)));`;
      const args = ['--input-type=module', '--eval', render];
      const html = execFileSync(process.execPath, args, { cwd: app, encoding: 'utf8' });
      expect(html).toMatch(
        /^<gf-board src="\/data\/broken\/valid\.json"[^]*<gf-stat [^]*<\/gf-board>/,
      );
    },
  );

  it('is written in the guide as it is run here', () => {
    const guide = readFileSync(join(root, 'demo/guide/embedding.md'), 'utf8');
    for (const file of ['react.jsx', 'vue.vue', 'react-data.jsx', 'vue-data.vue'])
      expect(guide.includes(`\n${written(file)}\`\`\`\n`), file).toBe(true);
  });
});
