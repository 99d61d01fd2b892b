import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/render.js';
import { pixels } from '../../src/cli/render/png.js';
import { findBrowser } from '../support/browser.mjs';
import { textOfPdf } from '../support/pdf-text.js';

const DATA = fileURLToPath(new URL('../../data/sample-district.json', import.meta.url));
const AT = { at: '2025-01-25' };
const RATE = { tag: 'gf-trend', indicator: 'employment-rate', ...AT };

const drawn = await pixels();
const canDraw = drawn?.hasChinese ?? false;

describe('gongfu render', () => {
  let folder: string;
  let out: string;
  let said: string;
  const at = (name: string) => join(folder, name);
  const text = (name: string) => readFileSync(at(name), 'utf8');
  const render = (values: Record<string, string | boolean>) => run([DATA], values);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-render-'));
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
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('draws of the index of a release what is asked, from the file of its region', async () => {
    const index = (files: object[], published = '2025-01-12') =>
      writeFileSync(
        at('index.json'),
        JSON.stringify({ release: '1.0', id: 'r', title: 'r', published, files }),
      );
    const document = JSON.parse(readFileSync(DATA, 'utf8')) as { dataset: { published: string } };
    writeFileSync(at('own.json'), JSON.stringify(document));
    const own = { path: 'own.json', region: '390105' };
    index([own], document.dataset.published);
    const of = (values: Record<string, string>) => run([at('index.json')], { ...RATE, ...values });
    expect(await of({ out: at('index.svg') })).toBe(0);
    expect(await run([at('own.json')], { ...RATE, out: at('own.svg') })).toBe(0);
    expect(text('index.svg')).toBe(text('own.svg'));
    writeFileSync(
      at('page.html'),
      '<gf-board region="390105001"><gf-stat indicator="resident-clubs"></gf-stat></gf-board>',
    );
    const board = { board: at('page.html'), ...AT };
    expect(await run([at('index.json')], { ...board, out: at('board.svg') })).toBe(0);
    expect(await run([at('own.json')], { ...board, out: at('of-own.svg') })).toBe(0);
    expect(text('board.svg')).toBe(text('of-own.svg'));
    index([own], '2099-01-01');
    expect(await of({})).toBe(1);
    expect(said).toContain('分属不同日期的发布');
    index([{ ...own, path: 'gone.json' }]);
    expect(await of({})).toBe(1);
    expect(said).toContain('gone.json');
  });

  it('reads the map that a document names, beside the document', async () => {
    const read = (path: string) =>
      readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
    const document = JSON.parse(read('data/broken/valid.json')) as Record<string, unknown>;
    document['map'] = {
      url: 'areas.geojson',
      approval: '测S(2024)001号',
      producer: '某测绘院',
      crs: 'CGCS2000',
      boundaryDate: '2024-01-01',
      key: 'code',
    };
    writeFileSync(at('district.json'), JSON.stringify(document));
    const asked = { tag: 'gf-map', indicator: 'employment-rate', ...AT, out: at('map.svg') };
    expect(await run([at('district.json')], asked)).toBe(0);
    expect(text('map.svg')).toContain('地图文件无法载入');
    writeFileSync(at('areas.geojson'), read('test/support/areas.geojson'));
    expect(await run([at('district.json')], asked)).toBe(0);
    expect(text('map.svg')).toContain('审图号：测S(2024)001号');
  });

  it('draws what the card says as an SVG that needs no style, the same bytes each time', async () => {
    expect(await render({ ...RATE, out: at('a.svg') })).toBe(0);
    expect(await render({ ...RATE, out: at('b.svg') })).toBe(0);
    expect(text('a.svg')).toBe(text('b.svg'));
    for (const words of [
      '就业率',
      '漕浦区',
      '示例数据，非真实统计',
      '96.5%',
      '来源：',
      '数据截至',
    ]) {
      expect(text('a.svg')).toContain(words);
    }
    expect(text('a.svg')).not.toMatch(/ (?:style|class)=|<style|<script/);
    expect(await render(RATE)).toBe(0);
    expect(out).toBe(text('a.svg'));
  });

  it('draws it in English, in another theme and in large type', async () => {
    await render({ ...RATE, lang: 'en', theme: 'dark', out: at('a.svg') });
    expect(text('a.svg')).toContain('lang="en"');
    expect(text('a.svg')).toMatch(/Employment rate/);
    await render({ ...RATE, elder: true, out: at('b.svg') });
    expect(text('b.svg')).toContain('width="1080"');
  });

  it('writes a page with the picture, once more for a telephone, and its figures as a table, in the looks of the house', async () => {
    expect(await render({ ...RATE, out: at('a.html') })).toBe(0);
    expect(text('a.html')).toMatch(/<html lang="zh-CN">[^]*<title>就业率由[^]*<svg[^]*<table>/);
    expect(text('a.html')).toMatch(/<th scope="col">漕浦区（%）<\/th>/);
    expect(text('a.html')).toMatch(/<th scope="row">2024年12月[^<]*<\/th><td>96\.5/);
    const widths = [...text('a.html').matchAll(/<svg[^>]* width="(\d+)"/g)].map(
      ([, width]) => width,
    );
    expect(widths).toEqual(['720', '360']);
    expect(text('a.html')).toContain('<div class="narrow" hidden>');
    // In the body there is nothing that a policy stands against: without its looks the page has all its words.
    const [head = '', body = ''] = text('a.html').split('<body>');
    expect(head.match(/<style>/g)).toHaveLength(1);
    expect(head).toContain('background: #ffffff');
    expect(body).not.toMatch(/ style=|<style|<script/);
    await render({ ...RATE, theme: 'dark', brand: '#c00', form: 'square', out: at('b.html') });
    expect(text('b.html')).not.toContain('background: #ffffff');
    expect(text('b.html').match(/<svg/g)).toHaveLength(1);
  });

  it('gives the figures of a domain as a table too', async () => {
    expect(await render({ tag: 'employment-coverage', ...AT, out: at('a.html') })).toBe(0);
    expect(text('a.html')).toMatch(/<table>[^]*96\.5/);
  });

  it.each([
    ['wide', '1', 720],
    ['wide', '2', 1440],
    ['wide', 'print', 2250],
    ['square', '1', 1080],
    ['16:9', '2', 2560],
  ])(
    'writes a PNG %s at %s, %i pixels across, where there is a Chinese face',
    async (form, scale, width) => {
      const asked = { ...RATE, form, scale, out: at('a.png') };
      if (!canDraw) {
        expect(await render(asked)).toBe(2);
        expect(said).toContain('fonts-noto-cjk');
        expect(existsSync(at('a.png'))).toBe(false);
        return;
      }
      expect(await render(asked)).toBe(0);
      const png = readFileSync(at('a.png'));
      expect(png.readUInt32BE(16)).toBe(width);
      const height = { square: width, '16:9': (width * 9) / 16 }[form];
      if (height) expect(png.readUInt32BE(20)).toBe(height);
    },
  );

  it('prints a tagged PDF in which the words are found, the same file each time', async () => {
    const { path, env } = findBrowser();
    vi.stubEnv('CHROME_PATH', path);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(await render({ ...RATE, out: at('a.pdf'), pdf: true })).toBe(0);
    const pdf = readFileSync(at('a.pdf'));
    const found = textOfPdf(pdf);
    for (const words of ['示例数据，非真实统计', '漕浦区', '2024年12月', '来源']) {
      expect(found).toContain(words.normalize('NFKC'));
    }
    expect(pdf.toString('latin1')).toMatch(/StructTreeRoot/);
    expect(pdf.toString('latin1')).toMatch(/\/Lang \(zh-CN\)/);
    await render({ ...RATE, out: at('b.pdf') });
    expect(readFileSync(at('b.pdf')).equals(pdf)).toBe(true);
  }, 60_000);

  it('says so where no browser is installed that could print', async () => {
    vi.stubEnv('CHROME_PATH', at('nothing'));
    expect(await render({ ...RATE, out: at('a.pdf') })).toBe(2);
    expect(said).toContain('找不到浏览器');
    expect(said).toContain('There is no browser');
    expect(existsSync(at('a.pdf'))).toBe(false);
  });

  it.each([
    [{ tag: 'gf-trand' }, 2, /没有 gf-trand .*是不是 gf-trend/, /did you mean gf-trend/],
    [{ tag: 'stat', by: 'age' }, 2, /没有 by 这个属性/, /has no attribute by/],
    [{ tag: 'stat', indicator: 'jobs' }, 1, /jobs/, /jobs/],
    [{ tag: 'stat', region: 'Atlantis' }, 1, /Atlantis/, /region.*Atlantis|Atlantis.*region/],
    [{ tag: 'stat', period: '2024-13' }, 1, /2024-13/, /2024-13/],
    [{ tag: 'trend', period: '1999-01..1999-12', indicator: 'employment-rate' }, 1, /1999/, /1999/],
    [{ tag: 'progress', indicator: 'training-person-times', period: '1999' }, 1, /./, /./],
    [
      { ...RATE, tag: 'stat', period: '2030-01' },
      1,
      /2030年1月.*2024年12月/,
      /Jan.* 2030.*Dec.* 2024/,
    ],
    [{ ...RATE, period: '2030-01' }, 1, /2030年1月.*2024年12月/, /Jan.* 2030.*Dec.* 2024/],
    [{ ...RATE, compare: 'parent' }, 1, /parent：.*没有上级/, /no region above this one/],
    [{ ...RATE, tag: 'stat', compare: '390105001' }, 1, /没有与它的比较/, /shows nothing of it/],
    [{ ...RATE, scale: '2' }, 2, /--scale 2 是 PNG/, /--scale 2 is the pixels of a PNG/],
  ])(
    'says with its cure what it cannot draw, and writes nothing: %j',
    async (values, code, zh, en) => {
      expect(await render({ ...AT, ...values, out: at('a.svg') })).toBe(code);
      expect(said).toMatch(zh);
      expect(said).toMatch(en);
      expect(said).toMatch(/[\u4e00-\u9fff]/);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('draws what is compared where the data have it', async () => {
    const region = '390105001';
    expect(await render({ ...RATE, region, compare: 'parent', out: at('a.svg') })).toBe(0);
    expect(await render({ ...RATE, compare: region, out: at('b.svg') })).toBe(0);
    expect(
      await render({ ...RATE, compare: 'year-on-year', period: '2024-06', out: at('c.svg') }),
    ).toBe(0);
    expect(said).toBe('');
  });

  const BOARD = `<!doctype html><meta charset="utf-8">
<gf-board src="elsewhere.json" id="first"><gf-filter></gf-filter><h2>就业</h2>
<gf-stat indicator="employment-rate"></gf-stat><gf-trend indicator="employment-rate"></gf-trend></gf-board>
<gf-board src="x.json" id="second"><gf-stat indicator="resident-clubs"></gf-stat></gf-board>`;
  const board = (values: Record<string, string | boolean>, page = BOARD) => {
    writeFileSync(at('page.html'), page);
    return render({ board: at('page.html'), ...AT, ...values });
  };

  it('draws a whole board of a page as one sheet, with what its cards have in common said once', async () => {
    expect(await board({ out: at('a.svg') })).toBe(0);
    expect(said).toBe('');
    expect(text('a.svg')).toContain('width="1200"');
    expect(text('a.svg').split('数据截至')).toHaveLength(2);
    expect(text('a.svg')).not.toContain('社团');
    expect(await board({ board: `${at('page.html')}#second`, out: at('b.svg') })).toBe(0);
    expect(text('b.svg')).toContain('1,950个');
    expect(await board({ region: '390105001', lang: 'en', theme: 'dark', out: at('c.svg') })).toBe(
      0,
    );
    expect(text('c.svg')).toContain('Employment rate');
    expect(text('c.svg')).not.toContain('漕浦区');
    expect(await board({ out: at('d.svg') })).toBe(0);
    expect(text('d.svg')).toBe(text('a.svg'));
  });

  it('draws it as a page with the figures of each card, and as pixels where these are drawn', async () => {
    expect(await board({ out: at('a.html') })).toBe(0);
    expect(text('a.html').match(/<table>/g)).toHaveLength(2);
    expect(text('a.html')).toMatch(/<body class="board">/);
    expect(await board({ out: at('a.png') })).toBe(canDraw ? 0 : 2);
    if (canDraw) expect(readFileSync(at('a.png')).readUInt32BE(16)).toBe(1200);
  }, 60_000);

  it('prints it on a sheet of its own size', async () => {
    const { path, env } = findBrowser();
    vi.stubEnv('CHROME_PATH', path);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(await board({ out: at('a.pdf') })).toBe(0);
    const pdf = readFileSync(at('a.pdf'));
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 (?:900|899\.\d+) /);
    expect(textOfPdf(pdf)).toContain('数据截至'.normalize('NFKC'));
  }, 60_000);

  it('draws what of it is of the document, and names the rest', async () => {
    const page = BOARD.replace(
      '<h2>就业</h2>',
      '<gf-stat src="own.json"></gf-stat><gf-stat indicator="{{ which }}"></gf-stat>',
    );
    expect(await board({ out: at('a.svg') }, page)).toBe(1);
    expect(text('a.svg')).toContain('就业率');
    expect(said).toContain('没有画：<gf-stat>(2)、<gf-stat>(2)');
  });

  it.each([
    [{ board: 'none.html' }, 1, /读不到网页/, /cannot be read/],
    [{ tag: 'stat' }, 2, /不与 --tag、--all 同用/, /does not go with --tag/],
    [{ all: true }, 2, /不与 --tag、--all 同用/, /does not go with --tag/],
    [{ form: 'square' }, 2, /整块看板按内容定高/, /use --form wide/],
    [{ indicator: 'employment-rate' }, 2, /gf-board 没有 indicator/, /no attribute indicator/],
  ])('says with its cure why it draws no board: %j', async (values, code, zh, en) => {
    expect(await board({ ...values, out: at('a.svg') })).toBe(code);
    expect(said).toMatch(zh);
    expect(said).toMatch(en);
    expect(existsSync(at('a.svg'))).toBe(false);
  });

  it('says which boards there are where a page has no such one, or none', async () => {
    expect(await board({ board: `${at('page.html')}#third`, out: at('a.svg') })).toBe(1);
    expect(said).toContain('there are: first, second');
    expect(await board({ out: at('a.svg') }, '<gf-stat src="x.json"></gf-stat>')).toBe(1);
    expect(said).toContain('里没有看板（gf-board）');
    expect(await board({ out: at('a.svg') }, '<gf-board><gf-filter></gf-filter></gf-board>')).toBe(
      1,
    );
    expect(said).toContain('No card of this board');
  });

  it('says what it cannot read', async () => {
    expect(await run([at('none.json')], { ...RATE })).toBe(2);
    expect(said).toContain('Cannot read');
    const broken = fileURLToPath(new URL('../../data/broken/truncated.json', import.meta.url));
    expect(await run([broken], { ...RATE })).toBe(1);
    expect(said).toContain('truncated-json');
  });

  it('draws every picture of an indicator that the data carry, and lists them in a page', async () => {
    expect(await render({ all: true, indicator: 'employment-rate', ...AT, out: at('all') })).toBe(
      0,
    );
    const files = readdirSync(at('all'));
    expect(files).toEqual(expect.arrayContaining(['index.html', 'index.css']));
    expect(files).toContain('employment-rate.trend.svg');
    expect(files).toContain('employment-rate.stat.svg');
    expect(files.filter((name) => name.includes('.cohort.'))).toEqual([]);
    const index = text('all/index.html');
    for (const name of files.filter((file) => file.endsWith('.svg'))) {
      expect(index).toContain(`src="${name}"`);
    }
    expect(index).not.toMatch(/ style=|<style|<script/);
    expect(said).toMatch(/写出\d+张图/);
  }, 60_000);

  it('writes a picture that would be the same as another once, and says which was left out', async () => {
    const document = JSON.parse(readFileSync(DATA, 'utf8')) as {
      indicators: { id: string }[];
      data: { values: Record<string, unknown> }[];
    };
    const rate = document.indicators.find(({ id }) => id === 'resident-clubs')!;
    document.indicators.push({ ...rate, id: 'again' });
    for (const { values } of document.data) {
      if (values['resident-clubs']) values['again'] = values['resident-clubs'];
    }
    writeFileSync(at('district.json'), JSON.stringify(document));
    const asked = { all: true, tag: 'stat', ...AT, out: at('all') };
    expect(await run([at('district.json')], asked)).toBe(0);
    expect(said).toContain('again.stat.svg 与 resident-clubs.stat.svg 是同一张图，没有写。');
    expect(existsSync(at('all/again.stat.svg'))).toBe(false);
    expect(existsSync(at('all/resident-clubs.stat.svg'))).toBe(true);
    expect(text('all/index.html')).not.toContain('again');
  });

  it('writes all as pages that share a style sheet, for a site whose policy allows no style in a page', async () => {
    const asked = { all: true, tag: 'stat', indicator: 'employment-rate', to: 'html', ...AT };
    expect(await render({ ...asked, out: at('all') })).toBe(0);
    expect(readdirSync(at('all')).sort()).toEqual(
      ['employment-rate.stat.html', 'index.css', 'index.html', 'picture.css'].sort(),
    );
    expect(text('all/employment-rate.stat.html')).toContain('href="picture.css"');
    expect(text('all/employment-rate.stat.html')).not.toMatch(/ style=|<style|<script/);
    expect(text('all/picture.css')).toContain('@media print');
  });

  it('asks for a folder for all, and says where there is nothing to draw', async () => {
    expect(await render({ all: true })).toBe(2);
    expect(said).toContain('--all 要写许多文件');
    expect(await render({ all: true, indicator: 'nothing', out: at('all') })).toBe(1);
    expect(said).toContain('the data carry no picture');
    expect(existsSync(at('all'))).toBe(false);
  });
});
