import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { POLICY } from '../../demo/serve.mjs';
import { launch } from '../support/browser.mjs';
import { visit } from '../support/visit.js';
import { PLACE } from '../support/sample.js';

const CLI = join(root, 'dist/gongfu-cli.js');
const SAMPLE = join(root, 'data/sample-district.json');
const broken = (name: string) => join(root, 'data/broken', name);

const running: ChildProcess[] = [];

/** Starts the command and waits until it has ended or printed an address. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [CLI, 'wall', ...args]);
  running.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (bytes) => (said.out += String(bytes)));
  child.stderr.on('data', (bytes) => (said.error += String(bytes)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const address = () => /Wall: (http\S+)/.exec(said.out)?.[1];
  const until = async (test: () => boolean) => {
    for (let look = 0; look < 400 && !test(); look++) await new Promise((go) => setTimeout(go, 25));
  };
  await until(() => address() !== undefined || child.exitCode !== null);
  const url = address();
  return { child, said, ended, until, url: url ?? '', code: url ? undefined : await ended };
}

describe('gongfu wall', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'gf-wall-'));
  });
  afterEach(() => {
    for (const child of running.splice(0)) child.kill();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves a page whose wall is drawn under the strict policy, with nothing said against it', async () => {
    const { url, said, child, ended } = await start(
      SAMPLE,
      '--port',
      '0',
      '--height-m',
      '3',
      '--distance-m',
      '6',
      '--seams',
      '3x1',
      '--stretch-x',
      '1.25',
    );
    expect(said.out).toContain('没有发现问题');
    const { page, said: heard } = await visit(browser, url, { width: 1920 });
    const seen = await page.evaluate(() => {
      const wall = document.querySelector('gf-wall')!;
      const names = [...wall.shadowRoot!.querySelectorAll('.stop')];
      return {
        scenes: names.map(({ textContent }) => textContent!.trim()),
        figures: wall.shadowRoot!.querySelectorAll('.fact .value b').length,
        asked: [wall.heightM, wall.distanceM, wall.seams, wall.stretchX],
        title: document.title,
        noise: wall.shadowRoot!.querySelector('.message')?.textContent,
      };
    });
    expect(seen.scenes).toEqual(['区情总览', '街道巡览', '就业与纠纷专题']);
    expect(seen.figures).toBeGreaterThan(5);
    expect(seen.asked).toEqual([3, 6, '3x1', 1.25]);
    expect(seen.title).toBe(`${PLACE.name}共同富裕指标（示例数据）`);
    expect(seen.noise).toBeUndefined();
    expect(heard.filter((line) => !/^warn\w*: 共富看板 Gongfu Board gf-wall/.test(line))).toEqual(
      [],
    );
    await page.close();
    child.kill();
    expect(await ended).toBe(0);
  });

  it('hangs the scenes that the document lists, with pictures that nothing else on the page asks for', async () => {
    const file = join(folder, 'scenes.json');
    const contract = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const by = { tag: 'cohort', indicator: 'employment-rate' };
    contract.scenes = [{ title: '一屏', cards: [{ tag: 'timeline' }, by] }, { scene: 'overview' }];
    writeFileSync(file, JSON.stringify(contract));
    const { url, said } = await start(file, '--port', '0');
    expect(said.out).toContain('没有发现问题');
    const { page, said: heard } = await visit(browser, url, { width: 1920 });
    await page.waitForFunction(
      () => customElements.get('gf-cohort') && customElements.get('gf-timeline'),
    );
    const names = await page.evaluate(() =>
      [...document.querySelector('gf-wall')!.shadowRoot!.querySelectorAll('.stop')].map(
        ({ textContent }) => textContent!.trim(),
      ),
    );
    expect(names).toEqual(['一屏', '区情总览']);
    expect(heard.filter((line) => !/^warn\w*: 共富看板 Gongfu Board gf-wall/.test(line))).toEqual(
      [],
    );
    await page.close();
  });

  it('gives the page, its own scripts and the document, each as a careful server would, and nothing else', async () => {
    const file = join(folder, '数据 1.json');
    copyFileSync(SAMPLE, file);
    writeFileSync(join(folder, 'secret.json'), '{}');
    const { url } = await start(file, '--port', '0');
    const get = (path: string, init?: RequestInit) => fetch(new URL(path, url), init);
    const page = await get('/');
    // The worker that lets it come up without the network needs a policy of its own.
    expect(page.headers.get('content-security-policy')).toBe(
      POLICY.replace('lit-html', 'lit-html gongfu-worker'),
    );
    const worker = await get('/gongfu-sw.js');
    expect(worker.headers.get('content-type')).toContain('text/javascript');
    expect(await worker.text()).toBe(readFileSync(join(root, 'dist/gongfu-sw.js'), 'utf8'));
    const [, src = ''] = /<gf-wall src="([^"]+)"/.exec(await page.text()) ?? [];
    const data = await get(src);
    expect(data.headers.get('content-type')).toContain('application/json');
    expect(await data.text()).toBe(readFileSync(SAMPLE, 'utf8'));
    const etag = data.headers.get('etag')!;
    expect((await get(src, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const script = await get('/dist/gongfu.js');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    for (const path of [
      '/data/secret.json',
      '/secret.json',
      '/dist/',
      '/dist/custom-elements.json',
      '/dist/..%2fpackage.json',
      '/dist/%2e%2e/package.json',
      '/data/..%2fsecret.json',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  /** The status of an answer to a request as it is written, byte for byte; 0 where the line is cut. */
  async function statusOf(url: string, lines: readonly string[]): Promise<number> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ''));
    socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
    let answer = '';
    for await (const bytes of socket) answer += String(bytes);
    return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
  }

  it('takes a path as it is written: dots, slashes, NUL and whole addresses lead nowhere', async () => {
    writeFileSync(join(folder, 'secret.json'), '{}');
    copyFileSync(SAMPLE, join(folder, 'named.json'));
    const { url } = await start(join(folder, 'named.json'), '--port', '0');
    const host = `Host: localhost:${new URL(url).port}`;
    const ask = (path: string) => statusOf(url, [`GET ${path} HTTP/1.1`, host]);
    expect(await ask('/data/named.json?v=1')).toBe(200);
    for (const path of [
      '/data/../secret.json',
      '/data/../../../../../../etc/passwd',
      '/data/%2e%2e/secret.json',
      '/data/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/data/..%5csecret.json',
      '/data/..\\secret.json',
      '/data/named.json%00',
      '/data/named.json%00.js',
      '/data//named.json',
      '/data/./named.json',
      '//localhost/data/named.json',
      '/\\localhost/data/named.json',
      '/%64ata/named.json',
      '/dist/../dist/gongfu.js',
      '/dist/chunks/../gongfu.js',
      '/dist/%67ongfu.js',
      '/dist/gongfu-cli.js/../../package.json',
      'http://localhost/data/named.json',
      'http://evil.example/data/named.json',
      'file:///etc/passwd',
      '*',
    ]) {
      expect([path, await ask(path)]).toEqual([path, expect.toSatisfy((code) => code >= 400)]);
    }
  });

  it('answers for its own names only, so that no page of another name reads it (DNS rebinding)', async () => {
    const { url } = await start(SAMPLE, '--port', '0');
    const { port } = new URL(url);
    const ask = (...hosts: string[]) =>
      statusOf(url, ['GET /data/sample-district.json HTTP/1.1', ...hosts.map((h) => `Host: ${h}`)]);
    for (const host of [`localhost:${port}`, 'LOCALHOST', `127.0.0.1:${port}`, '[::1]:8080']) {
      expect([host, await ask(host)]).toEqual([host, 200]);
    }
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      'localhost@evil.example',
      'evil.example#localhost',
      '127.0.0.1.evil.example',
      '192.168.1.20',
      '[::2]',
      'localhost, evil.example',
      '',
    ]) {
      expect([host, await ask(host)]).toEqual([host, expect.toSatisfy((code) => code >= 400)]);
    }
    expect(await ask(), 'without a name').toBeGreaterThanOrEqual(400);
    expect(await statusOf(url, ['GET / HTTP/1.0']), 'nor in the old protocol').toBe(421);
    expect(await statusOf(url, ['POST / HTTP/1.1', 'Host: localhost'])).toBe(405);
    const { url: byAddress } = await start(SAMPLE, '--port', '0', '--host', '127.0.0.2');
    expect((await fetch(byAddress)).status, 'the host that it was told').toBe(200);
    expect(await statusOf(byAddress, ['GET / HTTP/1.1', 'Host: 127.0.0.3'])).toBe(421);
    const { url: everywhere } = await start(SAMPLE, '--port', '0', '--host', '0.0.0.0');
    const reached = everywhere.replace('0.0.0.0', '127.0.0.9');
    expect((await fetch(reached)).status, 'the address that was reached').toBe(200);
    expect(await statusOf(reached, ['GET / HTTP/1.1', 'Host: evil.example'])).toBe(421);
  });

  it('follows no link out of the folder of its document, whichever file it stands for', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const outside = join(folder, 'outside.json');
    copyFileSync(join(root, 'data/catalogue.json'), outside);
    const contract = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const file = join(inner, 'data.json');
    const write = (catalogue: string) =>
      writeFileSync(
        file,
        JSON.stringify({ ...contract, dataset: { ...contract.dataset, catalogue } }),
      );
    symlinkSync(outside, join(inner, 'link.json'));
    for (const catalogue of ['../outside.json', 'link.json', outside, `file://${outside}`]) {
      write(catalogue);
      const { code, said } = await start(file, '--port', '0');
      expect([catalogue, code]).toEqual([catalogue, 1]);
      expect(said.error).toContain('A wall serves files of the folder of its data only');
    }
    for (const catalogue of [
      '//evil.example/c.json',
      '\\\\evil.example\\c.json',
      'ht\ntp://evil.example',
      'http://[',
    ]) {
      write(catalogue);
      expect([catalogue, (await start(file, '--port', '0')).code]).toEqual([catalogue, 1]);
    }
    copyFileSync(outside, join(inner, 'own.json'));
    write('own.json');
    const { url } = await start(file, '--port', '0');
    const get = async (name: string) => (await fetch(new URL(`/data/${name}`, url))).status;
    expect([await get('own.json'), await get('data.json')]).toEqual([200, 200]);
    rmSync(join(inner, 'own.json'));
    symlinkSync(outside, join(inner, 'own.json'));
    rmSync(file);
    symlinkSync(outside, file);
    expect([await get('own.json'), await get('data.json')], 'links put there later').toEqual([
      404, 404,
    ]);
  });

  it('says with every answer that no other site may read, frame or trace it', async () => {
    const { url } = await start(SAMPLE, '--port', '0');
    for (const path of ['/', '/data/sample-district.json', '/dist/gongfu.js', '/none']) {
      const { headers } = await fetch(new URL(path, url));
      expect([path, headers.get('cross-origin-resource-policy')]).toEqual([path, 'same-origin']);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(headers.get('access-control-allow-origin')).toBe(null);
    }
  });

  it('shows what the file says now, and says what is wrong with it now', async () => {
    const file = join(folder, 'live.json');
    copyFileSync(SAMPLE, file);
    const { url, said, until } = await start(file, '--port', '0');
    const address = new URL('/data/live.json', url);
    await fetch(address);
    writeFileSync(file, readFileSync(SAMPLE, 'utf8').slice(0, 5000));
    expect((await (await fetch(address)).text()).length).toBe(5000);
    await until(() => said.out.includes('truncated-json'));
    expect(said.out).toContain('truncated-json');
    rmSync(file);
    expect((await fetch(address)).status).toBe(404);
  });

  it('gives the catalogue that a document names, and refuses one on another host', async () => {
    const contract = JSON.parse(readFileSync(broken('valid.json'), 'utf8'));
    for (const item of contract.indicators) item.domain = 'employment';
    const file = join(folder, 'named.json');
    const write = (catalogue: string) =>
      writeFileSync(
        file,
        JSON.stringify({ ...contract, dataset: { ...contract.dataset, catalogue } }),
      );
    copyFileSync(join(root, 'data/catalogue.json'), join(folder, 'catalogue.json'));
    write('catalogue.json');
    const { url } = await start(file, '--port', '0');
    expect((await fetch(new URL('/data/catalogue.json', url))).status).toBe(200);
    write('http://localhost:9/catalogue.json');
    const { code, said } = await start(file, '--port', '0');
    expect(code).toBe(1);
    expect(said.error).toContain('A wall reads files of this machine only');
  });

  it('refuses a document that cannot be drawn, with every fault and its cure', async () => {
    const cut = await start(broken('truncated.json'), '--port', '0');
    expect([cut.code, cut.said.out.includes('truncated-json')]).toEqual([1, true]);
    expect(cut.said.error).toContain('这份数据画不出来');
    const contract = JSON.parse(readFileSync(broken('valid.json'), 'utf8'));
    for (const item of contract.indicators) delete item.domain;
    const file = join(folder, 'no-domain.json');
    writeFileSync(file, JSON.stringify(contract));
    const bare = await start(file, '--port', '0');
    expect([bare.code, bare.said.error.includes('domain')]).toEqual([1, true]);
  });

  it('names an option that it does not know, and those that it knows', async () => {
    for (const args of [['--depth', '3'], ['--depth=3'], ['-p', '3']]) {
      const { code, said } = await start(SAMPLE, ...args);
      const [option] = args[0]!.split('=');
      expect([code, said.error]).toEqual([2, expect.stringContaining(`不认识 ${option}，`)]);
      expect(said.error).toContain(`Unknown option ${option};`);
      expect(said.error).toContain('--stretch-x');
      expect(said.error).not.toContain('gongfu validate');
    }
  });

  it('names a file that is not there, a number that makes no sense and a port in use', async () => {
    expect((await start('no-such.json')).code).toBe(2);
    const wrong = await start(SAMPLE, '--port', '0', '--height-m', 'tall');
    expect([wrong.code, wrong.said.error]).toEqual([2, expect.stringContaining('--height-m tall')]);
    expect((await start(SAMPLE, '--port', '99999')).code).toBe(2);
    for (const [option, value] of [
      ['--seams', '3'] as const,
      ['--seams', '0x2'] as const,
      ['--stretch-x', 'wide'] as const,
      ['--stretch-x', '0'] as const,
    ]) {
      const { code, said } = await start(SAMPLE, '--port', '0', option, value);
      expect([code, said.error]).toEqual([2, expect.stringContaining(`${option} ${value} 不对`)]);
    }
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, said } = await start(SAMPLE, '--port', `${port}`);
    taken.close();
    expect([code, said.error]).toEqual([2, expect.stringContaining(`${port} 已被占用`)]);
  });
});
