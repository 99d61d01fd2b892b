import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { npm, root } from '../../demo/prepare.mjs';
import { POLICY, serve } from '../../demo/serve.mjs';
import type { Finding } from '../../src/core/doctor/finding.js';

const CLI = join(root, 'dist/gongfu-cli.js');
const VALID = join(root, 'data/broken/valid.json');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const LOADER = '<script type="module" src="/dist/gongfu.js"></script>';
const RENDERER = '<meta name="renderer" content="webkit">';
const TAG = '<gf-stat src="/old/ok.json"></gf-stat>';

interface Ran {
  code: number;
  out: string;
  error: string;
}
type Record = Finding & { zh: { says: string; cure: string }; en: { says: string; cure: string } };

const run = (...args: string[]) =>
  new Promise<Ran>((done) => {
    execFile(process.execPath, [CLI, ...args], { maxBuffer: 1 << 26 }, (error, out, said) =>
      done({ code: error ? Number(error.code) : 0, out, error: said }),
    );
  });

describe('gongfu doctor', { timeout: 60_000 }, () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let elsewhere: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  let body = '';
  let headers: { [name: string]: string } = {};
  /** Changes an answer before the server gives it; true where it has answered. */
  let fault: (url: string, response: ServerResponse, request: IncomingMessage) => boolean | void;
  const asked: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-doctor-'));
    cpSync(join(root, 'dist'), join(folder, 'old'), { recursive: true });
    const file = join(folder, 'old/gongfu.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace(version, '0.0.9'));
    cpSync(join(folder, `old/common-${version}.js`), join(folder, 'old/common-0.0.9.js'));
    const { dataset, ...rest } = JSON.parse(readFileSync(VALID, 'utf8'));
    delete dataset.due;
    writeFileSync(join(folder, 'old/ok.json'), JSON.stringify({ dataset, ...rest }));
    site = await serve({
      folders: { '/old/': join(folder, 'old') },
      before(request, response) {
        const { url = '' } = request;
        asked.push(url);
        if (fault(url, response, request)) return true;
        if (url !== '/page.html') return false;
        for (const [name, value] of Object.entries(headers)) {
          if (value) response.setHeader(name, value);
          else response.removeHeader(name);
        }
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(body);
        return true;
      },
    });
    elsewhere = await serve({ folders: { '/old/': join(folder, 'old') } });
  });
  afterEach(() => {
    fault = () => undefined;
    headers = {};
    asked.length = 0;
  });
  fault = () => undefined;
  afterAll(async () => {
    await site?.close();
    await elsewhere?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const page = () => `${site.url}/page.html`;
  async function examine(markup: string, ...options: string[]) {
    body = `<!doctype html><title>t</title>${RENDERER}${markup}`;
    const { code, out, error } = await run('doctor', page(), '--json', ...options);
    expect(error).toBe('');
    const { findings, header } = JSON.parse(out) as { findings: Record[]; header: string };
    return { code, findings, header, codes: findings.map(({ code }) => code) };
  }

  it('finds nothing on a sound page, whose every file it has looked at', async () => {
    expect(await examine(LOADER + TAG)).toMatchObject({ code: 0, findings: [], header: POLICY });
    for (const name of ['common', 'chunks/zh-cn', 'chunks/en']) {
      expect(asked).toContain(`/dist/${name}-${version}.js`);
    }
    expect(asked).toContain('/old/ok.json');
  });

  it('finds what the server does wrong: type, compression, nosniff, a file that was not uploaded', async () => {
    fault = (url, response) => {
      if (!url.endsWith('.js')) return false;
      if (url.includes('zh-cn')) response.writeHead(404).end();
      else {
        response.removeHeader('x-content-type-options');
        response.setHeader('content-type', 'text/plain');
        response.end(readFileSync(join(root, url)));
      }
      return true;
    };
    const { code, findings, codes } = await examine(LOADER + TAG);
    expect(code).toBe(1);
    expect(new Set(codes)).toEqual(
      new Set(['wrong-type', 'file-missing', 'not-compressed', 'no-nosniff']),
    );
    const { place, zh } = findings.find((one) => one.code === 'file-missing')!;
    expect(place).toContain(`chunks/zh-cn-${version}.js`);
    expect(zh.says).toContain('HTTP 404');
  });

  it('names the directive that the policy lacks, and the header that mends it', async () => {
    headers = { 'content-security-policy': "default-src 'none'; connect-src 'self'" };
    const { code, findings, header } = await examine(LOADER + TAG);
    expect(code).toBe(1);
    expect(findings.map(({ args }) => [args.directive, args.add])).toEqual([
      ['script-src', "'self'"],
    ]);
    expect(header).toBe("default-src 'none'; connect-src 'self'; script-src 'self'");
    headers = { 'content-security-policy': header };
    expect((await examine(LOADER + TAG)).findings).toEqual([]);
  });

  it('prints the strictest header for a page that sends none', async () => {
    headers = { 'content-security-policy': '' };
    expect(await examine(LOADER + TAG)).toMatchObject({
      code: 0,
      codes: ['no-policy'],
      header: POLICY,
    });
  });

  it('asks for CORS where the data are elsewhere', async () => {
    const tag = `<gf-stat src="${elsewhere.url}/old/ok.json"></gf-stat>`;
    const { codes, header } = await examine(LOADER + tag);
    expect(codes).toEqual(['no-cors', 'policy-blocks']);
    expect(header).toContain(`connect-src 'self' ${elsewhere.url}`);
  });

  it('finds two versions, and the same one twice', async () => {
    const old = '<script type="module" src="/old/gongfu.js"></script>';
    const two = await examine(LOADER + old + TAG);
    expect(two).toMatchObject({ code: 0, codes: ['two-versions'] });
    expect(two.findings[0]!.en.says).toContain(version);
    expect((await examine(LOADER + LOADER + TAG)).codes).toEqual(['loader-twice']);
  });

  it('finds a script that was stripped, tags that were stripped or escaped, a tag misspelt', async () => {
    expect((await examine(TAG)).codes).toEqual(['script-missing']);
    expect((await examine('<a class="gf-embed" href="/old/ok.json">x</a>')).codes).toEqual([
      'script-missing',
    ]);
    expect((await examine(LOADER)).codes).toEqual(['tags-missing']);
    expect((await examine(`${LOADER}&lt;gf-stat&gt;`)).codes).toEqual(['tags-escaped']);
    expect((await examine(`${LOADER}<gf-stats src="/old/ok.json"></gf-stats>`)).codes).toEqual([
      'unknown-tag',
    ]);
    expect((await examine('<script src="/dist/gongfu.js"></script>' + TAG)).codes).toEqual([
      'not-a-module',
    ]);
  });

  it('looks at what a link or a frame in place of a tag needs', async () => {
    const link = '<a class="gf-embed" href="/old/ok.json#tag=trend">x</a>';
    expect((await examine(LOADER + link)).codes).toEqual([]);
    expect(asked).toContain('/dist/embed.js');
    const frame = '<iframe src="/dist/embed.html#src=%2Fno.json&amp;tag=trend"></iframe>';
    expect((await examine(frame)).codes).toEqual(['file-missing']);
    fault = (url, response) => {
      if (url.startsWith('/dist/embed.html')) response.setHeader('x-frame-options', 'DENY');
      if (url.startsWith('/dist/embed.html')) response.removeHeader('content-security-policy');
    };
    expect((await examine(frame)).codes).toEqual(['file-missing', 'frame-refused']);
  });

  it('finds slips of the pen, what a link asks for in vain, and a frame with data of another host', async () => {
    const src = 'src="/old/ok.json"';
    expect((await examine(`${LOADER}<gf-stat ${src} indicater="n"></gf-stat>`)).codes).toEqual([
      'misspelt-attribute',
    ]);
    const slips = '<a class="gf_embed" href="/x"></a><table class="gf-tabel"></table><gf_stat>';
    expect((await examine(LOADER + TAG + slips)).codes).toEqual([
      'misspelt-class',
      'misspelt-class',
      'misspelt-tag',
    ]);
    const link = (hash: string) => `<a class="gf-embed" href="/old/ok.json#${hash}">x</a>`;
    const asked = async (markup: string) =>
      (await examine(markup)).findings.map(({ problem, code }) => problem?.code ?? code);
    expect(await asked(LOADER + link('tag=stats'))).toEqual(['unknown-tag']);
    expect(await asked(LOADER + link('indicator=none'))).toEqual(['unknown-indicator']);
    const address = encodeURIComponent(`${elsewhere.url}/old/ok.json`);
    expect(await asked(`<iframe src="/dist/embed.html#src=${address}"></iframe>`)).toEqual([
      'foreign-data',
    ]);
  });

  it('names a tag that swallows what follows, with its line and the cure', async () => {
    const src = 'src="/old/ok.json"';
    const { findings } = await examine(
      `${LOADER}\n<gf-stat ${src} />\n<p>x</p>\n<gf-trend ${src}>\n<!-- <gf-map /> -->`,
    );
    expect(findings.map(({ code, place }) => [code, place.replace(/^.*\//, '')])).toEqual([
      ['self-closing-tag', 'page.html:2 <gf-stat>'],
      ['unclosed-tag', 'page.html:4 <gf-trend>'],
    ]);
    expect((await examine(`${LOADER}<gf-stat ${src}></gf-stat>`)).codes).toEqual([]);
  });

  it('names the tag and the attribute that were meant', async () => {
    const { findings } = await examine(
      `${LOADER}<gf-emplyment-coverage></gf-emplyment-coverage><gf-stat data-src="/old/ok.json"></gf-stat>`,
    );
    const said = JSON.stringify(findings);
    expect(said).toContain('"known":"gf-employment-coverage"');
    expect(findings.find(({ code }) => code === 'misspelt-attribute')).toMatchObject({
      args: { value: 'data-src', known: 'src' },
    });
  });

  it('compares the file with the hash that the page names', async () => {
    const hash = createHash('sha384').update(readFileSync(join(root, 'dist/gongfu.js')));
    const named = (integrity: string) =>
      LOADER.replace('src=', `integrity="${integrity}" crossorigin src=`) + TAG;
    expect((await examine(named(`sha384-${hash.digest('base64')}`))).codes).toEqual([]);
    expect((await examine(named('sha384-AAAA'))).codes).toEqual(['integrity-mismatch']);
  });

  it('finds data that are overdue, sample data on a live page, and faults in the data', async () => {
    const contract = JSON.parse(readFileSync(VALID, 'utf8'));
    contract.dataset.due = '2024-01-31';
    contract.dataset.sample = true;
    fault = (url, response) => {
      if (!url.endsWith('/old.json')) return false;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(contract));
      return true;
    };
    const tag = '<gf-board src="/old.json"><gf-stat indicator="none"></gf-stat></gf-board>';
    const { codes } = await examine(LOADER + tag);
    expect(codes).toContain('overdue');
    expect(codes, 'this machine is no live site').not.toContain('sample-live');
    const live = await examine(LOADER + tag, '--live');
    expect(live.code).toBe(1);
    expect(live.codes).toContain('sample-live');
    const unknown = live.findings.find(({ problem }) => problem?.code === 'unknown-indicator');
    expect(unknown!.place).toMatch(/page\.html:1 <gf-stat>$/);
  });

  it('knows that the tags in a wall or a board draw its data, written in the page or beside it', async () => {
    const inside = '<section><gf-stat indicator="none"></gf-stat></section>';
    const text = readFileSync(join(folder, 'old/ok.json'), 'utf8');
    const block = `<script type="application/json">${text}</script>`;
    for (const tag of ['gf-wall', 'gf-board']) {
      for (const markup of [
        `<${tag} src="/old/ok.json">${inside}</${tag}>`,
        `<${tag}>${block}${inside}</${tag}>`,
      ]) {
        const { findings } = await examine(LOADER + markup);
        const problems = findings.map(({ code, problem }) => problem?.code ?? code);
        expect(problems, markup.slice(0, 40)).toEqual(['unknown-indicator']);
      }
    }
    const { findings } = await examine(`${LOADER}<section><gf-stat></gf-stat></section>`);
    expect(findings.map(({ problem }) => problem?.code)).toContain('no-source');
  });

  it('reads of a release what the tags of a page need, and names the file that is not there', async () => {
    const { dataset, regions } = JSON.parse(readFileSync(join(folder, 'old/ok.json'), 'utf8'));
    const [{ id }] = regions.items;
    const files = [
      { path: 'ok.json', region: id },
      { path: 'gone.json', region: 'other', above: id },
    ];
    const index = { release: '1.0', id: 'r', title: 'r', published: dataset.published, files };
    writeFileSync(join(folder, 'old/index.json'), JSON.stringify(index));
    const found = async (markup: string) => {
      const { findings } = await examine(LOADER + markup);
      return findings.map(({ code, problem }) => problem?.code ?? code);
    };
    const src = 'src="/old/index.json"';
    expect(await found(`<gf-stat ${src}></gf-stat>`)).toEqual([]);
    expect(await found(`<gf-stat ${src} indicator="none"></gf-stat>`)).toEqual([
      'unknown-indicator',
    ]);
    expect(await found(`<gf-board ${src}><gf-stat region="other"></gf-stat></gf-board>`)).toContain(
      'file-missing',
    );
    // A link stands for a tag, and asks as one.
    expect(await found('<a class="gf-embed" href="/old/index.json#tag=stat">x</a>')).toEqual([]);
    expect(await found(`<gf-wall ${src}></gf-wall>`)).toEqual(['release-index']);
  });

  it('says each thing in Chinese and in English, numbered, with the header at the end', async () => {
    body = TAG;
    const { code, out } = await run('doctor', page());
    expect(code).toBe(1);
    expect(out).toMatch(/\n1\. \[错误 error\] script-missing {2}http/);
    expect(out).toContain('被 CMS 过滤了');
    expect(out).toContain('the CMS has probably stripped the script');
    expect(out).toContain(`Content-Security-Policy: ${POLICY}`);
  });

  it('looks at a page on the disk as far as that goes', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, `${RENDERER}<script type="module" src="old/gongfu.js"></script>${TAG}`);
    const { code, out } = await run('doctor', file, '--json');
    const codes = JSON.parse(out).findings.map(({ code }: Record) => code);
    expect([code, codes]).toEqual([0, ['needs-server', 'root-unknown']]);
    const missing = await run('doctor', join(folder, 'no-such.html'));
    expect([missing.code, missing.out]).toEqual([2, '']);
  });

  it('follows addresses from the root of the site once that is named, and else says that it cannot', async () => {
    const file = join(folder, 'rooted.html');
    const script = '<script type="module" src="/old/gongfu.js"></script>';
    writeFileSync(file, `${RENDERER}${script}${TAG}`);
    const looked = async (...options: string[]) => {
      const { code, out, error } = await run('doctor', file, '--json', ...options);
      const found = code === 2 ? [] : (JSON.parse(out).findings as Record[]);
      return { code, error, found, codes: found.map((one) => one.code) };
    };
    const alone = await looked();
    expect([alone.code, alone.codes]).toEqual([0, ['needs-server', 'root-unknown']]);
    expect(alone.found[1]!.zh.says).toContain(
      '有 2 个以 / 开头的地址没有核对（/old/gongfu.js、/old/ok.json）',
    );
    expect((await looked('--root', folder)).codes).toEqual(['needs-server']);
    writeFileSync(file, `${RENDERER}${script}${TAG.replace('ok.json', 'none.json')}`);
    expect((await looked('--root', folder)).codes).toContain('file-missing');
    const nowhere = await looked('--root', join(folder, 'nowhere'));
    expect([nowhere.code, nowhere.error]).toEqual([
      2,
      expect.stringContaining('there is no folder'),
    ]);
  });

  it('cannot be reached: says so', async () => {
    const { port } = await new Promise<AddressInfo>((done) => {
      const server = createServer();
      server.listen(0, '127.0.0.1', () => {
        const address = server.address() as AddressInfo;
        server.close(() => done(address));
      });
    });
    const { code, out } = await run('doctor', `http://127.0.0.1:${port}/`, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0].code).toBe('page-unreachable');
  });
});

describe('gongfu validate', () => {
  const broken = (name: string) => join(root, 'data/broken', name);

  /** The line of a faulty document on which some words stand. */
  const lineOf = (name: string, words: string) => {
    const lines = readFileSync(broken(name), 'utf8').split('\n');
    return lines.findIndex((text) => text.includes(words)) + 1;
  };

  it('says of every faulty document what its list of faults says', async () => {
    const expected = JSON.parse(readFileSync(broken('expected.json'), 'utf8'));
    expect(expected).toBeTypeOf('object');
    const { code, out } = await run('validate', broken('value-is-text.json'));
    expect(code).toBe(1);
    const line = lineOf('value-is-text.json', '"12,3"');
    expect(out).toContain(
      `/data/0/values/employed-persons/3/1（第 ${line} 行）：值 "12,3" 的类型不对`,
    );
    expect(out).toContain('has the wrong type');
  });

  it('passes a document with warnings only, and one that takes its indicators from a catalogue', async () => {
    const warned = await run('validate', broken('recoverable-cell.json'));
    expect([warned.code, warned.out.includes('recoverable-cell')]).toEqual([0, true]);
    const folder = mkdtempSync(join(tmpdir(), 'gf-validate-'));
    try {
      cpSync(join(root, 'data/catalogue.json'), join(folder, 'catalogue.json'));
      const contract = JSON.parse(readFileSync(broken('valid.json'), 'utf8'));
      contract.dataset.catalogue = 'catalogue.json';
      const file = join(folder, 'data.json');
      writeFileSync(file, JSON.stringify(contract));
      expect((await run('validate', file)).code).toBe(0);
      rmSync(join(folder, 'catalogue.json'));
      const { code, out } = await run('validate', file);
      expect([code, out.includes('/dataset/catalogue')]).toEqual([1, true]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says which card of which scene is wrong, and which scene shows nothing', async () => {
    const cards = await run('validate', broken('scene-card-faults.json'));
    expect(cards.code).toBe(1);
    const line = (words: string) => lineOf('scene-card-faults.json', words);
    expect(cards.out).toContain(
      `/scenes/0/cards/1/indicator（第 ${line('"employed-person"')} 行）：提到的指标“employed-person”没有定义`,
    );
    expect(cards.out).toContain(
      `/scenes/0/cards/2/tag (line ${line('"pie"')}): The value "pie" does not fit: one of: alerts`,
    );
    const empty = await run('validate', broken('scene-without-cards.json'));
    expect(empty.code).toBe(1);
    expect(empty.out).toMatch(/\/scenes\/0（第 \d+ 行）：这个场景没有卡片，大屏会跳过它。/);
    const misspelt = lineOf('scene-without-cards.json', '"overveiw"');
    expect(empty.out).toContain(
      `/scenes/1/scene（第 ${misspelt} 行）：值 "overveiw" 不合规范：可用：overview streets focus`,
    );
  });

  it('names what is allowed and probably wrong, an added rate as an error', async () => {
    const contract = JSON.parse(readFileSync(VALID, 'utf8'));
    contract.indicators.push({
      id: 'r',
      name: '就业率',
      unit: 'percent',
      kind: 'ratio',
      direction: 'higher',
      aggregation: {
        region: 'sum',
        time: 'none',
      },
    });
    const file = join(tmpdir(), `gf-lint-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(contract));
    try {
      const { code, out } = await run('validate', file);
      expect(code).toBe(1);
      expect(out).toMatch(/\[错误 error\] rate-summed\n.*比率不能相加/);
    } finally {
      rmSync(file);
    }
  });

  it('names a file that is not UTF-8, one that is not there, and a command that it does not know', async () => {
    const file = join(tmpdir(), `gf-gbk-${process.pid}.json`);
    writeFileSync(file, Buffer.from([0x7b, 0xb9, 0xb2, 0xb8, 0xbb, 0x7d]));
    try {
      const { code, out } = await run('validate', file);
      expect([code, out.includes('bad-encoding')]).toEqual([1, true]);
    } finally {
      rmSync(file);
    }
    expect((await run('validate', 'no-such.json')).code).toBe(2);
    expect((await run('frobnicate')).code).toBe(2);
    const { code, error } = await run('doctor', 'a.html', '--no-such');
    expect([code, error]).toEqual([2, expect.stringContaining('不认识 --no-such，')]);
    expect(error).toContain('Unknown option --no-such; there are: --json, --root, --live.');
    expect(await run('version')).toMatchObject({ code: 0, out: `${version}\n` });
    expect((await run('help')).out).toContain('gongfu doctor');
  });

  it('runs from the package, with nothing beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gf-packed-'));
    try {
      const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
      const [{ filename }] = JSON.parse(execFileSync(npm, args, { cwd: root, encoding: 'utf8' }));
      execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
      const { bin } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
      const command = join(folder, 'package', bin.gongfu);
      expect(execFileSync(process.execPath, [command, 'version'], { encoding: 'utf8' })).toBe(
        `${version}\n`,
      );
      expect(
        execFileSync(process.execPath, [command, 'validate', VALID], { encoding: 'utf8' }),
      ).toContain('没有发现问题');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
