import {
  chmodSync,
  cpSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/bake.js';
import { root } from '../../demo/prepare.mjs';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof files>()) }));

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><script type="module" src="dist/gongfu.js"></script></head>
<body>
<gf-stat src="data.json" indicator="employment-rate"></gf-stat>
<gf-trend src="data.json?v=3" lang="en" indicator="employment-rate" heading-level="2"></gf-trend>
<gf-board src="data.json" region="990101001"><gf-filter></gf-filter><gf-ranking></gf-ranking></gf-board>
</body>
</html>
`;

describe('gongfu bake', () => {
  let folder: string;
  let out: string;
  let said: string;
  let page: string;

  const text = (name = 'page.html') => readFileSync(join(folder, name), 'utf8');
  const put = (content: string | Uint8Array, name = 'page.html') =>
    writeFileSync(join(folder, name), content);
  const bake = (values: Parameters<typeof run>[1] = {}, pages = [page]) =>
    run(pages, { at: '2024-05-01', ...values });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-bake-'));
    page = join(folder, 'page.html');
    cpSync(join(root, 'data/broken/valid.json'), join(folder, 'data.json'));
    put(PAGE);
    [out, said] = ['', ''];
    const take = (to: (chunk: string) => void) =>
      ((chunk: string | Uint8Array) => {
        to(String(chunk));
        return true;
      }) as typeof process.stdout.write;
    vi.spyOn(process.stdout, 'write').mockImplementation(take((chunk) => (out += chunk)));
    vi.spyOn(process.stderr, 'write').mockImplementation(take((chunk) => (said += chunk)));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fills the tags of a page from the files that they name, each in its language', async () => {
    expect(await bake()).toBe(0);
    expect(said).toBe('');
    expect(out).toContain('已写入5个标签 5 tags written');
    const baked = text();
    expect(baked).toMatch(
      /<gf-stat [^>]*><div class="gf-twin gf-twin-light" data-gf-twin="\w{16}" data-gf-of="2024-03 2024-04-12" lang="zh-CN">/,
    );
    expect(baked).toMatch(/<gf-trend [^>]*><div [^>]*lang="en"><div class="gf-twin-card"><h2 /);
    expect(baked).toMatch(/<details class="gf-twin-table"><summary>Table<\/summary>/);
    expect(baked).toMatch(
      /<svg width="\d+" height="\d+" viewBox="[^"]+" role="img" aria-label="[^"]+" lang="en">/,
    );
    expect(baked).toContain('数据截至');
    expect(baked).toMatch(/<gf-filter><div class="gf-twin gf-twin-light gf-twin-filter[^>]*>/);
    expect(baked).toMatch(/<div class="gf-twin gf-twin-light gf-twin-board"[^>]* slot="foot">/);
    expect(baked).toContain('<link rel="stylesheet" href="dist/gongfu-twin.css">');
    expect(baked).not.toMatch(/ style=|<style|<script(?! type="module")/);
  });

  it('fills a tag that names the index of a release from the file of its region and those above', async () => {
    const files = [
      { path: 'data.json', region: '990101' },
      { path: 'gone.json', region: '990102', above: '990101' },
    ];
    const index = { release: '1.0', id: 'r', title: 'r', published: '2024-04-12', files };
    put(JSON.stringify(index), 'index.json');
    expect(await bake()).toBe(0);
    const plain = text();
    put(PAGE.replaceAll('data.json', 'index.json'));
    expect(await bake()).toBe(0);
    expect(text().replaceAll('index.json', 'data.json')).toBe(plain);
    put(
      '<script src="dist/gongfu.js"></script>\n<gf-stat src="index.json" region="990102"></gf-stat>',
    );
    expect(await bake()).toBe(1);
    expect(said).toContain('读不到 index.json');
    put(JSON.stringify({ ...index, published: '2024-05-12' }), 'index.json');
    put(PAGE.replaceAll('data.json', 'index.json'));
    expect(await bake()).toBe(1);
    expect(said).toContain('分属不同日期的发布');
  });

  it('changes nothing a second time, and then --check answers 0', async () => {
    await bake();
    const baked = text();
    expect(await bake()).toBe(0);
    expect(text()).toBe(baked);
    expect(await bake({ check: true })).toBe(0);
    expect(out).toContain('没有变化 nothing has changed');
  });

  it('lists with --check the pages that are out of date, and writes nothing', async () => {
    expect(await bake({ check: true })).toBe(1);
    expect(text()).toBe(PAGE);
    expect(out).toContain('过期');
    await bake();
    put(text('data.json').replaceAll('就业台账', '就业登记'), 'data.json');
    const before = text();
    expect(await bake({ check: true })).toBe(1);
    expect(text()).toBe(before);
    expect(await bake()).toBe(0);
    expect(text()).not.toBe(before);
  });

  it('says dates and never how long ago they were, so that only what is overdue changes with the day', async () => {
    await bake();
    const baked = text();
    expect(baked).not.toMatch(/\d+天前|days? ago/);
    expect(await bake({ check: true, at: '2024-05-02' })).toBe(0);
    expect(await bake({ check: true, at: '2034-01-01' })).toBe(1);
    await bake({ at: '2034-01-01' });
    expect(text()).toContain('已超过应更新日期');
  });

  it('leaves a tag whose data fail as it was, with its older twin, says so and answers 1', async () => {
    await bake();
    const baked = text();
    put('{"contract": "1.0"', 'data.json');
    expect(await bake()).toBe(1);
    expect(text()).toBe(baked);
    expect(said).toMatch(/第6行 <gf-stat>：.+ line 6 <gf-stat>: /);
    rmSync(join(folder, 'data.json'));
    expect(await bake()).toBe(1);
    expect(text()).toBe(baked);
    expect(said).toContain(`读不到 data.json：本机没有 ${join(folder, 'data.json')}；`);
  });

  it('says what a tag asks for that the data lack', async () => {
    put(
      '<script src="dist/gongfu.js"></script>\n<gf-stat src="data.json" indicator="nothing"></gf-stat>',
    );
    expect(await bake()).toBe(1);
    expect(said).toMatch(/第2行 <gf-stat>：.*nothing/);
  });

  it('uses the document that stands in a tag, and leaves it there', async () => {
    const inline = `<script type="application/json">${text('data.json')}</script>`;
    put(`<script src="dist/gongfu.js"></script><gf-stat>${inline}</gf-stat>`);
    expect(await bake()).toBe(0);
    expect(text()).toContain(`</div></div>${inline}</gf-stat>`);
  });

  it('fetches nothing: data elsewhere are of a file that --data names', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const src = 'https://data.example.gov.cn/a/data.json';
    put(`<script src="gongfu.js"></script><gf-stat src="${src}"></gf-stat>`);
    expect(await bake()).toBe(1);
    expect(said).toContain('--data 网址=文件');
    expect(await bake({ data: [`${src}=${join(folder, 'data.json')}`] })).toBe(0);
    put(`<script src="gongfu.js"></script><gf-stat src="${src}"></gf-stat>`);
    expect(await bake({ data: [`https://data.example.gov.cn/a/=${folder}`] })).toBe(0);
    expect(await bake({ data: ['nonsense'] })).toBe(2);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('finds addresses of the root in --root, and sees others from the base of the page', async () => {
    put('<script src="/gongfu.js"></script><gf-stat src="/data.json"></gf-stat>');
    expect(await bake()).toBe(1);
    expect(said).toContain('--root');
    expect(await bake({ root: folder })).toBe(0);
    mkdirSync(join(folder, 'sub'));
    put(
      '<base href="../"><script src="g/gongfu.js"></script><gf-stat src="data.json"></gf-stat>',
      'sub/page.html',
    );
    expect(await bake({}, [join(folder, 'sub/page.html')])).toBe(0);
  });

  it('writes a page of GB18030 back as GB18030', async () => {
    const head = Buffer.from('<meta charset="gbk"><script src="gongfu.js"></script><p>');
    const [before, after] = [Buffer.concat([head, Buffer.from([0xd6, 0xd0])]), Buffer.from('</p>')];
    put(Buffer.concat([before, after, Buffer.from('<gf-stat src="data.json"></gf-stat>')]));
    expect(await bake()).toBe(0);
    const bytes = readFileSync(page);
    const baked = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    expect(baked).toContain('<p>中</p><gf-stat src="data.json"><div class="gf-twin');
    expect(baked).toContain('数据截至');
  });

  it('writes no second encoding into a page: where it is not in the one that it states, says the line and leaves it', async () => {
    const parts = [
      '<meta charset="utf-8"><script src="gongfu.js"></script>\n<p>',
      '\xd6\xd0\xce\xc4',
    ];
    const bytes = Buffer.from(
      `${parts.join('')}</p>\n<gf-stat src="data.json"></gf-stat>`,
      'latin1',
    );
    put(bytes);
    expect(await bake()).toBe(2);
    expect(readFileSync(page).equals(bytes)).toBe(true);
    expect(out).toContain('没有写 not written');
    expect(said).toMatch(
      /第2行（第\d+字节）不是网页所写的编码 utf-8.*把 <meta charset> 改成 gb18030/,
    );
    expect(said).toMatch(/Line 2 \(byte \d+\) is not in utf-8.*write gb18030 into <meta charset>/);
    expect(await bake({ check: true })).toBe(2);
    await bake({ json: true });
    expect(out).toContain('"misfit": {');
  });

  it('does not write over what somebody else has written meanwhile', async () => {
    let reads = 0;
    const { readFile } = files;
    vi.spyOn(files, 'readFile').mockImplementation((async (path: string, ...rest: []) => {
      if (path === page && ++reads === 2) put('<p>other</p>');
      return readFile(path, ...rest);
    }) as typeof readFile);
    expect(await bake()).toBe(1);
    expect(text()).toBe('<p>other</p>');
    expect(said).toContain('被别人改动');
  });

  it('leaves the page as it was where its folder takes no file, and nothing beside it', async () => {
    vi.spyOn(files, 'open').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(await bake()).toBe(2);
    expect(text()).toBe(PAGE);
    expect(readdirSync(folder).sort()).toEqual(['data.json', 'page.html']);
    expect(said).toContain('磁盘满了');
    chmodSync(folder, 0o755);
  });

  it('bakes the pages beside one that cannot be read, and answers 2', async () => {
    expect(await bake({}, [join(folder, 'none.html'), page])).toBe(2);
    expect(out).toContain('none.html  读不到 cannot be read');
    expect(text()).toContain('gf-twin');
  });

  it('says with --check that a page cannot be checked whose data cannot be had, and never that nothing has changed', async () => {
    await bake();
    rmSync(join(folder, 'data.json'));
    out = '';
    expect(await bake({ check: true })).toBe(1);
    expect(out).toContain('4个标签无法检查 4 tags could not be checked');
    expect(out).not.toContain('没有变化');
  });

  it('says of a page, a folder and data that it cannot take where it looked and what to write', async () => {
    expect(await bake({}, [join(folder, 'none.html')])).toBe(2);
    expect(said).toContain(`读不到 ${join(folder, 'none.html')}：没有这个文件`);
    expect(await bake({ root: join(folder, 'none') })).toBe(2);
    expect(said).toContain(`没有 ${join(folder, 'none')} 这个文件夹`);
    expect(await bake({}, [join(folder, 'data.json')])).toBe(2);
    expect(said).toContain('这是数据，不是网页');
    put(text('data.json'), 'page.html');
    expect(await bake()).toBe(2);
    expect(text()).toBe(text('data.json'));
  });

  it('asks whether another tag was meant where one is misspelt', async () => {
    put('<script src="dist/gongfu.js"></script><gf-trnd src="data.json"></gf-trnd>');
    expect(await bake()).toBe(1);
    expect(said).toContain('第1行 <gf-trnd>：没有这个标签，是不是 gf-trend？');
    expect(said).toContain('line 1 <gf-trnd>: There is no such tag; did you mean gf-trend?');
    expect(out).toContain('1 tag left as it was');
  });

  it('says all of it as JSON', async () => {
    put(`${PAGE}<p><gf-stat src="data.json"></gf-stat></p>`);
    expect(await bake({ json: true })).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        page,
        state: 'written',
        baked: 5,
        sheet: true,
        left: [{ tag: 'gf-stat', code: 'misplaced' }],
      },
    ]);
  });

  it('takes a day as a day', async () => {
    expect(await bake({ at: 'tomorrow' })).toBe(2);
    expect(said).toContain('--at tomorrow');
  });
});
