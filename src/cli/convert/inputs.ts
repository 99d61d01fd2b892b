import { readdir, stat } from 'node:fs/promises';
import { basename, join, normalize } from 'node:path';

/** A file that was named, or that lies in a folder that was. */
export interface Input {
  readonly path: string;
  /** What it is called in a report: its name, or its path where two have the same. */
  readonly name: string;
  readonly size: number;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Files of a folder that hold no tables, by name. */
  readonly passed: readonly string[];
  /** What was named and is not there. */
  readonly missing: readonly string[];
}

/** Endings of files that are taken from a folder. A mapping and a contract lie there too, and are not. */
const TABLES = /\.(?:xlsx|xlsm|xlsb|xls|et|ods|fods|csv|tsv|tab|txt|html?|mht)$/i;

/** Files that programs lay beside a workbook: a lock, a hidden copy. */
const BESIDE = /^(?:~\$|\.)/;

const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** The files that were named, and those of the folders that were, in the order of their names. */
export async function inputsOf(named: readonly string[]): Promise<Inputs> {
  const paths: string[] = [];
  const [passed, missing]: string[][] = [[], []];
  for (const path of named) {
    const there = await stat(path).catch(() => undefined);
    if (!there) missing!.push(path);
    else if (!there.isDirectory()) paths.push(normalize(path));
    else {
      const files = await filesIn(path);
      paths.push(...files.filter((file) => TABLES.test(file)));
      passed!.push(...files.filter((file) => !TABLES.test(file)));
    }
  }
  const once = [...new Set(paths)];
  return { inputs: await sized(once), passed: passed!, missing: missing! };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => byName(a.name, b.name));
  const files: string[] = [];
  for (const entry of entries) {
    if (BESIDE.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if ((await stat(path)).isFile()) files.push(path);
  }
  return files;
}

async function sized(paths: readonly string[]): Promise<Input[]> {
  const names = paths.map((path) => basename(path));
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return Promise.all(
    paths.map(async (path, i) => ({
      path,
      name: isShared(names[i]!) ? path : names[i]!,
      size: (await stat(path)).size,
    })),
  );
}
