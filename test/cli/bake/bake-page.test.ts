import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakePage, type Oven, type Shown } from '../../../src/cli/bake/bake-page.js';
import type { PageTag } from '../../../src/cli/bake/page-tags.js';
import { TWIN_MARK } from '../../../src/twin/twin-markup.js';

/** What every tag shows here: its indicator and the language that holds for it. */
const said = ({ attributes, lang }: PageTag): Shown => ({
  twin: {
    classes: 'gf-twin',
    lang: lang || 'zh-CN',
    parts: [`<h3>${attributes.indicator ?? '就业率'}</h3>`, '<table><tr><td>1</td></tr></table>'],
  },
  isEmpty: false,
});

const OVEN: Oven = { card: async (tag) => said(tag) };

const bake = async (text: string, oven: Oven = OVEN) => {
  const page = await bakePage(Buffer.from(text), oven);
  if ('misfit' in page) throw new Error('in another encoding');
  return { ...page, text: Buffer.from(page.bytes).toString() };
};

/** The page without what is baked: the same bytes as before. */
const TWIN = /<div class="gf-twin[^>]*data-gf-twin="[\s\S]*?<\/div><\/div>/g;
const LINK = '<link rel="stylesheet" href="[^"]*gongfu-twin\\.css">';
const unbaked = (text: string) =>
  text
    .replace(TWIN, '')
    .replace(new RegExp(`${LINK}(?:\\r\\n|\\n|\\r)[ \\t]*(?=<script)`), '')
    .replace(new RegExp(`^${LINK}(?:\\r\\n|\\n|\\r)`), '')
    .replace(new RegExp(`(?:\\r\\n|\\n|\\r)[ \\t]*${LINK}`), '');

const reasons = (page: Awaited<ReturnType<typeof bake>>) =>
  page.left.map(({ tag, reason }) => [tag.line, tag.name, reason.code]);

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <title>街道</title>
    <script type="module" src="../dist/gongfu.js?v=2"></script>
  </head>
  <body>
    <gf-stat src="a.json" indicator="jobs"><a href="a.json">数据文件</a></gf-stat>
  </body>
</html>
`;

describe('the links that a tag holds for readers without a script', () => {
  const links = async (inner: string, tag = 'gf-stat') => {
    const { text } = await bake(`<script src="gongfu.js"></script><${tag}>${inner}</${tag}>`);
    return /<p class="gf-twin-links">.*?<\/p>/.exec(text)?.[0] ?? '';
  };

  it('stay, at the foot of its twin, wherever in the tag they stand', async () => {
    expect(
      await links(
        '<p>见<a href="a.json?x=1&amp;y=2">数据 <b>文件</b></a>、<a href="b">网页</a></p>',
      ),
    ).toBe(
      '<p class="gf-twin-links"><a href="a.json?x=1&amp;y=2">数据 文件</a> <a href="b">网页</a></p>',
    );
  });

  it('are none that nobody can read, or that a template fills, or of a board, which hides none', async () => {
    expect(
      await links('<template><a href="a">数据</a></template><a>数据</a><a href="b"></a>'),
    ).toBe('');
    expect(await links('<a href="{{ address }}">数据</a>')).toBe('');
    expect(await links('<a href="a">数据</a>', 'gf-board')).toBe('');
  });

  it('are the same when the page is baked again', async () => {
    const { text } = await bake(PAGE);
    expect((await bake(text)).text).toBe(text);
  });
});

describe('baking a page', () => {
  it('fills a tag with its twin, and links the looks once, beside the script', async () => {
    const { text, baked, left, hasSheet } = await bake(PAGE);
    expect({ baked, left, hasSheet }).toEqual({ baked: 1, left: [], hasSheet: true });
    expect(text).toMatch(
      /<gf-stat src="a\.json" indicator="jobs"><div class="gf-twin" data-gf-twin="[0-9a-f]{16}" lang="zh-CN"><div class="gf-twin-card"><h3>jobs<\/h3>\n<table>.*<\/table>\n<p class="gf-twin-links"><a href="a\.json">数据文件<\/a><\/p><\/div><\/div><a href="a\.json">/,
    );
    expect(text).toContain(
      '    <link rel="stylesheet" href="../dist/gongfu-twin.css">\n    <script type="module" src="../dist/gongfu.js?v=2"></script>\n  </head>',
    );
    expect(unbaked(text)).toBe(PAGE);
  });

  it('gives the same bytes a second time, and leaves the same tree', async () => {
    const once = await bake(PAGE);
    expect((await bake(once.text)).text).toBe(once.text);
  });

  it('writes a twin anew where it says something else', async () => {
    const once = await bake(PAGE);
    const other: Oven = {
      card: async () => ({
        twin: { classes: 'gf-twin', lang: 'en', parts: ['<p>new</p>'] },
        isEmpty: false,
      }),
    };
    const twice = await bake(once.text, other);
    expect(twice.text).toContain('<p>new</p>');
    expect(twice.text).not.toContain('<h3>jobs</h3>');
    expect(unbaked(twice.text)).toBe(PAGE);
  });

  it('names a tag that is none of ours with the one that was meant, leaves it, and bakes the others', async () => {
    const page = await bake(
      '<script src="gongfu.js"></script>\n<gf-trnd src="a.json"></gf-trnd>\n<gf-nothing-of-ours></gf-nothing-of-ours>\n<gf-stat src="a.json"></gf-stat><pre><gf-trnd></gf-trnd></pre>',
    );
    expect(page.left.map(({ tag, reason }) => ({ ...tag, ...reason }))).toEqual([
      { line: 2, name: 'gf-trnd', code: 'misspelt', known: 'gf-trend' },
    ]);
    expect(page.baked).toBe(1);
    expect(page.text).toContain('<gf-trnd src="a.json"></gf-trnd>');
  });

  it('leaves an older twin where the data fail, and says so', async () => {
    const once = await bake(PAGE);
    const failing: Oven = {
      card: async () => ({ reason: { code: 'missing', address: 'a.json', path: '/a.json' } }),
    };
    const twice = await bake(once.text, failing);
    expect(twice.text).toBe(once.text);
    expect(reasons(twice)).toEqual([[9, 'gf-stat', 'missing']]);
    expect((await bake(PAGE, failing)).text).toBe(PAGE);
  });

  it('leaves alone what is no tag of this page', async () => {
    const apart = [
      '<template><gf-stat></gf-stat></template>',
      '<!-- <gf-stat></gf-stat> -->',
      '<noscript><gf-stat></gf-stat></noscript>',
      '<pre><gf-stat></gf-stat></pre>',
      '<script>const a = "<gf-stat></gf-stat>";</script>',
      '<textarea><gf-stat></gf-stat></textarea>',
      '<gf-wall><gf-stat></gf-stat></gf-wall>',
      '<gf-doctor></gf-doctor><gf-unknown></gf-unknown>',
    ].join('\n');
    expect(await bake(apart)).toMatchObject({ text: apart, baked: 0, left: [] });
  });

  it('leaves what a template fills, and bakes what stands beside it', async () => {
    const page =
      '{% for r in all %}<gf-stat region="{{ r }}"></gf-stat>{% endfor %}\n' +
      '<gf-board src="<?= $src > 1 ?>"><gf-stat></gf-stat></gf-board>\n' +
      '<gf-stat indicator="jobs" src="a.json"></gf-stat><?php if ($a > 1) { echo "<gf-stat></gf-stat>"; } ?>\n' +
      '<% if a > b %><p>{{ "<gf-stat></gf-stat>" }}</p><% end %>';
    const baked = await bake(page);
    expect(unbaked(baked.text)).toBe(page);
    expect(baked.baked).toBe(1);
    expect(reasons(baked)).toEqual([
      [1, 'gf-stat', 'code'],
      [2, 'gf-board', 'code'],
      [2, 'gf-stat', 'code'],
    ]);
  });

  it('leaves a tag that nothing closes, and one that a browser would take its twin out of', async () => {
    const page =
      '<div><gf-stat></div><p><gf-stat></gf-stat></p><h2><gf-stat indicator="b"></gf-stat></h2>';
    const baked = await bake(page);
    expect(baked.left.map(({ reason }) => reason.code)).toContain('open');
    expect(baked.left.map(({ reason }) => reason.code)).toContain('misplaced');
    expect(unbaked(baked.text)).toBe(page);
  });

  it('bakes the tags beside one that it cannot', async () => {
    const page = '<p><gf-stat></gf-stat></p><div><gf-trend></gf-trend></div>';
    const baked = await bake(page);
    expect(reasons(baked)).toEqual([[1, 'gf-stat', 'misplaced']]);
    expect(baked.text).toContain('<gf-trend><div class="gf-twin"');
    expect(unbaked(baked.text)).toBe(page);
  });

  it('says where nobody can tell where the looks are, and takes the address from the caller', async () => {
    const page = '<gf-stat></gf-stat>';
    expect(await bake(page)).toMatchObject({ hasSheet: false, baked: 1 });
    const named = await bake(page, { ...OVEN, sheet: '/assets/gongfu-twin.css' });
    expect(named.text).toMatch(
      /^<link rel="stylesheet" href="\/assets\/gongfu-twin\.css">\n<gf-stat>/,
    );
    expect(named.hasSheet).toBe(true);
    expect((await bake(named.text, { ...OVEN, sheet: '/assets/gongfu-twin.css' })).text).toBe(
      named.text,
    );
  });

  it.each([
    ['<script src="{{ root }}/gongfu.js"></script>', '{{ root }}/gongfu-twin.css'],
    ["<script src='gf-stat.js'></script>", 'gongfu-twin.css'],
    ['<script src=/x/gongfu.classic.js></script>', '/x/gongfu-twin.css'],
  ])('finds the looks beside %s', async (script, href) => {
    expect((await bake(`${script}<gf-stat></gf-stat>`)).text).toContain(`href="${href}"`);
  });

  it('keeps the line ends of the page', async () => {
    const page = PAGE.replaceAll('\n', '\r\n');
    const { text } = await bake(page);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(unbaked(text)).toBe(page);
  });

  it('gives the cards of a board their columns, and the board a place for its foot', async () => {
    const { text } = await bake(
      '<gf-board src="a.json"><gf-stat></gf-stat><gf-stat></gf-stat><h2>A</h2><gf-trend></gf-trend></gf-board>',
    );
    expect(text).toMatch(
      /<gf-board src="a\.json"><gf-stat><div class="gf-twin gf-2-120 gf-2-first gf-12-120 gf-12-first/,
    );
    expect(text).toMatch(
      /<\/gf-trend><div class="gf-twin" data-gf-twin="\w+" lang="zh-CN">.*?<\/div><\/div><\/gf-board>$/s,
    );
  });

  it('gives no foot to a board in which a card was left open, for it would stand in that card', async () => {
    const page = await bake('<gf-board src=b.json>\n<gf-stat src="a.json">\n</gf-board>');
    expect(reasons(page)).toEqual([
      [1, 'gf-board', 'misplaced'],
      [2, 'gf-stat', 'open'],
    ]);
    expect((await bake(page.text)).text).toBe(page.text);
  });

  it('puts a twin into its own tag, or none: not into one around it that a paragraph lets it fall into', async () => {
    const page = '<gf-stat src="a.json"><p><gf-stat indicator=jobs></gf-stat>';
    const { text, left } = await bake(page);
    expect(text).toBe(page);
    expect(left.map(({ reason }) => reason.code)).toEqual(['open', 'misplaced']);
  });

  it('changes nothing of a page but what it writes, however broken the page is', async () => {
    const piece = constantFrom(
      '<gf-stat src="a.json">',
      '</gf-stat>',
      '<gf-stat indicator=jobs></gf-stat>',
      '<gf-board src=b.json>',
      '</gf-board>',
      '<gf-trend/>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<b>',
      '<i></b>',
      '</i>',
      '<a href=x>',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<template>',
      '</template>',
      '<select>',
      '</select>',
      '<svg>',
      '</svg>',
      '<title>',
      '</title>',
      '<head>',
      '</head>',
      '<body>',
      '<pre>',
      '</pre>',
      '{{',
      '}}',
      '<% ',
      ' %>',
      '<?php ',
      ' ?>',
      '中文',
      ' \n',
      '\r\n',
      '<',
      '>',
      '"',
      '&amp;',
      '<h2>',
      '</h2>',
      '<form>',
      '</form>',
      '<!doctype html>',
      '<script src="dist/gongfu.js"></script>',
      '<link rel=stylesheet href=a.css>',
      '<ul><li>',
      '<li></ul>',
      '<button>',
      '</button>',
    );
    await assert(
      asyncProperty(array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
        const page = pieces.join('');
        const once = await bake(page);
        expect(unbaked(once.text)).toBe(page);
        const twice = await bake(once.text);
        expect(twice.text).toBe(once.text);
        expect(once.text.split(TWIN_MARK).length - 1).toBe(once.baked);
      }),
      { numRuns: 600 },
    );
  });
});
