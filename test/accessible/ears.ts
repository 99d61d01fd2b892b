// Opens one page with every tag in it and puts cards there, for tests that listen to what they say.
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { TAGS } from '../../src/core/tags/tags.js';
import { PRODUCTION, at, root } from '../../src/build/project.js';
import { launch } from '../support/browser.mjs';
import { TestServer } from '../support/server.js';
import { ready, visit } from '../support/visit.js';
import { Tree } from './heard.js';
import { AREAS } from './spoken-subjects.js';

/** A card that is put on the page: in which language, and how it is told from the others. */
export interface Card {
  name: string;
  lang: string;
  tag: string;
  attributes?: Readonly<Record<string, string>> | undefined;
  inside?: readonly { tag: string; attributes?: Readonly<Record<string, string>> }[] | undefined;
  /** The document; left out where the attributes name an address. */
  data?: object | undefined;
}

/** What can be focused or picked: what is seen of it, and the name that a reader hears. */
export interface Control {
  seen: string;
  name: string;
}

const SHELL = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>ears</title><body>';

const modules = Object.entries(TAGS).map(([name, row]) => {
  const folder = 'domain' in row ? 'domain' : name;
  return at(`src/elements/${folder}/gf-${name}.ts`);
});

/** One script with every tag in it. */
async function everyTag(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    tsconfig: at('tsconfig.json'),
    define: PRODUCTION.define,
    conditions: PRODUCTION.resolve.conditions,
    // What a package says of its files for others is not meant for its sources.
    ignoreAnnotations: true,
  });
  return outputFiles[0]!.text;
}

/** Lets the page have one day for ever: some words depend on it. Runs in the page. */
function stopClock(now: number): void {
  window.Date = class extends Date {
    constructor(...given: [] | [number]) {
      super(...((given.length > 0 ? given : [now]) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
}

/** Puts cards on the page in place of those before. Runs in the page. */
function putCards(cards: readonly Card[]): void {
  const tagOf = ({ tag, attributes = {} }: Pick<Card, 'tag' | 'attributes'>) => {
    const element = document.createElement(`gf-${tag}`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  document.body.replaceChildren(
    ...cards.map((card) => {
      const section = document.createElement('section');
      section.setAttribute('aria-label', card.name);
      section.style.width = '700px';
      const element = tagOf(card);
      element.setAttribute('lang', card.lang);
      element.append(...(card.inside ?? []).map(tagOf));
      if (card.data) Object.assign(element, { data: card.data });
      section.append(element);
      return section;
    }),
  );
}

interface Plot extends HTMLElement {
  visit(place: number | undefined): void;
}

/** What each slider of each card says, place by place. Runs in the page. */
async function walkSliders(): Promise<string[][][]> {
  const said: string[][][] = [];
  for (const section of document.querySelectorAll('section')) {
    const inside = window.deep().filter((element) => {
      let node: Node | null = element;
      while (node && node !== section) node = node.parentNode ?? (node as ShadowRoot).host ?? null;
      return node === section;
    });
    const ofCard: string[][] = [];
    for (const plot of inside.filter((one): one is Plot => one.matches('[role=slider]'))) {
      const { host } = plot.getRootNode() as ShadowRoot & { host: { updateComplete: unknown } };
      const count = Number(plot.getAttribute('aria-valuemax')) + 1;
      const places: string[] = [];
      for (let i = 0; i < count; i++) {
        plot.visit(i);
        await host.updateComplete;
        places.push((plot.getAttribute('aria-valuetext') ?? '').replace(/\s+/g, ' ').trim());
      }
      plot.visit(undefined);
      await host.updateComplete;
      ofCard.push(places);
    }
    said.push(ofCard);
  }
  return said;
}

/** Every control of the page, as it is seen and as the browser names it. Runs in the page. */
function controlsNow(): Control[] {
  const wanted =
    'a[href], button, summary, [role=option], [role=radio], [role=tab], [role=menuitem], [tabindex="0"]';
  const picture = '[role=slider], [role=listbox], [role=group], [role=radiogroup]';
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const seenIn = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('.unseen, svg')) unseen.remove();
    return squeeze(copy.textContent ?? '');
  };
  return window
    .deep()
    .filter(
      (one) => one.matches(wanted) && !one.matches(picture) && one.getClientRects().length > 0,
    )
    .map((one) => ({
      seen: seenIn(one),
      name: squeeze((one as Element & { computedName?: string }).computedName ?? ''),
    }));
}

/** A page that cards are put on. */
export class Ears {
  private constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Ears> {
    const [content, server, browser] = await Promise.all([
      everyTag(),
      new TestServer().start(),
      launch({ args: ['--enable-blink-features=ComputedAccessibilityInfo'] }),
    ]);
    server.answer((response, { url }) => {
      if (url === '/areas.json') return response.end(JSON.stringify(AREAS));
      response.setHeader('content-type', 'text/html');
      return response.end(url === '/' ? SHELL : '');
    });
    const { page } = await visit(browser, new URL('/', server.url).href, { width: 800 });
    await page.evaluate(stopClock, Date.UTC(2024, 6, 15));
    await page.addScriptTag({ content });
    return new Ears(page, async () => {
      await browser.close();
      await server.stop();
    });
  }

  async put(cards: readonly Card[]): Promise<void> {
    await this.page.evaluate(putCards, cards);
    await ready(this.page);
  }

  /** What each slider of each card says, place by place. */
  places(): Promise<string[][][]> {
    return this.page.evaluate(walkSliders);
  }

  controls(): Promise<Control[]> {
    return this.page.evaluate(controlsNow);
  }

  tree(): Promise<Tree> {
    return Tree.of(this.page);
  }

  /** Presses the button for the table wherever there is one. */
  async openTables(): Promise<void> {
    await this.page.evaluate(() => {
      for (const one of window.deep()) {
        if (one.matches('.tool[aria-pressed=false]')) (one as HTMLElement).click();
      }
    });
    await ready(this.page);
  }
}
