import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { build } from 'esbuild';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page's bundle of the room, as it is built for the browsers that the workbench runs in. */
const bundled = () =>
  build({
    entryPoints: [fileURLToPath(new URL('../../../src/convert/files/open.ts', import.meta.url))],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'chrome86',
    metafile: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });

function files(): [string, Uint8Array][] {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['潮鸣', 12]]), '表');
  const written = (['xlsx', 'biff8', 'biff5', 'ods', 'xlml'] as const).map(
    (bookType): [string, Uint8Array] => [
      bookType,
      new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer),
    ],
  );
  return [
    ...written,
    ['csv', strToU8('潮鸣,12\n')],
    ['html', strToU8('<table><tr><td>潮鸣<td>12</table>')],
  ];
}

const RUN = `
  import { readFileSync } from 'node:fs';
  import { openWorkbook } from './open.mjs';
  // What a page has not.
  for (const name of ['Buffer', 'process', 'require', 'setImmediate']) delete globalThis[name];
  const opened = {};
  for (const name of NAMES) {
    const { workbook, problems } = await openWorkbook(new Uint8Array(readFileSync(new URL(name, import.meta.url))), name);
    opened[name] = [workbook?.sheets[0]?.rows[0]?.[1]?.value, ...problems.map(({ code }) => code)];
  }
  console.log(JSON.stringify(opened));
`;

describe('what opens files', () => {
  it('makes no code from text, needs nothing of Node, and is loaded format by format', async () => {
    const { metafile } = await bundled();
    const made = files();
    for (const [name, bytes] of made) writeFileSync(join(folder, name), bytes);
    const names = JSON.stringify(made.map(([name]) => name));
    writeFileSync(join(folder, 'run.mjs'), RUN.replace('NAMES', names));
    const said = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', join(folder, 'run.mjs')],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(said)).toEqual(Object.fromEntries(made.map(([name]) => [name, [12]])));
    const first = Object.entries(metafile.outputs).find(([path]) => path.endsWith('/open.mjs'))![1];
    expect(first.bytes).toBeLessThan(16_000);
    const loaded = first.imports.filter(({ kind }) => kind === 'import-statement');
    const atOnce = loaded.reduce(
      (sum, { path }) => sum + (metafile.outputs[path]?.bytes ?? 0),
      first.bytes,
    );
    expect(atOnce).toBeLessThan(32_000);
  });
});
