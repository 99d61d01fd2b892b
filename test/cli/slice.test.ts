import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as bake } from '../../src/cli/bake.js';
import { run } from '../../src/cli/slice.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { parse } from '../../src/core/read/parse.js';
import { isStamped } from '../../src/core/read/stamp.js';
import { block, contract, indicator } from '../../stories/documents/document.js';

describe('gongfu slice', () => {
  let folder: string;
  let out: string;
  let said: string;
  const at = (name: string) => join(folder, name);
  const page = (name: string, body: string) => {
    writeFileSync(at(name), `<!doctype html><meta charset="utf-8"><body>${body}</body>`);
    return at(name);
  };
  const slice = (name = 'out/data.json') => JSON.parse(readFileSync(at(name), 'utf8')) as Contract;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-slice-'));
    const indicators = ['n', 'm', 'k'].map((id) => indicator(id));
    const figures = { A: [5, 6], B: [7, 8] };
    const whole = contract({
      indicators,
      data: [
        block('2024-01', { n: figures, m: figures }),
        block('2024-01', { k: { D: [6, 11], A: [1, 'Q'], B: [3, 4], C: [2, 3] } }),
      ],
    });
    writeFileSync(at('data.json'), JSON.stringify(whole, null, 2));
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

  it('writes what the tags of all its pages can show into one file of the same name, stamped', async () => {
    const one = page('one.html', '<gf-stat src="data.json" indicator="n"></gf-stat>');
    const two = page(
      'two.html',
      '<gf-board src="data.json"><gf-trend indicator="m"></gf-trend></gf-board>',
    );
    expect(await run([one, two], { out: at('out') })).toBe(0);
    expect(slice().indicators.map(({ id }) => id)).toEqual(['n', 'm']);
    const text = readFileSync(at('out/data.json'), 'utf8');
    expect(isStamped(text)).toBe(true);
    expect(parse(text).problems).toEqual([]);
    expect(said).toContain('3个指标留下2个，已加校验标记');
    expect(said).toContain('2 of 3 indicators, stamped');
  });

  it('is the same bytes each time, and of whatever the order of the tags', async () => {
    const tags = ['n', 'm'].map((id) => `<gf-trend src="data.json" indicator="${id}"></gf-trend>`);
    await run([page('a.html', tags.join(''))], { out: at('a') });
    await run([page('b.html', [...tags].reverse().join(''))], { out: at('b') });
    expect(readFileSync(at('a/data.json'), 'utf8')).toBe(readFileSync(at('b/data.json'), 'utf8'));
  });

  it('keeps back what is withheld, with the figure that the page hides for its sake', async () => {
    const one = page('one.html', '<gf-ranking src="data.json" indicator="k"></gf-ranking>');
    expect(await run([one], {})).toBe(0);
    const { values, status, conf } = (JSON.parse(out) as Contract).data![0]!;
    expect(values['k']!.flat().filter((value) => value === null)).toHaveLength(2);
    expect(status!['k']!.Q).toHaveLength(2);
    expect(conf!['k']!.S).toHaveLength(1);
    expect(isStamped(out)).toBe(true);
  });

  it('gives a wall all that there is', async () => {
    const one = page('one.html', '<gf-wall src="data.json"></gf-wall>');
    expect(await run([one], {})).toBe(0);
    expect((JSON.parse(out) as Contract).indicators).toHaveLength(3);
  });

  it('reads what links and frames ask for as well', async () => {
    const one = page('one.html', '<a class="gf-embed" href="data.json#tag=stat&indicator=m">m</a>');
    expect(await run([one], {})).toBe(0);
    expect((JSON.parse(out) as Contract).indicators.map(({ id }) => id)).toEqual(['m']);
  });

  it('finds data by the root of the site, and by an address that lies elsewhere here', async () => {
    mkdirSync(at('pages'));
    const one = page('pages/one.html', '<gf-stat src="/data.json" indicator="n"></gf-stat>');
    expect(await run([one], {})).toBe(1);
    expect(said).toContain('need --root');
    expect(await run([one], { root: folder })).toBe(0);
    expect((JSON.parse(out) as Contract).indicators.map(({ id }) => id)).toEqual(['n']);
    out = '';
    const two = page('two.html', '<gf-stat src="https://a.test/d/x.json" indicator="m"></gf-stat>');
    expect(await run([two], { data: [`https://a.test/d/x.json=${at('data.json')}`] })).toBe(0);
    expect((JSON.parse(out) as Contract).indicators.map(({ id }) => id)).toEqual(['m']);
    expect(await run([two], { data: ['nonsense'] })).toBe(2);
    expect(said).toContain('write ADDRESS=FILE');
  });

  it('names a tag that a template fills, and slices what the others show', async () => {
    const codes = ['{{ data }}', "<?= $site['data'] ?>", '<%= data %>', '${data}'];
    const tags = codes.map((code) => `<gf-stat src="${code}"></gf-stat>`);
    const template = page('template.html', tags.join('\n'));
    const one = page('one.html', '<gf-stat src="data.json" indicator="n"></gf-stat>');
    expect(await run([template, one], { out: at('out') })).toBe(1);
    expect(slice().indicators.map(({ id }) => id)).toEqual(['n']);
    expect(said.match(/标签里有模板代码/g)).toHaveLength(4);
    expect(said).toContain('template.html:4 <gf-stat>: A template fills this tag');
  });

  it('keeps all of a document where only the template knows what a tag shows of it', async () => {
    const one = page('one.html', '<gf-stat src="data.json" indicator="{{ which }}"></gf-stat>');
    expect(await run([one], { out: at('out') })).toBe(0);
    expect(slice().indicators).toHaveLength(3);
    const board = '<gf-board src="data.json" region="{{ where }}"><gf-stat></gf-stat></gf-board>';
    expect(await run([page('two.html', board)], { out: at('two') })).toBe(0);
    expect(slice('two/data.json').indicators).toHaveLength(3);
  });

  it('names a tag whose address begins at a root that nobody has named, and leaves data in their page', async () => {
    const rooted = '<gf-stat src="/data.json"></gf-stat>';
    const inside = '<gf-stat><script type="application/json">{}</script></gf-stat>';
    const one = page('one.html', `<gf-stat src="data.json" indicator="n"></gf-stat>${rooted}`);
    expect(await run([one, page('two.html', inside)], { out: at('out') })).toBe(1);
    expect(slice().indicators.map(({ id }) => id)).toEqual(['n']);
    expect(said).toContain('/data.json begins at the root of the site');
    expect(await run([one], { root: at('nowhere') })).toBe(2);
    expect(said).toContain('there is no folder');
  });

  it('is written beside what is baked where bake is asked to', async () => {
    const one = page(
      'one.html',
      '<link rel="stylesheet" href="gongfu-twin.css"><gf-stat src="data.json" indicator="n"></gf-stat>',
    );
    expect(await bake([one], { slice: at('out') })).toBe(0);
    expect(slice().indicators.map(({ id }) => id)).toEqual(['n']);
    expect(readFileSync(one, 'utf8')).toContain('gf-twin');
  });

  it('never puts a part in place of the whole', async () => {
    const one = page('one.html', '<gf-stat src="data.json" indicator="n"></gf-stat>');
    const before = readFileSync(at('data.json'), 'utf8');
    expect(await run([one], { out: folder })).toBe(2);
    expect(said).toContain('不能被它的一部分盖掉');
    expect(readFileSync(at('data.json'), 'utf8')).toBe(before);
  });

  it('writes nothing where a document has errors, and names them', async () => {
    const whole = JSON.parse(readFileSync(at('data.json'), 'utf8')) as Contract;
    whole.data![0]!.values['n']![0] = [1];
    writeFileSync(at('bad.json'), JSON.stringify(whole));
    const body = ['data', 'bad'].map(
      (name) => `<gf-stat src="${name}.json" indicator="n"></gf-stat>`,
    );
    expect(await run([page('one.html', body.join(''))], { out: at('out') })).toBe(1);
    expect(said).toContain('wrong-shape');
    expect(said).toContain('Mend them first.');
    expect(existsSync(at('out'))).toBe(false);
  });

  it('leaves out the stamp where a page will have something to say, and says so', async () => {
    const whole = JSON.parse(readFileSync(at('data.json'), 'utf8')) as Contract;
    whole.indicators.push(
      indicator('r', {
        unit: 'percent',
        kind: 'ratio',
        ratio: { numerator: 'n', denominator: 'm' },
      }),
    );
    whole.data![0]!.values['n']![0] = [50, 60];
    writeFileSync(at('odd.json'), JSON.stringify(whole));
    const one = page('one.html', '<gf-trend src="odd.json" indicator="r" region="A"></gf-trend>');
    expect(await run([one], {})).toBe(0);
    expect(JSON.parse(out)).not.toHaveProperty('stamp');
    expect(said).toContain('not stamped');
    expect(parse(out).problems.map(({ code }) => code)).toContain('part-exceeds-whole');
  });

  it('says what it cannot read: a page, a document, a page without tags', async () => {
    expect(await run([at('none.html')], {})).toBe(2);
    expect(said).toContain('Cannot read');
    expect(await run([page('one.html', '<gf-stat src="none.json"></gf-stat>')], {})).toBe(2);
    expect(said).toContain('none.json');
    expect(await run([page('two.html', '<p>no tag</p>')], {})).toBe(1);
    expect(said).toContain('没有读数据文件的标签');
  });

  it('asks for a folder where there are two files, and for two folders where both have one name', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub/data.json'), readFileSync(at('data.json')));
    const body = ['data.json', 'sub/data.json']
      .map((src) => `<gf-stat src="${src}"></gf-stat>`)
      .join('');
    const one = page('one.html', body);
    expect(await run([one], {})).toBe(2);
    expect(said).toContain('name a folder with -o');
    expect(await run([one], { out: at('out') })).toBe(2);
    expect(said).toContain('Two data files are called data.json');
    expect(existsSync(at('out'))).toBe(false);
  });
});
