// The approved pictures: small ones for the eye, and beside them a number for each that says whether a new
// one is the same to the last pixel.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const APPROVED = fileURLToPath(new URL('approved', import.meta.url));

const sumOf = (bytes) => createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

/** @param {string} folder of the pictures */
export function openAlbum(folder) {
  const list = join(folder, 'sums.json');
  /** @type {Record<string, string>} */
  const sums = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  const fileOf = (name) => join(folder, `${name}.webp`);

  return {
    names: () => Object.keys(sums),
    has: (name) => name in sums,
    isSame: (name, png) => sums[name] === sumOf(png),
    read: (name) => readFileSync(fileOf(name)),

    put(name, png, webp) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(name), webp);
      sums[name] = sumOf(png);
    },

    /** Takes out what is no longer taken, and writes the numbers down. */
    close(keep) {
      mkdirSync(folder, { recursive: true });
      for (const name of Object.keys(sums)) if (!keep(name)) delete sums[name];
      for (const file of readdirSync(folder)) {
        const name = file.replace(/\.webp$/, '');
        if (name !== file && !(name in sums)) rmSync(join(folder, file));
      }
      const sorted = Object.entries(sums).sort(([one], [other]) => (one < other ? -1 : 1));
      writeFileSync(list, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    },
  };
}
