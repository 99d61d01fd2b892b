// What is to be pasted, from what the form says. Pure: the page, the book and their tests share it.
import { HOSTS } from './hosts.js';
import { attributesOf, escaped, markup } from './markup.js';

/**
 * @typedef {object} Choice
 * @property {'module' | 'classic' | 'link' | 'frame' | 'react' | 'vue' | 'svelte'} form
 * @property {'live' | 'frozen'} data
 * @property {string} base address of dist/, ending in a slash
 * @property {string} version
 * @property {Partial<Record<string, string>>} integrity file → hash
 * @property {string} tag
 * @property {string} src address of the data
 * @property {[name: string, value: string | true][]} attributes
 * @property {import('./markup.js').Markup[]} [children] the tags inside, a board's
 * @property {string} title what the card shows, for the link and the frame
 * @property {object} [frozen] the document to put into the tag
 * @property {{ caption: string, heads: string[], rows: string[][] }} [table] the figures, where a
 *   table stands in for a link
 * @property {number} width 0 for all there is
 */

/** JSON that no parser of HTML can take for the end of its script. */
const inlineJson = (document) =>
  JSON.stringify(document).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** The address of the data with what is asked of them behind it, as links and frames are read. */
function fields({ tag, attributes }, src) {
  const pairs = [
    ...(src === undefined ? [] : [['src', src]]),
    ['tag', tag.replace(/^gf-/, '')],
    ...attributes.map(([name, value]) => [name, value === true ? 'true' : value]),
  ];
  return new URLSearchParams(pairs).toString();
}

/** What stands in the tag until it is drawn, and for ever where it never is. */
function fallback({ src, table, data, children }) {
  const hasLink = data === 'live' && src && !children?.length;
  if (!table) return !hasLink ? '' : `\n  <a href="${escaped(src)}">数据文件</a>`;
  const row = (cells, kind) => cells.map((cell) => `<${kind}>${escaped(cell)}</${kind}>`).join('');
  const rows = table.rows.map((cells) => `\n    <tr>${row(cells, 'td')}</tr>`).join('');
  return (
    `\n  <table>\n    <caption>${escaped(table.caption)}</caption>` +
    `\n    <tr>${row(table.heads, 'th')}</tr>${rows}\n  </table>`
  );
}

function tagOf(choice) {
  const { tag, data, frozen, children } = choice;
  const block =
    data === 'frozen' ? `\n  <script type="application/json">${inlineJson(frozen)}</script>` : '';
  const one = { tag, attributes: attributesOf(choice), children };
  return markup(one, [], escaped, block + fallback(choice));
}

function scriptOf({ form, base, integrity, version }) {
  const file = form === 'classic' ? 'gongfu.classic.js' : 'gongfu.js';
  const hash = integrity[file] ? ` integrity="${integrity[file]}" crossorigin` : '';
  const type = form === 'classic' ? ' charset="utf-8"' : ' type="module"';
  return `<!-- 共富看板 ${version} -->\n<script${type} src="${escaped(base + file)}"${hash}></script>`;
}

/**
 * The code to paste.
 *
 * @param {Choice} choice
 */
export function codeOf(choice) {
  const { form, base, src, title, width } = choice;
  if (form === 'link') {
    const href = `${src}#${fields(choice)}`;
    return `<a class="gf-embed" href="${escaped(href)}">${escaped(title)}</a>`;
  }
  if (form === 'frame') {
    const address = `${base}embed.html#${fields(choice, src)}`;
    return `<iframe class="gf-frame" frameborder="0" src="${escaped(address)}" title="${escaped(title)}" width="${width || '100%'}" height="420" loading="lazy"></iframe>`;
  }
  if (form in HOSTS) return HOSTS[form](choice);
  return `${scriptOf(choice)}\n${tagOf(choice)}`;
}
