import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ValuesOf } from './command.js';
import type { start } from './commands/new.js';
import { pageScripts } from './page-scripts.js';
import { refuse, say } from './saying.js';

/** The package's own files, beside this one. */
const DIST = dirname(fileURLToPath(import.meta.url));

/** Makes a folder to begin with; one that holds something already is left as it is. */
export async function run(
  [name = '']: readonly string[],
  { publish = false }: ValuesOf<typeof start.options> = {},
): Promise<number> {
  const folder = resolve(name);
  const there = await contentsOf(folder);
  if (there === 'file')
    return refuse(2, `${name} 是一个文件，请换个名称。`, `${name} is a file; choose another name.`);
  if (there.length > 0)
    return refuse(
      2,
      `${name} 里已有文件（${there[0]}），没有改动；请换个名称，或先清空。`,
      `There are files in ${name} already (${there[0]}), and none was changed; choose another name, or empty it.`,
    );
  try {
    await (publish ? fill(folder, 'start-publish', 'site') : fill(folder, 'start', '.'));
  } catch (error) {
    // Half a folder would look like a whole one.
    await rm(folder, { recursive: true, force: true });
    const { code = String(error) } = error as { code?: string };
    return refuse(2, `写不了 ${name}（${code}）。`, `Cannot write ${name} (${code}).`);
  }
  say(said(name, await readFile(join(folder, 'README.md'), 'utf8')));
  return 0;
}

/** What a folder holds; nothing where it is not there yet. */
async function contentsOf(folder: string): Promise<readonly string[] | 'file'> {
  try {
    return await readdir(folder);
  } catch (error) {
    return (error as { code?: string }).code === 'ENOTDIR' ? 'file' : [];
  }
}

/** Copies the templates, under the name of the folder, and the scripts of their pages beside these. */
async function fill(folder: string, template: string, site: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(DIST, template), folder, { recursive: true });
  const readme = join(folder, 'README.md');
  const text = await readFile(readme, 'utf8');
  await writeFile(readme, text.replaceAll('{name}', basename(folder)));
  for (const file of [...(await pageScripts(DIST)), 'third-party-licenses.md'])
    await cp(join(DIST, file), join(folder, site, 'dist', file));
}

/** What to do next: the commands that the README of the folder has first. */
function said(name: string, readme: string): string {
  const [, commands = ''] = /```sh\n([^`]*)```/.exec(readme) ?? [];
  const quoted = /[^\w./-]/.test(name) ? `"${name}"` : name;
  const lines = [`cd ${quoted}`, ...commands.trim().split('\n')];
  return [
    `已建好 ${name}，接着运行：`,
    `${name} is there. Run next:`,
    '',
    ...lines.map((line) => `   ${line}`),
  ].join('\n');
}
