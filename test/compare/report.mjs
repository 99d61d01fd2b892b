// What differs, to look at: a page with before, after and the difference side by side.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST = 60;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const linesOf = ({ removed, added }) => {
  const marked = [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
  const more = marked.length > LONGEST ? [`… ${marked.length - LONGEST} more`] : [];
  return `<pre>${escape([...marked.slice(0, LONGEST), ...more].join('\n'))}</pre>`;
};

/** Collects differences and writes them into a folder, which is emptied first. */
export class Report {
  #entries = [];

  constructor(folder) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  add(title, differences) {
    for (const { note, picture, lines } of differences) {
      const number = this.#entries.length + 1;
      let shown = lines ? linesOf(lines) : '';
      if (picture) {
        writeFileSync(join(this.folder, `${number}.png`), picture);
        shown = `<a href="${number}.png"><img src="${number}.png" alt="" loading="lazy"></a>`;
      }
      this.#entries.push(`<h2>${escape(title)}</h2><p>${escape(note)}</p>${shown}`);
    }
  }

  /** Writes the page; answers where it is. */
  write(title) {
    const file = join(this.folder, 'index.html');
    const style =
      'body{font:14px sans-serif;margin:2em}img{max-width:100%;border:1px solid}pre{overflow:auto}';
    const body = this.#entries.join('\n') || '<p>No difference.</p>';
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><title>Compare</title><style>${style}</style>
<h1>${escape(title)}</h1><p>Before, after, difference.</p>${body}\n`,
    );
    return file;
  }
}
