import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { htmlTemplates } from '../../src/build/html-templates.js';

const CODE = `
const html = (texts, ...values) => String.raw({ raw: texts }, ...values);
const other = html;
globalThis.markup = [
  html\`<p
      class="a"
    >
      \${html\`<b>
        \${'one\\n  two'}
      </b>\`} three  four
    </p>\`,
  other\`<p>
    as it is</p>\`,
];`;

async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gf-html-'));
  try {
    const entry = join(folder, 'src', 'entry.ts');
    mkdirSync(join(folder, 'src'));
    writeFileSync(entry, CODE);
    const [output] = (await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [htmlTemplates()],
      build: { write: false, minify: false, lib: { formats: ['iife'], name: 'x', entry } },
    })) as Rollup.RollupOutput[];
    return output!.output[0].code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the markup of templates in what is built', () => {
  it('has a blank for each end of a line, whatever it holds and in whatever template it stands', async () => {
    new Function(await bundled())();
    const { markup } = globalThis as { markup?: string[] };
    expect(markup).toEqual([
      '<p class="a" > <b> one\n  two </b> three  four </p>',
      '<p>\n    as it is</p>',
    ]);
  });
});
