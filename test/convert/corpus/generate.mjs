// The workbooks of the corpus. As a module, the cases; as a command, their files in a folder, to be looked at in
// the program of an office:
//   node test/convert/corpus/generate.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hands } from './cases/hands.mjs';
import { heads } from './cases/heads.mjs';
import { next } from './cases/next.mjs';
import { periods } from './cases/periods.mjs';
import { abroad } from './cases/abroad.mjs';
import { bulletins } from './cases/bulletins.mjs';
import { cells } from './cases/cells.mjs';
import { desks } from './cases/desks.mjs';
import { drafts } from './cases/drafts.mjs';
import { files } from './cases/files.mjs';
import { names } from './cases/names.mjs';
import { portals } from './cases/portals.mjs';
import { rows } from './cases/rows.mjs';
import { large } from './cases/large.mjs';
import { traps } from './cases/traps.mjs';
import { bytesOf } from './kit/bytes.mjs';

const ALL = {
  ...heads,
  ...periods,
  ...rows,
  ...cells,
  ...names,
  ...files,
  ...bulletins,
  ...abroad,
  ...portals,
  ...hands,
  ...large,
  ...traps,
  ...desks,
  ...drafts,
};

/** A case: its files, the answers of the clerk, and what else the engine is told. */
function caseOf([name, make]) {
  const made = make();
  const parts = Array.isArray(made) || made.sheets ? { files: [made].flat() } : made;
  return { name, answers: [], ...parts };
}

export const cases = () => Object.entries(ALL).map(caseOf);

/** Two months each: the files of the first, those of the second, and what must be said of the second. */
export const months = () =>
  Object.entries(next).map(([name, { first, next, says = [] }]) => ({
    name,
    answers: [],
    files: first(),
    next: next(),
    says,
  }));

function writeAll(folder) {
  for (const { name, files } of cases()) {
    const place = join(folder, name.replaceAll(/[^\w\u4e00-\u9fff]+/g, '-'));
    mkdirSync(place, { recursive: true });
    for (const file of files) writeFileSync(join(place, file.name), bytesOf(file));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('node test/convert/corpus/generate.mjs FOLDER');
  writeAll(folder);
}
