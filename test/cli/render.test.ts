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

  it('writes a page with the picture and its figures as a table', async () => {
    expect(await render({ ...RATE, out: at('a.html') })).toBe(0);
    expect(text('a.html')).toMatch(/<html lang="zh-CN">[^]*<title>就业率由[^]*<svg[^]*<table>/);
    expect(text('a.html')).toMatch(/<th scope="row">2024年12月[^<]*<\/th><td>96\.5%/);
    expect(text('a.html')).not.toMatch(/ style=|<style|<script/);
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

  it('asks for a folder for all, and says where there is nothing to draw', async () => {
    expect(await render({ all: true })).toBe(2);
    expect(said).toContain('--all 要写许多文件');
    expect(await render({ all: true, indicator: 'nothing', out: at('all') })).toBe(1);
    expect(said).toContain('the data carry no picture');
    expect(existsSync(at('all'))).toBe(false);
  });
});
