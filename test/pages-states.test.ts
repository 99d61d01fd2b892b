import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { serve } from '../demo/serve.mjs';
import { parse } from '../src/core/read/parse.js';
import { concerning } from '../src/elements/base/text/concerning.js';
import { bilingual, problemSentence } from '../src/i18n/problem-sentence.js';
import { launch } from './support/browser.mjs';
import { layoutFaults, openAllTables, visit, type Visit } from './support/visit.js';

const folder = join(root, 'data/broken');
const parsed = new Map(
  readdirSync(folder)
    .filter((file) => file !== 'expected.json')
    .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8'))]),
);
const { regions, indicators } = parsed.get('valid.json')!.dataset!;
const some = (ids: Iterable<string>) => [...ids].slice(0, 8).join(', ');

/** Why a ratio has no figure, where the card can say it. */
const WHY_NO_RATIO: Record<string, string[]> = {
  'ratio-unlike-units.json': ['单位不同，不能相比'],
  'endless-ratio.json': ['分子、分母绕回了自己，算不出来'],
};

interface Case {
  heading: string;
  /** The tag, and what it asks for. */
  tag: string;
  indicator: string;
  region: string;
  src: string;
  /** What went wrong, where the card says that something did. */
  sentences: string[];
  /** A picture, a figure or a table. */
  drawn: boolean;
  retry: boolean;
  text: string;
  foot: string;
}

/** The problem of a tag's own attributes or of its request. */
const asked = (server: string): Record<string, Parameters<typeof bilingual>[0]> => ({
  文件不存在: {
    code: 'not-found',
    severity: 'error',
    path: '',
    args: { url: `${server}/data/broken/no-such-file.json` },
  },
  没有这个指标: {
    code: 'unknown-indicator',
    severity: 'error',
    path: '@indicator',
    args: {
      value: 'no-such-indicator',
      known: some(indicators.keys()),
    },
  },
  没有这个地区: {
    code: 'unknown-region',
    severity: 'error',
    path: '@region',
    args: {
      value: 'no-such-region',
      known: some(regions.keys()),
    },
  },
  没有写数据: { code: 'no-source', severity: 'error', path: '', args: {} },
});

describe('states.html', { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let opened: Visit;
  let cases: Case[];

  beforeAll(async () => {
    server = await serve();
    browser = await launch();
    opened = await visit(browser, `${server.url}/states.html`);
    cases = await opened.page.$$eval('.case', readCases);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const of = (heading: string) => cases.find((one) => one.heading === heading)!;

  it('shows every broken file, once', () => {
    const files = cases.map(({ heading }) => heading).filter((text) => text.endsWith('.json'));
    expect([...files].sort()).toEqual([...parsed.keys()].sort());
    for (const { heading, src } of cases) {
      if (heading.endsWith('.json')) expect(src).toBe(`data/broken/${heading}`);
    }
  });

  it('says what is wrong and the way out, where a whole file cannot be used', () => {
    for (const [file, { dataset, problems }] of parsed) {
      if (dataset) continue;
      const errors = problems.filter(({ severity }) => severity === 'error');
      const { sentences, retry, drawn } = of(file);
      expect(sentences, file).toEqual(
        errors.map((one) => problemSentence(one, 'zh-CN').replace(/\s+/g, ' ')),
      );
      expect([retry, drawn], file).toEqual([true, false]);
    }
  });

  it('says what is wrong with a tag, and offers another try only where that can help', () => {
    for (const [heading, problem] of Object.entries(asked(server.url))) {
      const { sentences, retry } = of(heading);
      expect(sentences, heading).toEqual([problemSentence(problem, 'zh-CN')]);
      expect(retry, heading).toBe(problem.code === 'not-found');
    }
  });

  it('draws whatever the rest of a file allows, and counts the problems that touch the card', () => {
    for (const [file, { dataset, problems }] of parsed) {
      if (!dataset) continue;
      const { drawn, sentences, foot, text, tag, indicator, region: place } = of(file);
      // Without its parts or its areas there is nothing to draw; then a sentence says so.
      if (/ratio-|-ratio|scientific/.test(file)) {
        expect(sentences.slice(1, -1), file).toEqual(WHY_NO_RATIO[file] ?? []);
        continue;
      }
      expect([drawn, sentences], file).toEqual([true, []]);
      expect(text, file).toContain('示例数据');
      const region = dataset.regions.get(place) ?? dataset.roots[0]!;
      const indicators = indicator ? [indicator] : [];
      const touching = concerning(problems, dataset, { tag, indicators, region });
      const count = `数据有${touching.length}处问题`;
      if (touching.length > 0) expect(foot, file).toContain(count);
      else expect(foot, file).not.toContain('问题');
    }
  });

  it('shows markup as text and runs none of it', async () => {
    expect(of('markup-in-text.json').text).toContain('<img src=x onerror=alert(1)>');
    const images = await opened.page.evaluate(
      () => window.deep().filter((element) => element.localName === 'img').length,
    );
    expect(images).toBe(0);
  });

  it('writes every problem to the console in both languages, once, and nothing else', async () => {
    const { page, said } = opened;
    await openAllTables(page);
    const own = said
      .filter((text) => text.includes('共富看板'))
      .map((text) => text.split(/\n(?=error: |warning: )/));
    const lines = own.flatMap(([, ...rest]) => rest).sort();
    const attributes = Object.values(asked(server.url));
    const expected = [...[...parsed.values()].flatMap(({ problems }) => problems), ...attributes];
    expect(lines).toEqual(expected.map((one) => `${one.severity}: ${bilingual(one)}`).sort());
    for (const line of lines) expect(line).toMatch(/[\u4e00-\u9fff].*。 [^]*[A-Za-z ]{12,}/);
    // The browser itself reports the file that is not there.
    const others = said.filter((text) => !text.includes('共富看板'));
    expect(others).toEqual([
      'error: Failed to load resource: the server responded with a status of 404 (Not Found)',
    ]);
    expect(own.length).toBe(
      [...parsed.values()].filter(({ problems }) => problems.length > 0).length + attributes.length,
    );
  });

  it('fits 360 and 1280 px', async () => {
    expect(await layoutFaults(opened.page)).toEqual([]);
    const { page } = await visit(browser, `${server.url}/states.html`, { width: 360 });
    expect(await layoutFaults(page)).toEqual([]);
  });
});

function readCases(sections: Element[]): Case[] {
  return sections.map((section) => {
    const tag = section.querySelector(':not(h3, p, code)')!;
    const shadow = tag.shadowRoot!;
    const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const spans = [...shadow.querySelectorAll('[part=message] span')];
    return {
      heading: squeeze(section.querySelector('h3')!.textContent),
      tag: tag.localName,
      indicator: tag.getAttribute('indicator') ?? '',
      region: tag.getAttribute('region') ?? '',
      src: tag.getAttribute('src') ?? '',
      sentences: spans.map(({ textContent }) => squeeze(textContent)),
      drawn:
        shadow.querySelector('svg, table, [part~=number], [part~=list], [part~=grid]') !== null ||
        shadow.querySelector('[part~=fact]') !== null,
      retry: shadow.querySelector('[part=message] button') !== null,
      text: squeeze(shadow.textContent),
      foot: squeeze(shadow.querySelector('[part=foot]')?.textContent),
    };
  });
}
