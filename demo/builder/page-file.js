// The code to paste as a whole page, for those who have none to paste it into. Pure.
import { escaped } from './markup.js';

const indented = (text, by) => text.replace(/^(?=.)/gm, by);

/** Forms of code that draw in any page; a link waits for the loader of a template, a component for its framework. */
export const MAKES_PAGE = ['module', 'classic', 'frame'];

/**
 * A page of its own that stands beside `portal.css`, `dist/` and its data, as the release has them.
 *
 * @param {object} page
 * @param {string} page.title
 * @param {string} page.code as `codeOf` writes it
 * @param {string} page.base address of dist/, ending in a slash
 * @param {string} page.form
 */
export function pageFile({ title, code, base, form }) {
  // A frame takes its height from a script of its own.
  const frame =
    form === 'frame' ? `\n    <script src="${escaped(base)}gongfu-frame.js"></script>` : '';
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="renderer" content="webkit" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="portal.css" />${frame}
  </head>
  <body>
    <main class="wrap page">
      <h1>${escaped(title)}</h1>
${indented(code, '      ')}
    </main>
  </body>
</html>
`;
}
