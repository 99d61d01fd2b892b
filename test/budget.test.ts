import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { visit } from './support/visit.js';

const KB = 1024;

/** What no page loads: the command, and the tables of developers. */
const DEVELOPERS = ['arquero.js', 'gongfu-cli.js'];

describe('weight', () => {
  it('of all JavaScript that index.html loads is 104 KB at most, compressed', async () => {
    const asked: string[] = [];
    const server = await serve({
      before: ({ url = '' }) => {
        if (url.endsWith('.js')) asked.push(url);
        return false;
      },
    });
    const browser = await launch();
    try {
      await visit(browser, `${server.url}/index.html`);
      const sizes = asked.map((url) => {
        const { length } = gzipSync(readFileSync(join(root, url)), { level: 9 });
        return [url, length] as const;
      });
      expect(new Set(asked).size, 'each file is loaded once').toBe(asked.length);
      const sum = sizes.reduce((total, [, size]) => total + size, 0);
      expect(sum, sizes.map(([url, size]) => `${size} ${url}`).join('\n')).toBeLessThanOrEqual(
        104 * KB,
      );
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('of all tags as one classic script is 267 KB at most, compressed', () => {
    const script = readFileSync(join(root, 'dist/gongfu.classic.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(267 * KB);
  });

  it('is asked for ahead under the name that this version has', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const file of ['demo/index.html', 'README.md']) {
      expect(readFileSync(join(root, file), 'utf8')).toContain(`dist/common-${version}.js`);
    }
    expect(readdirSync(join(root, 'dist'))).toContain(`common-${version}.js`);
  });

  it('holds ECharts in one file of its own, of 128 KB at most, and Arquero in none that a page loads', () => {
    const dist = join(root, 'dist');
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(10);
    const text = (file: string) => readFileSync(join(dist, file), 'utf8');
    const ofPages = scripts.filter((file) => !DEVELOPERS.includes(file));
    expect(ofPages.filter((file) => /arquero/i.test(text(file)))).toEqual([]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const sankey = join('chunks', `sankey-${version}.js`);
    expect(scripts.filter((file) => /echarts/i.test(text(file)))).toEqual([sankey]);
    expect(gzipSync(text(sankey), { level: 9 }).length).toBeLessThanOrEqual(128 * KB);
  });

  it('of ECharts is loaded by no page but those that draw passages with room for them', async () => {
    const asked = new Set<string>();
    const server = await serve({
      before: ({ url = '' }) => {
        if (/\/sankey-[^/]*\.js$/.test(url)) asked.add(url);
        return false;
      },
    });
    const browser = await launch();
    const loads = async (page: string, width = 1280) => {
      asked.clear();
      const visited = await visit(browser, `${server.url}/${page}`, { width });
      await visited.page.close();
      return asked.size > 0;
    };
    try {
      const pages = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));
      const loading: string[] = [];
      for (const page of pages) if (await loads(page)) loading.push(page);
      expect(loading.sort()).toEqual(['scenes.en.html', 'scenes.html']);
      expect(await loads('scenes.html', 360), 'a phone lists them').toBe(false);
    } finally {
      await browser.close();
      await server.close();
    }
  }, 120_000);
});
