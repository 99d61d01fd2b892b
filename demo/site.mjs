// The demo pages, the guide and the data as a folder of files that any web server can host.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pageOf } from './markdown.mjs';
import { root } from './prepare.mjs';

const read = (path) => readFileSync(join(root, path));

/** The files below a folder of the project that are of some kinds. */
const filesIn = (folder, kinds) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kinds.test(entry.name))
    .map((entry) =>
      posix.relative(
        root.replaceAll('\\', '/'),
        join(entry.parentPath, entry.name).replaceAll('\\', '/'),
      ),
    )
    .sort();

/** The drill breaks feeds of a server that is made for it; here there are none. */
const NOT_HERE = /^demo\/drill\./;

/** Pages of text → where they stand in the site. */
const TEXTS = {
  'demo/guide/workbench.md': 'guide/workbench.html',
  'demo/guide/convert.md': 'guide/convert.html',
  'demo/guide/publish.md': 'guide/publish.html',
  'demo/guide/articles.md': 'guide/articles.html',
  'demo/guide/embedding.md': 'guide/embedding.html',
  'demo/guide/wall.md': 'guide/wall.html',
  'demo/guide/keys.md': 'guide/keys.html',
  'demo/guide/languages.md': 'guide/languages.html',
  'data/README.md': 'guide/data.html',
  'data/tags.md': 'guide/tags.html',
  'README.md': 'guide/index.html',
};

/** A page without what leads to pages that are not here. */
const withoutDrill = (html) =>
  html.replace(/\s*<li><a href="drill\.html"[^>]*>[^<]*<\/a><\/li>/g, '');

/** Where a file of the project stands in the site, if it does. */
function placeOf(path, site) {
  if (path in TEXTS) return TEXTS[path];
  const place = path.replace(/^demo\//, '');
  return place in site ? place : undefined;
}

/** Where a link of a file of the project leads from a place in the site; undefined where that is not here. */
const linkFrom = (path, place, site) => (address) => {
  if (/^(?:[a-z]+:|#)/i.test(address)) return address;
  const [file, id] = address.split('#');
  const to = placeOf(posix.join(posix.dirname(path), decodeURI(file)), site);
  return to && posix.relative(posix.dirname(place), to) + (id ? `#${id}` : '');
};

/** Pages of text as HTML, with links to one another and to what the site has. */
function texts(site) {
  return Object.entries(TEXTS).map(([path, place]) => {
    const link = linkFrom(path, place, site);
    return [place, Buffer.from(pageOf(read(path).toString(), { home: '../', link }))];
  });
}

/** The README as a text beside the site: its links lead to what is here, and names stand where nothing is. */
export function readmeOf(site) {
  const link = linkFrom('README.md', 'README.md', site);
  const text = read('README.md')
    .toString()
    .replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (_whole, image, name, address) => {
      const to = link(address);
      if (to) return `${image}[${name}](${to})`;
      return image ? '' : name;
    });
  return Buffer.from(text);
}

/** The files of the site by name. */
export function siteFiles() {
  const site = {};
  for (const path of filesIn('demo', /\.(?:html|css|js|png|xlsx)$/)) {
    if (NOT_HERE.test(path)) continue;
    const bytes = read(path);
    const place = path.slice('demo/'.length);
    site[place] = place.endsWith('.html') ? Buffer.from(withoutDrill(bytes.toString())) : bytes;
  }
  for (const path of filesIn('data', /\.json$/)) site[path] = read(path);
  return { ...site, ...Object.fromEntries(texts(site)) };
}
