// Serves the pages of this folder, each under a policy as strict as its libraries allow:
//   node test/pages/isolation/serve.mjs
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../demo/prepare.mjs';
import { POLICY, serve } from '../../../demo/serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const libraries = join(root, 'node_modules');
const built = join(libraries, '.cache/gongfu-board/isolation');

const IMAGES = "img-src 'self' data:";
const withPolicies = (names) => POLICY.replace('lit-html', `lit-html ${names}`);
const untrusted = POLICY.replace(/require-trusted-types.*?; trusted-types.*?; /, '');

/** What a library needs beyond the policy of the demo pages. */
const POLICIES = {
  bootstrap3: untrusted,
  bootstrap5: `${POLICY}; ${IMAGES}`,
  layui: `${untrusted}; ${IMAGES}; script-src 'self' 'unsafe-eval'`,
  jquery: untrusted,
  vue3: withPolicies('vue'),
  'element-plus': `${withPolicies('vue')}; ${IMAGES}`,
};

/** Starts the server; what React and Vue pages import is bundled first. */
export async function serveIsolation(options = {}) {
  mkdirSync(built, { recursive: true });
  await build({
    entryPoints: ['react19.jsx', 'vue3.js', 'element-plus.js'].map((name) => join(here, name)),
    outdir: built,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    target: 'es2021',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return serve({
    ...options,
    folders: {
      '/': here,
      '/lib/': libraries,
      '/assets/': join(libraries, 'govuk-frontend/dist/govuk/assets'),
      '/built/': built,
    },
    before({ url }, response) {
      const policy = POLICIES[/^\/([\w-]+)\.html/.exec(url)?.[1]];
      if (policy) response.setHeader('content-security-policy', policy);
      return false;
    },
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveIsolation({ port: Number(process.env.PORT ?? 0) });
  console.log(`${url}/`);
}
