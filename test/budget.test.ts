import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { launch } from './support/browser.mjs';
import { visit } from './support/visit.js';

const KB = 1024;

describe('weight', () => {
  it('of all JavaScript that index.html loads is 48 KB at most, compressed', async () => {
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
        48 * KB,
      );
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('of all tags as one classic script is 150 KB at most, compressed', () => {
    const script = readFileSync(join(root, 'dist/gongfu.classic.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(150 * KB);
  });

  it('is asked for ahead under the name that this version has', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const file of ['demo/index.html', 'README.md']) {
      expect(readFileSync(join(root, file), 'utf8')).toContain(`dist/common-${version}.js`);
    }
    expect(readdirSync(join(root, 'dist'))).toContain(`common-${version}.js`);
  });

  it('holds no library that the pages do without', () => {
    const dist = join(root, 'dist');
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts) {
      expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/echarts|arquero/i);
    }
  });
});
