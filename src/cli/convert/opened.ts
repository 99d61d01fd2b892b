import { readFile } from 'node:fs/promises';
import { withMetadata } from '../../convert/statistics/with-metadata.js';
import type { FileReading } from '../../convert/mapping/mapping.generated.js';
import type { Progress } from '../progress.js';
import { refuse } from '../saying.js';
import type { Opened } from '../../convert/files/open.js';
import type { Engine } from './engine.js';
import { inputsOf, type Input, type Inputs } from './inputs.js';
import { unreadable } from './telling.js';

/** The files that were named, or the exit code where there are none, the reason having been said. */
export async function namedInputs(named: readonly string[]): Promise<Inputs | number> {
  const found = await inputsOf(named);
  if (found.missing.length > 0) return unreadable(found.missing);
  if (found.inputs.length > 0) return found;
  return refuse(2, '文件夹里没有表格。', 'There are no tables in the folder.');
}

/** Opens files one after the other, and says how far it is. */
export async function openAll(
  engine: Engine,
  inputs: readonly Input[],
  reading: FileReading | undefined,
  progress: Progress,
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const [i, { path, name }] of inputs.entries()) {
    progress.say(
      `正在读第 ${i + 1} 个文件，共 ${inputs.length} 个：${name}`,
      `reading file ${i + 1} of ${inputs.length}: ${name}`,
    );
    opened.push(await engine.open(await readFile(path), name, reading));
  }
  return withMetadata(opened);
}
