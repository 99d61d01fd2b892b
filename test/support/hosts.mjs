// Pages of frameworks made of components as text: what a reader pastes, compiled and mounted.
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../demo/prepare.mjs';

/** The tags come from the built loader, which the page has already. */
const ours = {
  name: 'tags',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^gongfu-board\/(?:gongfu|gf-[\w-]+)\.js$/ }, ({ path }) => ({
      path,
      namespace: 'tags',
    }));
    onLoad({ filter: /./, namespace: 'tags' }, () => ({ contents: '' }));
  },
};

const svelte = {
  name: 'svelte',
  async setup({ onLoad }) {
    const { compile } = await import('svelte/compiler');
    const { readFile } = await import('node:fs/promises');
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const { js, warnings } = compile(code, {
        generate: 'client',
        css: 'injected',
        filename: path,
      });
      return {
        contents: js.code,
        warnings: warnings.map(({ message }) => ({ text: message })),
      };
    });
  },
};

const vue = {
  name: 'vue',
  async setup({ onLoad }) {
    const { parse, compileScript } = await import('vue/compiler-sfc');
    const { readFile } = await import('node:fs/promises');
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      // As the snippet says itself in its first lines.
      const compilerOptions = {
        isCustomElement: (/** @type {string} */ tag) => tag.startsWith('gf-'),
      };
      const { descriptor, errors } = parse(await readFile(path, 'utf8'), {
        filename: path,
        templateParseOptions: compilerOptions,
      });
      const { content } = compileScript(descriptor, {
        id: path,
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      });
      return { contents: content, errors: errors.map(({ message }) => ({ text: message })) };
    });
  },
};

/** How a framework puts the components, in `all`, into the element of their name. */
const MOUNTS = {
  react: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
const mount = (module, at) => createRoot(at).render(createElement(Object.values(module)[0]));`,
  vue: `import { createApp } from 'vue';
const mount = (module, at) => createApp(module.default).mount(at);`,
  svelte: `import { mount as start } from 'svelte';
const mount = (module, target) => start(module.default, { target });`,
};

const EXTENSIONS = { react: 'tsx', vue: 'vue', svelte: 'svelte' };

/**
 * One script that mounts every component into the element whose id is its name.
 *
 * @param {'react' | 'vue' | 'svelte'} host
 * @param {Record<string, string>} components id → code
 * @returns {Promise<string>}
 */
export async function hostScript(host, components) {
  // Inside the repository, where the packages are found.
  const folder = mkdtempSync(join(root, 'node_modules/.cache/gf-snippets-'));
  try {
    const ids = Object.keys(components);
    const lines = ids.map((id, i) => {
      const file = `component-${i}.${EXTENSIONS[host]}`;
      writeFileSync(join(folder, file), components[id]);
      return `import * as c${i} from './${file}';`;
    });
    const all = ids.map((id, i) => `mount(c${i}, document.getElementById(${JSON.stringify(id)}));`);
    writeFileSync(join(folder, 'main.js'), [MOUNTS[host], ...lines, ...all].join('\n'));
    const { outputFiles, warnings } = await build({
      entryPoints: [join(folder, 'main.js')],
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      conditions: ['svelte', 'browser'],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [ours, ...(host === 'vue' ? [vue] : host === 'svelte' ? [svelte] : [])],
      logLevel: 'silent',
    });
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
    return outputFiles[0].text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
