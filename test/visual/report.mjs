// What differs, side by side, in one page that opens from the disk.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../../demo/builder/markup.js';

const STYLE = `body { margin: 24px; font: 16px/1.5 system-ui, sans-serif; color: #16262f }
figure { display: inline-block; vertical-align: top; margin: 0 12px 12px 0; max-width: 32% }
img { max-width: 100%; border: 1px solid #8295a0 }
img:hover { max-width: none; position: relative; z-index: 1 }
h2 { margin: 32px 0 8px; font-size: 18px; border-top: 2px solid; padding-top: 8px }`;

/**
 * @typedef {object} Finding
 * @property {string} name
 * @property {string} why
 * @property {Record<string, Uint8Array>} [pictures] what it is → PNG or WebP
 */

const typeOf = (bytes) => (bytes[0] === 0x89 ? 'png' : 'webp');

/**
 * Writes the page and its pictures; answers its path.
 *
 * @param {string} folder
 * @param {readonly Finding[]} findings
 */
export function writeReport(folder, findings) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sections = findings.map(({ name, why, pictures = {} }) => {
    const figures = Object.entries(pictures).map(([what, bytes]) => {
      const file = `${name}.${what.replace(/ /g, '-')}.${typeOf(bytes)}`;
      writeFileSync(join(folder, file), bytes);
      return `<figure><img src="${escaped(file)}" alt="" loading="lazy"><figcaption>${escaped(what)}</figcaption></figure>`;
    });
    return `<h2>${escaped(name)}</h2><p>${escaped(why)}</p>${figures.join('')}`;
  });
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title>
<style>${STYLE}</style><h1>${findings.length} pictures differ</h1>${sections.join('\n')}</html>\n`,
  );
  return path;
}
