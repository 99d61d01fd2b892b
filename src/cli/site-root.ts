import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuse } from './saying.js';

/** The address of the folder that a site is served from; undefined where none was named, and the exit code where it is none, which has been said. */
export async function siteRoot(root: string | undefined): Promise<string | undefined | number> {
  if (root === undefined) return undefined;
  const path = resolve(root);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return pathToFileURL(`${path}/`).href;
  return refuse(
    2,
    `--root ${root}：没有 ${path} 这个文件夹；请写网站根目录所在的文件夹。`,
    `--root ${root}: there is no folder ${path}; name the one that is the root of the site.`,
  );
}
