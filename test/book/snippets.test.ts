// Every piece of code that the book gives is pasted: parsed, compiled where a framework does so, and drawn;
// and all pieces of one story draw the same.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';
import { frameSettings } from '../../src/core/tags/settings.js';
import type { SnippetParameter } from '../../stories/.storybook/docs/code-tabs.js';
import { INITIAL } from '../../stories/.storybook/globals.js';
import { shownArgs, type Args } from '../../stories/snippets/shown-args.js';
import { OWN_DATA, snippetsOf, type Form } from '../../stories/snippets/snippets.js';
import { buildBook, openBook, serveBook } from '../support/book.mjs';
import { launch } from '../support/browser.mjs';
import { hostScript } from '../support/hosts.mjs';
import { ready, visit } from '../support/visit.js';

/** So many stories a page. */
const PAGE = 120;

interface Story {
  id: string;
  component: string;
  initialArgs: Args;
  parameters: { snippet?: SnippetParameter; faulty?: boolean };
}

interface Case {
  id: string;
  args: Args;
  faulty: boolean;
  code: Map<Form, string>;
}

const LOADER = '<script type="module" src="dist/gongfu.js"></script>';
/** What a story sets beside its data, which the code has at an address. */
const plainNames = (args: Args) =>
  Object.keys(args).filter((name) => name !== 'src' && name !== 'data');

/** The page check speaks of the page that it stands in, which is another each time. */
const isAlike = ({ id }: Case) => !id.startsWith('gf-doctor--');

const section = (id: string, inside = '') => `<section id="${id}">${inside}</section>`;

describe('code of the book', { timeout: 240_000 }, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let cases: Case[] = [];
  const files = new Map<string, string>();

  function answer({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
    const text = files.get(url);
    if (text === undefined) return false;
    const type = { html: 'text/html', json: 'application/json', js: 'text/javascript' }[
      url.replace(/^.*\./, '') as 'html'
    ];
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(text);
    return true;
  }

  /** The code of a story, its document at an address of its own. */
  function caseOf({ id, component, initialArgs, parameters }: Story): Case[] {
    if (parameters.snippet === false) return [];
    const args = shownArgs(initialArgs, INITIAL);
    const { children = [] } = parameters.snippet ?? {};
    const given = { tag: component, args, children, lang: 'zh-CN', version: '1.2.3' } as const;
    if (args.data) files.set(`/${id}.json`, JSON.stringify(args.data));
    const here = (code: string) => code.replaceAll(OWN_DATA, `${id}.json`);
    const code = snippetsOf(given).map(({ form, code }) => [form, here(code)] as const);
    return [{ id, args, faulty: Boolean(parameters.faulty), code: new Map(code) }];
  }

  beforeAll(async () => {
    buildBook();
    browser = await launch();
    const book = await serveBook();
    const { page } = await openBook(browser, book.url, { globals: 'a11y.manual:!true' });
    const stories = await page.evaluate(async () => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
        __STORYBOOK_PREVIEW__: { extract(): Promise<Record<string, Story>> };
      };
      const all = Object.values(await preview.extract());
      return all.map(({ id, component, initialArgs, parameters: { snippet, faulty } }) => ({
        id,
        component,
        initialArgs,
        parameters: { snippet, faulty },
      }));
    });
    await page.close();
    await book.close();
    cases = (stories as Story[]).flatMap(caseOf);
    server = await serve({ before: answer });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const pages = () =>
    Array.from({ length: Math.ceil(cases.length / PAGE) }, (_, i) =>
      cases.slice(i * PAGE, (i + 1) * PAGE),
    );

  /** What every section of a page shows, tag by tag, through shadow roots. */
  async function drawn(
    path: string,
    html: string,
    { bypass = false, asked = [] as [id: string, properties: string[]][] } = {},
  ) {
    files.set(path, `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${html}</html>`);
    const { page, said } = await visit(browser, server.url + path, { bypass });
    // A link becomes a tag, and a framework brings one, a while after the page is there.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('section')].every((one) =>
        [...one.querySelectorAll('*')].some(({ localName }) => localName.startsWith('gf-')),
      ),
    );
    await ready(page);
    const texts = await page.evaluate(() => {
      const deep = (node: ParentNode): Element[] =>
        [...node.children].flatMap((child) => [
          child,
          ...(child.shadowRoot ? deep(child.shadowRoot) : []),
          ...deep(child),
        ]);
      const text = (section: Element) =>
        deep(section)
          .filter(({ localName }) => localName.startsWith('gf-'))
          .map(({ localName, shadowRoot }) => {
            const words = [...shadowRoot!.children].map(({ textContent }) => textContent);
            return `${localName}: ${words.join(' ').replace(/\s+/g, ' ').trim()}`;
          })
          .join('\n');
      return [...document.querySelectorAll('section')].map((one) => [one.id, text(one)] as const);
    });
    const properties = await page.evaluate(
      (asked) =>
        asked.map(([id, names]) => {
          const inside = document.getElementById(id)!.querySelectorAll('*');
          const tag = [...inside].find(({ localName }) => localName.startsWith('gf-'));
          const all = tag as unknown as Record<string, unknown>;
          return [id, Object.fromEntries(names.map((name) => [name, all[name] ?? '']))] as const;
        }),
      asked,
    );
    await page.close();
    return {
      texts: new Map(texts),
      properties: new Map(properties),
      said: said.filter((one) => !/404|共富看板/.test(one)),
    };
  }

  const html = new Map<string, string>();

  it('is drawn as HTML under the strict policy, with the attributes of the story', async () => {
    for (const [i, some] of pages().entries()) {
      const body = some.map(({ id, code }) => section(id, code.get('module')));
      const asked = some.map(({ id, args }): [string, string[]] => [id, plainNames(args)]);
      const { texts, properties, said } = await drawn(`/html-${i}.html`, body.join('\n'), {
        asked,
      });
      expect(said).toEqual([]);
      for (const [id, text] of texts) html.set(id, text);
      for (const { id, args } of some) {
        const wanted = plainNames(args).map((name) => [name, args[name]]);
        expect(properties.get(id), id).toEqual(Object.fromEntries(wanted));
      }
    }
    expect(html.size).toBe(cases.length);
    for (const { id } of cases) expect(html.get(id), id).toMatch(/gf-[\w-]+: \S/);
  });

  it('is drawn the same as a link, where a link can say it', async () => {
    for (const [i, some] of pages().entries()) {
      const linked = some.filter(({ code }) => code.has('link'));
      const body = linked.map(({ id, code }) => section(id, code.get('link')));
      const { texts, said } = await drawn(`/link-${i}.html`, `${LOADER}${body.join('\n')}`);
      expect(said).toEqual([]);
      for (const { id } of linked.filter(isAlike)) expect(texts.get(id), id).toBe(html.get(id));
    }
  });

  it('asks for the same in the address of a frame as in a link', () => {
    let frames = 0;
    for (const { id, code } of cases) {
      const frame = code.get('frame');
      if (!frame) continue;
      const [, src] = /src="([^"]*)"/.exec(frame)!;
      const address = new URL(src!.replaceAll('&amp;', '&'), 'http://a.cn/');
      const { problems, tag } = frameSettings(address);
      expect(problems, id).toEqual([]);
      const link = /href="[^#]*#([^"]*)"/.exec(code.get('link')!)![1]!.replaceAll('&amp;', '&');
      expect(address.hash, id).toMatch(/^#src=/);
      expect(address.hash.endsWith(link), id).toBe(true);
      expect(code.get('module'), id).toContain(`<gf-${tag}`);
      frames++;
    }
    expect(frames).toBeGreaterThan(200);
  });

  it.each(['react', 'vue', 'svelte'] as const)(
    'is compiled and drawn the same by %s',
    async (host) => {
      for (const [i, some] of pages().entries()) {
        const components = Object.fromEntries(some.map(({ id, code }) => [id, code.get(host)!]));
        files.set(`/${host}-${i}.js`, await hostScript(host, components));
        const body = `${LOADER}${some.map(({ id }) => section(id)).join('\n')}
<script type="module" src="${host}-${i}.js"></script>`;
        // A framework brings trusted types of its own.
        const { texts, said } = await drawn(`/${host}-${i}.html`, body, { bypass: true });
        expect(said).toEqual([]);
        for (const { id } of some.filter(isAlike)) expect(texts.get(id), id).toBe(html.get(id));
      }
    },
  );
});
