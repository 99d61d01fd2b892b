import { realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The folders of a file, as they are called in truth: the one that it is named in and, where a link stands
 * for it, the one that it lies in.
 */
export async function foldersOf(file: string): Promise<string[]> {
  const path = fileURLToPath(file);
  return [await realpath(dirname(path)), dirname(await realpath(path))];
}

/** The address of a file without its links; undefined where it lies in none of the folders. */
export async function fileWithin(
  folders: readonly string[],
  file: string,
): Promise<string | undefined> {
  try {
    const path = await realpath(fileURLToPath(file));
    const isWithin = folders.some((folder) => path.startsWith(folder.replace(/[\\/]?$/, sep)));
    return isWithin ? pathToFileURL(path).href : undefined;
  } catch {
    return undefined;
  }
}
