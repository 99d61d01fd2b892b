import { statSync } from 'node:fs';
import type { ValuesOf } from './command.js';
import type { serve } from './commands/serve.js';
import { isPort, listening } from './listening.js';
import { refuse, say } from './saying.js';
import { folderServer, servedFolder } from './serve/folder-site.js';

/** Serves a folder until stopped; of a folder of releases its current one, whichever that is. */
export async function run(
  [folder = '']: readonly string[],
  values: ValuesOf<typeof serve.options>,
): Promise<number> {
  if (!isPort(values.port))
    return refuse(2, `--port ${values.port} 不对。`, `--port ${values.port} makes no sense.`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refuse(2, `没有 ${folder} 这个文件夹。`, `There is no folder ${folder}.`);
  const server = folderServer(servedFolder(folder), values.host ?? '');
  return listening(server, values, (address) => say(`正在提供 Serving ${folder}: ${address}`));
}
