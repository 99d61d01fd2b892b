import { describe, expect, it } from 'vitest';
import { parsePolicies } from '../../../src/core/doctor/csp.js';
import { diagnose, headerOf } from '../../../src/core/doctor/diagnose.js';
import type { FileFacts, PageFacts, TagFacts } from '../../../src/core/doctor/facts.js';
import { POLICY } from '../../../src/core/doctor/policy.js';
import { slipsOf } from '../../../src/core/doctor/slips.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { parse, parseDocument } from '../../../src/core/read/parse.js';
import { findingSentence } from '../../../src/i18n/doctor.js';
import { documentSentence } from '../../../src/i18n/lint.js';
import { document as documentOf } from '../../support/files.js';

const SITE = 'https://www.example.gov.cn';
const LOADER = `${SITE}/dist/gongfu.js`;
const DATA = `${SITE}/data/a.json`;

const script = (url = LOADER, more: Partial<FileFacts> = {}): FileFacts => ({
  url,
  role: 'script',
  status: 200,
  type: 'text/javascript',
  encoding: 'gzip',
  bytes: 9e3,
  nosniff: true,
  cors: '',
  ...more,
});
const data = (url = DATA, more: Partial<FileFacts> = {}): FileFacts => ({
  ...script(url, { type: 'application/json', ...more }),
  role: 'data',
});
const tag = (more: Partial<TagFacts> = {}): TagFacts => ({
  name: 'gf-stat',
  place: 'page:9 <gf-stat>',
  source: DATA,
  ...more,
});

/** A sound document that does not call itself a sample, with what a test changes. */
const changed = (change: (contract: Contract) => void = () => undefined) => {
  const contract = documentOf('broken/valid.json');
  delete contract.dataset.sample;
  change(contract);
  return { documents: [{ url: DATA, parsed: parseDocument(contract) }] };
};

/** A page that has nothing wrong, with what a test changes. */
const page = (more: Partial<PageFacts> = {}): PageFacts => ({
  url: `${SITE}/index.html`,
  onDisk: false,
  live: true,
  status: 200,
  charset: 'utf-8',
  renderer: true,
  standIns: 0,
  escaped: [],
  violations: [],
  policies: parsePolicies(POLICY).map((policy) => ({
    from: 'header',
    policy,
  })),
  scripts: [
    {
      url: LOADER,
      kind: 'loader',
      module: true,
      crossorigin: false,
      version: '0.1.0',
    },
  ],
  tags: [tag()],
  files: [script(), data()],
  ...changed(),
  now: Date.parse('2024-05-01T00:00:00Z'),
  ...more,
});
const [loader] = page().scripts;

const found = (more: Partial<PageFacts>) =>
  diagnose(page(more)).map(({ code, severity }) => `${severity} ${code}`);

describe('doctor', () => {
  it('finds nothing on a page that has nothing wrong', () => {
    expect(diagnose(page())).toEqual([]);
  });

  it('says first that the page itself cannot be had', () => {
    expect(found({ status: 500, tags: [], scripts: [] })).toEqual(['error page-unreachable']);
    expect(found({ status: 0 })).toEqual(['error page-unreachable']);
    const url = 'file:///c:/page.html';
    const opened = { url, scripts: [], tags: [], files: [], policies: [] };
    expect(found({ ...opened, live: false })[0]).toBe('error file-page');
    expect(found({ ...opened, live: false, onDisk: true })).toEqual(['hint needs-server']);
  });

  it('names a script that the CMS has stripped, and tags that it has stripped or shown as text', () => {
    expect(found({ scripts: [] })).toContain('error script-missing');
    expect(found({ scripts: [], tags: [], standIns: 1 })).toContain('error script-missing');
    expect(found({ tags: [] })).toEqual(['warning tags-missing']);
    expect(found({ tags: [], standIns: 1 })).toEqual([]);
    expect(found({ tags: [], escaped: ['page:3'] })).toEqual(['error tags-escaped']);
  });

  it('misses no script whose address begins at a root that nobody has named, and names the address', () => {
    const opened = { scripts: [], files: [], policies: [], onDisk: true, live: false };
    const file = { ...opened, url: 'file:///c:/page.html' };
    expect(found({ ...file, unrooted: ['/dist/gongfu.js'] })).toEqual([
      'hint needs-server',
      'hint root-unknown',
    ]);
    expect(found({ ...file, unrooted: ['/data.json'] })).toContain('error script-missing');
    const [, one] = diagnose(page({ ...file, unrooted: ['/dist/gongfu.js', '/data.json'] }));
    expect(one!.args).toEqual({ value: '/dist/gongfu.js、/data.json', count: 2 });
  });

  it('tells two versions from the same loader twice', () => {
    const again = { ...loader!, url: `${SITE}/old/gongfu.js` };
    expect(found({ scripts: [loader!, again] })).toEqual(['hint loader-twice']);
    expect(found({ scripts: [loader!, { ...again, version: '0.0.9' }] })).toEqual([
      'warning two-versions',
    ]);
    expect(found({ tags: [tag({ version: '0.0.9' })] })).toEqual(['warning two-versions']);
  });

  it('finds scripts that a browser will not run', () => {
    const one = (more: object) => found({ scripts: [{ ...loader!, ...more }] });
    expect(one({ module: false })).toEqual(['error not-a-module']);
    expect(one({ module: false, kind: 'classic' })).toEqual(['warning policy-blocks']);
    expect(one({ intact: false })).toEqual(['error integrity-mismatch']);
    expect(one({ intact: true })).toEqual([]);
  });

  it('warns of a UTF-8 script that a GBK page would garble', () => {
    const scripts = [{ ...loader!, kind: 'classic', module: false } as const];
    const policies: PageFacts['policies'] = [];
    const gbk = (more: Partial<PageFacts>) =>
      found({ scripts, charset: 'gbk', policies, ...more }).filter((one) => !/no-policy/.test(one));
    expect(gbk({})).toEqual(['error classic-charset']);
    const inAscii = scripts.map((one) => ({ ...one, ascii: true }));
    expect(gbk({ scripts: inAscii }), 'the same in both').toEqual([]);
    const files = [script(LOADER, { type: 'text/javascript; charset=utf-8' }), data()];
    expect(gbk({ files })).toEqual([]);
    expect(found({ charset: 'gbk' }), 'a module is always UTF-8').toEqual([]);
  });

  it('finds tags that this version has not, that never started, that nobody sees', () => {
    const scripts = [{ ...loader!, knows: ['gf-stat'] }];
    expect(found({ scripts })).toEqual([]);
    expect(found({ scripts, tags: [tag({ name: 'gf-stats' })] })).toEqual(['error unknown-tag']);
    expect(found({ tags: [tag({ defined: false })] })).toEqual(['error undefined-tag']);
    const { source: _, ...bare } = tag({ name: 'gf-stats' });
    expect(found({ scripts, tags: [bare] }), 'one fault, not two').toEqual(['error unknown-tag']);
    expect(found({ tags: [tag({ height: 0 })] })).toEqual(['error no-height']);
    expect(found({ tags: [tag({ height: 0, hidden: true })] })).toEqual(['warning hidden']);
  });

  it('finds files that are missing, of the wrong type, or not compressed', () => {
    const one = (file: FileFacts) => found({ files: [file] });
    expect(one(script(LOADER, { status: 404 }))).toEqual(['error file-missing']);
    expect(one(script(LOADER, { type: 'text/plain' }))).toEqual(['error wrong-type']);
    expect(one(script(LOADER, { type: 'application/x-javascript' }))).toEqual([]);
    expect(one(data(DATA, { type: 'text/plain' }))).toEqual(['warning wrong-type']);
    expect(one(data(DATA, { type: 'application/geo+json; charset=utf-8' }))).toEqual([]);
    expect(one(data(DATA, { encoding: '' }))).toEqual(['warning not-compressed']);
    expect(one(data(DATA, { encoding: '', bytes: 900 })), 'one packet').toEqual([]);
    expect(one(data(DATA, { nosniff: false }))).toEqual(['hint no-nosniff']);
  });

  it('asks for CORS from another origin, and for its place in the policy', () => {
    const url = 'https://data.example.gov.cn/a.json';
    expect(found({ files: [data(url)] })).toEqual(['error no-cors', 'error policy-blocks']);
    expect(found({ files: [data(url, { cors: '*' })] })).toEqual(['error policy-blocks']);
    expect(found({ files: [data(url, { cors: SITE })], policies: [] })).toEqual(['hint no-policy']);
    expect(headerOf(page({ files: [data(url)] }))).toBe(
      `${POLICY}; connect-src 'self' https://data.example.gov.cn`,
    );
    expect(found({ files: [data('http://www.example.gov.cn/a.json')] })).toEqual([
      'error mixed-content',
      'error policy-blocks',
    ]);
  });

  it('asks for the policy of the service worker where a wall has one, and prints it', () => {
    const wall = (attributes: Record<string, string>) => ({
      tags: [tag({ name: 'gf-wall', attributes })],
    });
    const worked = wall({ worker: 'gongfu-sw.js' });
    const named = POLICY.replace('lit-html', 'lit-html gongfu-worker');
    expect(diagnose(page(worked))).toMatchObject([
      { code: 'policy-blocks', args: { directive: 'trusted-types', add: 'gongfu-worker' } },
    ]);
    expect(headerOf(page(worked))).toBe(named);
    expect(headerOf(page({ ...worked, policies: [] }))).toBe(named);
    const policies = parsePolicies(named).map((policy) => ({ from: 'header' as const, policy }));
    expect(found({ ...worked, policies })).toEqual([]);
    const none: Record<string, string>[] = [{}, { worker: '' }];
    for (const without of [...none, { worker: 'gongfu-sw.js', 'no-keep': '' }]) {
      expect(found(wall(without))).toEqual([]);
      expect(headerOf(page(wall(without)))).toBe(POLICY);
    }
  });

  it('asks for the policy by which the plain script fetches the menu of a card', () => {
    const scripts = [{ ...loader!, kind: 'classic', module: false } as const];
    expect(diagnose(page({ scripts }))).toMatchObject([
      { code: 'policy-blocks', args: { directive: 'trusted-types', add: 'gongfu-script' } },
    ]);
    const named = POLICY.replace('lit-html', 'lit-html gongfu-script');
    expect(headerOf(page({ scripts }))).toBe(named);
    const policies = parsePolicies(named).map((policy) => ({ from: 'header' as const, policy }));
    expect(found({ scripts, policies })).toEqual([]);
    expect(headerOf(page({})), 'modules need none').toBe(POLICY);
  });

  it('reads who may show a frame', () => {
    const url = 'https://frames.example.gov.cn/embed.html';
    const one = (more: Partial<FileFacts>) =>
      found({ policies: [], files: [{ url, role: 'frame', status: 200, ...more }] });
    expect(one({})).toEqual(['hint no-policy']);
    expect(one({ frameOptions: 'SAMEORIGIN' })).toContain('error frame-refused');
    expect(one({ policies: parsePolicies("frame-ancestors 'self'") })).toContain(
      'error frame-refused',
    );
    const policies = parsePolicies('frame-ancestors *.example.gov.cn');
    expect(one({ policies, frameOptions: 'DENY' }), 'frame-ancestors wins').toEqual([
      'hint no-policy',
    ]);
  });

  it('says what is wrong with the data, how old they are, and that samples are no statistics', () => {
    const info = (more: object) => changed(({ dataset }) => void Object.assign(dataset, more));
    expect(found(info({ due: '2024-04-29' }))).toEqual(['warning overdue']);
    expect(found(info({ due: '2024-05-01' })), 'the day is not over').toEqual([]);
    expect(found(info({ sample: true }))).toEqual(['error sample-live']);
    expect(found({ ...info({ sample: true }), live: false })).toEqual([]);
    const documents = [{ url: DATA, parsed: parse('<html>') }];
    expect(found({ documents })).toEqual(['error data-problem']);
  });

  it('lists the first problems of a document and counts the rest', () => {
    const odd = changed((contract) => {
      for (let i = 0; i < 9; i++) Object.assign(contract, { [`odd-${i}`]: 1 });
    });
    const problems = diagnose(page(odd)).map(({ problem }) => problem!);
    expect(problems.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 5 }, () => 'unknown-field'),
      'more-problems',
    ]);
    expect(problems[5]!.args.count).toBe(4);
  });

  it('finds ids that the data do not have, and tags without data', () => {
    const [finding] = diagnose(page({ tags: [tag({ indicator: 'no-such' })] }));
    expect(finding!.problem!.code).toBe('unknown-indicator');
    expect(diagnose(page({ tags: [tag({ region: '0' })] }))[0]!.problem!.code).toBe(
      'unknown-region',
    );
    const { source: _, ...bare } = tag();
    expect(diagnose(page({ tags: [bare] }))[0]!.problem!.code).toBe('no-source');
    expect(found({ tags: [tag(), { ...bare, name: 'gf-board' }] })).toEqual([]);
  });

  it('finds an attribute that is a slip for one of ours, and words that none of them knows', () => {
    const one = (attributes: Record<string, string>) =>
      diagnose(page({ tags: [tag({ attributes })] })).map(({ code, severity, args, problem }) =>
        [severity, problem?.code ?? code, problem?.args.value ?? args.value].join(' '),
      );
    expect(one({ indicater: 'n' })).toEqual(['error misspelt-attribute indicater']);
    expect(one({ compare: '同比 parent' })).toEqual(['warning unknown-value 同比']);
    expect(one({ theme: 'red' })).toEqual(['warning unknown-value red']);
    expect(one({ period: '2025年3月' })).toEqual(['error unknown-period 2025年3月']);
    expect(one({ period: '2024-06..2023-01' })).toEqual(['error reversed-range 2024-06..2023-01']);
    expect(one({ period: '2018-01..2018-12' })).toEqual([
      'warning period-without-data 2018-01..2018-12',
    ]);
    expect(one({ regions: 'a,b' })).toEqual(['error unknown-region a,b']);
    const fine = { title: 'x', role: 'img', ':indicator': 'n', 'data-theme': 'x', slot: 'a' };
    expect(one({ ...fine, period: '2024-01..2024-03', compare: 'year-on-year' })).toEqual([]);
  });

  it('finds slips for a class or a tag, what a link cannot have, and a table that stays one', () => {
    const slips = [
      ...slipsOf('a', ['gf_embed', 'big'], 'page:1'),
      ...slipsOf('table', ['gf-tabel'], 'page:2'),
      ...slipsOf('gf_stat', [], 'page:3'),
      ...slipsOf('a', ['gf-embed', 'gfx'], 'page:4'),
    ];
    expect(slips.map(({ known }) => known)).toEqual(['gf-embed', 'gf-table', 'gf-stat']);
    expect(found({ slips })).toEqual([
      'error misspelt-class',
      'error misspelt-class',
      'error misspelt-tag',
    ]);
    expect(found({ undrawn: [{ place: '<table>', reason: '' }] })).toEqual([
      'warning undrawn-table',
    ]);
    const asked = [{ ...tag({ attributes: { indicator: 'no-such' } }), name: 'gf-trend' }];
    expect(diagnose(page({ asked }))[0]!.problem!.code).toBe('unknown-indicator');
  });

  it('says once what one setting of the server mends', () => {
    const files = ['a', 'b', 'c', 'd'].map((name) =>
      script(`${SITE}/dist/${name}.js`, { encoding: '', type: 'text/plain' }),
    );
    const findings = diagnose(page({ files: [...files, data(DATA, { type: 'text/plain' })] }));
    expect(findings.map(({ code, args }) => [code, args.count])).toEqual([
      ['wrong-type', 4],
      ['not-compressed', 4],
      ['wrong-type', undefined],
    ]);
    expect(findings[0]!.place).toBe(
      `${['a', 'b', 'c'].map((name) => `${SITE}/dist/${name}.js`).join(' ')} …`,
    );
    expect(findings[1]!.args.kilobytes).toBe(36);
  });

  it('never leads on what an answer does not say', () => {
    const files: FileFacts[] = [
      { url: LOADER, role: 'script' },
      { url: DATA, role: 'data' },
    ];
    expect(found({ files })).toEqual([]);
  });

  it('says what it found and how to mend it in both languages, and names what it found', () => {
    const findings = diagnose(
      page({
        scripts: [{ ...loader!, module: false, intact: false }],
        files: [script(LOADER, { type: 'text/plain' }), data('https://b.cn/a.json')],
        tags: [tag({ indicator: 'no-such' }), tag({ defined: false })],
        renderer: false,
      }),
    );
    expect(findings.length).toBeGreaterThan(6);
    for (const finding of findings) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const [says, cure] = findingSentence(finding, lang, documentSentence);
        expect(says).not.toMatch(/undefined|NaN|^$/);
        if (finding.code !== 'data-problem') expect(cure, finding.code).not.toBe('');
        expect(/\p{Script=Han}/u.test(says), says).toBe(lang === 'zh-CN');
      }
    }
  });
});
