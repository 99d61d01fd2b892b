// The page 数据工作台 in a real browser under the strict policy: files are dropped on it as a clerk drops them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { after, answerAll, give, saved, savesInto, state } from './support/clerk.js';
import { axeFindings, layoutFaults, ready, visit } from './support/visit.js';

const SAMPLE = join(root, 'demo/workbench-sample.xlsx');

/** 街道,新增就业（人） … in GB18030, as a case system writes it. */
const GB18030 = Buffer.from(
  'bdd6b5c02cd0c2d4f6becdd2b5a3a8c8cba3a90d0ab6abbad3bdd6b5c02c31320d0acef7c7c5bdd6b5c02c33340d0a',
  'hex',
);

/** A zip that becomes a thousand times as large. */
function bomb(): Uint8Array {
  const part = new Uint8Array(64 * 1024 * 1024);
  return zipSync({ '[Content_Types].xml': part, 'xl/worksheets/sheet1.xml': part }, { level: 1 });
}

describe('workbench', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  const asked: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-workbench-'));
    server = await serve({
      before({ url = '' }) {
        asked.push(url);
        return false;
      },
    });
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (name = 'workbench.html', options = {}) =>
    visit(browser, `${server.url}/${name}`, options);
  const file = (name: string, bytes: Uint8Array | string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const texts = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent!.trim()));

  it('makes a contract of the sample, asking what it may not guess, and says nothing on the console', async () => {
    const { page, said } = await open();
    await after(page, () => page.click('#sample'));
    expect(await texts(page, '[role=tab]')).toHaveLength(3);
    const asked1 = await page.$$('.choice:not(.is-done):not(.is-optional)');
    expect(asked1.length).toBeGreaterThan(0);
    await answerAll(page);
    expect(await page.$$('.choice:not(.is-done):not(.is-optional)')).toHaveLength(0);
    const drawn = await page.$$eval(
      '#picture gf-stat, #picture gf-trend, #picture gf-ranking',
      (all) => all.map(({ localName }) => localName),
    );
    expect(drawn).toContain('gf-stat');
    expect(drawn).toContain('gf-trend');
    expect(drawn).toContain('gf-ranking');
    await ready(page);
    expect(await layoutFaults(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('accounts for every cell', async () => {
    const { page } = await open();
    await give(page, SAMPLE);
    const sum = Number((await page.$eval('.sum', (one) => one.textContent!)).replace(/\D/g, ''));
    const parts = await page.$$eval('#account dd', (all) =>
      all.map((one) => Number(one.textContent!.replace(/\D/g, ''))),
    );
    expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
    expect(sum).toBeGreaterThan(100);
  });

  it('reads a file in GB18030, and takes what is dropped anywhere on the page', async () => {
    const { page, said } = await open();
    const bytes = [...GB18030];
    await after(page, () =>
      page.evaluate((bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], '三月.csv'));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      }, bytes),
    );
    expect((await texts(page, '.file'))[0]).toMatch(/三月\.csv.*GB18030/);
    expect(await texts(page, '.cell .said')).toContain('新增就业（人）');
    expect(said).toEqual([]);
  });

  it('says what is wrong with a file that is no table, and with one that would burst', async () => {
    const { page, said } = await open();
    await give(
      page,
      file('照片.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      file('空.csv', ''),
    );
    expect(await page.$$('.file.is-unread')).toHaveLength(2);
    await give(page, file('大.xlsx', bomb()));
    const problems = await texts(page, '.problem');
    expect(problems).toHaveLength(3);
    for (const problem of problems) expect(problem).toMatch(/[。！]$/);
    expect(said).toEqual([]);
  });

  it('asks for nothing but its own files, and for those of a format when such a file comes', async () => {
    const { page, said } = await open();
    asked.length = 0;
    await give(page, file('一.csv', '街道,新增就业（人）\n东河街道,12\n西桥街道,34\n'));
    const first = [...asked];
    expect(first.filter((url) => !url.startsWith('/dist/'))).toEqual([]);
    asked.length = 0;
    await give(page, SAMPLE);
    expect(asked.filter((url) => !url.startsWith('/dist/'))).toEqual([]);
    expect(asked.filter((url) => /xlsx|spreadsheet/.test(url)).length).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  it('is led through by the keyboard: one stop for the sheet, arrows within it, and the focus stays after an answer', async () => {
    const { page } = await open();
    await give(page, SAMPLE);
    await page.focus('#grid');
    const active = () => page.$eval('#grid', (one) => one.getAttribute('aria-activedescendant')!);
    expect(await active()).toBe('cell-0-0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => document.querySelector('#grid')!.getAttribute('aria-activedescendant') === 'cell-2-1',
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      () => document.querySelector('#grid')!.getAttribute('aria-activedescendant') !== 'cell-2-1',
    );
    const at = await active();
    expect(await page.$(`#${at}`)).not.toBeNull();
    expect((await page.$$('#grid [tabindex="0"], #grid button, #grid a')).length).toBe(0);
    await page.focus('.choice select');
    const id = await page.evaluate(() => document.activeElement!.id);
    await after(page, () => page.keyboard.press('ArrowDown'));
    expect(await page.evaluate(() => document.activeElement!.id)).toBe(id);
    await after(page, () => page.click('#undo'), '撤销');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('undo');
    expect(await page.$eval('#undo', (one) => one.getAttribute('aria-disabled'))).toBe('true');
    expect(await page.$$('.choice.is-done')).toHaveLength(0);
  });

  it('jumps from a choice to its cell', async () => {
    const { page } = await open();
    await give(page, SAMPLE);
    await page.click('.choice .jump');
    await page.waitForFunction(() => document.activeElement!.id === 'grid');
    await page.waitForFunction(() => document.querySelector('.cell.is-active') !== null);
    await page.waitForFunction(() => document.querySelector('#cell')!.textContent !== '');
  });

  it('takes next month with the contract of this one, in one drop, and asks nothing', async () => {
    const { page } = await open();
    await give(page, SAMPLE);
    await answerAll(page);
    await savesInto(page, folder);
    for (const what of ['contract', 'mapping', 'report']) {
      await after(page, () => page.click(`#save-${what}`));
    }
    const name = (await state(page)).match(/为 (.+)-报告\.csv/)![1]!;
    const contract = await saved(folder, `${name}.json`);
    const mapping = await saved(folder, `${name}-读表说明.json`);
    await saved(folder, `${name}-报告.csv`);
    const { page: next } = await open();
    await give(next, SAMPLE, mapping);
    expect(await next.$$('.choice:not(.is-done):not(.is-optional)')).toHaveLength(0);
    const { page: merged } = await open();
    const sentence = await give(merged, contract);
    expect(sentence).toContain('还没有');
  });

  it('hands its contract to the builder, which has a page of it to take away', async () => {
    const { page } = await open();
    await give(page, SAMPLE);
    await answerAll(page);
    await Promise.all([page.waitForNavigation(), page.click('#builder')]);
    await page.waitForFunction(() => document.querySelector('#code')!.textContent !== '', {
      timeout: 20_000,
    });
    expect(await page.$eval('#dataset', (one) => (one as HTMLSelectElement).value)).toBe(
      'workbench',
    );
    expect(await page.$eval('#code', (one) => one.textContent)).toContain('<gf-board src=');
    expect(await page.$eval('#save-page', (one) => (one as HTMLElement).hidden)).toBe(false);
  });

  for (const name of ['workbench.html', 'workbench.en.html']) {
    it(`${name} gives axe nothing to find, with and without files, and fits 360 px`, async () => {
      const { page } = await open(name, { bypass: true });
      expect(await axeFindings(page)).toEqual([]);
      await give(page, SAMPLE);
      expect(await axeFindings(page)).toEqual([]);
      const { page: narrow, said } = await open(name, { width: 360 });
      await give(narrow, SAMPLE);
      await ready(narrow);
      expect(await layoutFaults(narrow)).toEqual([]);
      expect(said).toEqual([]);
    });
  }

  it('is read in the dark too, as axe computes it', async () => {
    const { page } = await open('workbench.html', { bypass: true });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await give(page, SAMPLE);
    await ready(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('reads in the page itself, and says so, where the browser has no worker of modules', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto(`${server.url}/workbench.html`);
    expect(await give(page, SAMPLE)).toContain('取用');
    expect(await state(page)).toContain('不能在后台读文件');
    await page.close();
  });

  it('reads two hundred thousand cells while the page goes on', async () => {
    const heads = Array.from({ length: 18 }, (_, i) => `第${i + 1}项办件量（件）`);
    const lines = Array.from({ length: 10_000 }, (_, i) => {
      const figures = heads.map((_head, k) => ((i * 7 + k * 13) % 997) + 1);
      return [`第${(i % 500) + 1}街道`, `${2005 + Math.floor(i / 500)}年`, ...figures].join(',');
    });
    const { page } = await open();
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(window, { long });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    const path = file('清单.csv', [['街道', '时期', ...heads].join(','), ...lines].join('\n'));
    await give(page, path);
    expect(await page.$eval('#grid', (one) => one.getAttribute('aria-rowcount'))).toBe('10002');
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    // A hundred on a machine with nothing else to do; the tests share theirs.
    expect(Math.max(0, ...long)).toBeLessThan(300);
  });
});
