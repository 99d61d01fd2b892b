// The pages of the guide as HTML, for a server that has nothing but files: what Markdown they use is
// headings, paragraphs, lists, tables, code, links and pictures.

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one],
  );

/** The id of a heading, as links to it are written. */
export const slugOf = (text) =>
  text
    .replace(/[`*_]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

/**
 * What stands in a line: code as it is, links by `link`, which answers undefined for what is not there.
 *
 * @param {string} text
 * @param {(address: string) => string | undefined} link
 */
function inline(text, link) {
  const kept = [];
  const keep = (html) => `\uE000${kept.push(html) - 1}\uE000`;
  const marked = escaped(
    text
      .replace(/`([^`]+)`/g, (_, code) => keep(`<code>${escaped(code)}</code>`))
      .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, (_, alt, address) =>
        keep(`<img src="${escaped(link(address) ?? address)}" alt="${escaped(alt)}" />`),
      ),
  )
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, (_, words, address) => {
      const href = link(address.replace(/&amp;/g, '&'));
      return href === undefined ? words : `${keep(`<a href="${escaped(href)}">`)}${words}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s（(])_([^_]+)_(?=$|[\s）).，。])/g, '$1<em>$2</em>');
  // A link may hold code.
  let html = marked;
  while (html.includes('\uE000')) html = html.replace(/\uE000(\d+)\uE000/g, (_, i) => kept[i]);
  return html;
}

const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));

function tableHtml(lines, link) {
  const [head, , ...body] = lines.map(cellsOf);
  const row = (cells, kind) =>
    `<tr>${cells.map((cell) => `<${kind}>${inline(cell, link)}</${kind}>`).join('')}</tr>`;
  return `<div class="table"><table><thead>${row(head, 'th')}</thead><tbody>${body
    .map((cells) => row(cells, 'td'))
    .join('')}</tbody></table></div>`;
}

/** Items with what is set in below them, which may be a list again. */
function listHtml(lines, link) {
  const [, lead] = /^(\s*)/.exec(lines[0]);
  const isItem = (line) => new RegExp(`^${lead}(?:[-*]|\\d+\\.)\\s`).test(line);
  const items = [];
  for (const line of lines) {
    if (isItem(line)) items.push([line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')]);
    else items[items.length - 1].push(line);
  }
  const tag = /^\s*\d/.test(lines[0]) ? 'ol' : 'ul';
  const html = items.map(([first, ...rest]) => {
    const inner = rest.map((line) => line.replace(/^ {1,4}/, ''));
    const start = inner.findIndex((line) => /^\s*(?:[-*]|\d+\.)\s|^```/.test(line));
    const words = [first, ...(start < 0 ? inner : inner.slice(0, start))].join('\n').trim();
    return `<li>${inline(words, link)}${start < 0 ? '' : blocks(inner.slice(start), link)}</li>`;
  });
  return `<${tag} class="plain">${html.join('')}</${tag}>`;
}

const isList = (line) => /^\s*(?:[-*]|\d+\.)\s/.test(line);

/** The lines from `at` on for as long as they belong together, and where the next ones begin. */
function taken(lines, at, belongs) {
  let end = at;
  while (end < lines.length && belongs(lines[end], end)) end++;
  return { part: lines.slice(at, end), end };
}

function blocks(lines, link) {
  const html = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const heading = /^(#{1,6})\s+(.+)$/.exec(line);
    if (line.trim() === '') at++;
    else if (/^\s*```/.test(line)) {
      const { part, end } = taken(lines, at + 1, (one) => !/^\s*```\s*$/.test(one));
      html.push(`<pre tabindex="0"><code>${escaped(part.join('\n'))}</code></pre>`);
      at = end + 1;
    } else if (heading) {
      const [, { length }, words] = heading;
      html.push(`<h${length} id="${slugOf(words)}">${inline(words, link)}</h${length}>`);
      at++;
    } else if (/^\s*\|/.test(line) && /^\s*\|[\s|:-]+$/.test(lines[at + 1] ?? '')) {
      const { part, end } = taken(lines, at, (one) => /^\s*\|/.test(one));
      html.push(tableHtml(part, link));
      at = end;
    } else if (isList(line)) {
      const { part, end } = taken(
        lines,
        at,
        (one, i) => i === at || (one.trim() !== '' && (isList(one) || /^\s/.test(one))),
      );
      html.push(listHtml(part, link));
      at = end;
    } else {
      const { part, end } = taken(
        lines,
        at,
        (one, i) =>
          one.trim() !== '' &&
          (i === at || (!/^(?:#{1,6}\s|\s*```|\s*\|)/.test(one) && !isList(one))),
      );
      html.push(`<p>${inline(part.join('\n'), link)}</p>`);
      at = end;
    }
  }
  return html.join('\n');
}

/**
 * A page of text as HTML that needs nothing but the style sheet of the portal.
 *
 * @param {string} text
 * @param {object} page
 * @param {string} page.home the way from the page to the folder of the site
 * @param {(address: string) => string | undefined} page.link where an address leads from the page, or
 *   undefined for what the site does not have
 */
export function pageOf(text, { home, link }) {
  const lines = text.replace(/<!--[^]*?-->/g, '').split(/\r?\n/);
  const title = /^#\s+(.+)$/m.exec(text)?.[1] ?? '';
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} - 共富看板</title>
    <link rel="stylesheet" href="${home}portal.css" />
    <link rel="stylesheet" href="${home}guide.css" />
  </head>
  <body>
    <main class="wrap page guide">
<p class="crumbs"><a href="${home}index.html">演示页面</a> &gt; <a href="${home}guide/index.html">说明</a></p>
${blocks(lines, link)}
    </main>
  </body>
</html>
`;
}
