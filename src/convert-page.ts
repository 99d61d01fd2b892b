// What the page 数据工作台 loads (dist/convert.js): a session in a worker, or in the page where it has none.
import { langFor } from './i18n/lang.js';
import { workbenchOf, workerLine, type Workbench } from './workbench/client.js';

export type { Workbench } from './workbench/client.js';
export type * from './workbench/protocol.js';

/** Where this script stands, and the worker beside it; of `new URL` the bundler would make a `data:`. */
const BASE = import.meta.url.replace(/[^/]*$/, '');

/** A session in the language of the page. */
export async function openWorkbench(tag: string): Promise<Workbench> {
  const hello = { lang: langFor(tag), base: BASE };
  const line = await workerLine(`${BASE}convert-worker.js`);
  if (line) return workbenchOf(line, hello, true);
  const { hereLine } = await import('./workbench/here.js');
  return workbenchOf(hereLine(), hello, false);
}
