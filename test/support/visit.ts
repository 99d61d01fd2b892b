// Opens a demo page in a real browser under the headers that it is served with, and handles it as a
// reader does: looks, points, tabs, presses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../../demo/prepare.mjs';

export interface Visit {
  page: Page;
  /** What went wrong or was said: console, exceptions, violations, foreign hosts. */
  said: string[];
}

/** Chromium's own remark when a busy machine takes seconds to start the scripts. */
const SLOW = /was preloaded using link preload but not used/;

/** What every page needs from the functions below that run in it. */
function prepare() {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
    console.error(`violation: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
  // An error that no exception goes with: layouts that chase one another.
  addEventListener('error', ({ error, message }) => {
    if (!error && message) console.error(`error: ${message}`);
  });
  const collect = (node: ParentNode, all: Element[]) => {
    for (const child of node.children) {
      all.push(child);
      if (child.shadowRoot) collect(child.shadowRoot, all);
      collect(child, all);
    }
    return all;
  };
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  Object.assign(window, { deep: () => collect(document, []), focused });
}

declare global {
  interface Window {
    /** Every element of the page, through all shadow roots. */
    deep(): Element[];
    /** What the keyboard is on, through all shadow roots. */
    focused(): Element | null;
  }
}

export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, bypass = false } = {},
): Promise<Visit> {
  const page = await browser.newPage();
  const said: string[] = [];
  await page.setViewport({ width, height: 900 });
  await page.setBypassCSP(bypass);
  await page.evaluateOnNewDocument(prepare);
  page.on('console', (message) => {
    if (!SLOW.test(message.text())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`exception: ${String(error)}`));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (host !== new URL(url).host && protocol !== 'blob:') said.push(`foreign: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  await ready(page);
  return { page, said };
}

/** Milliseconds from one look for what is not there yet to the next: a look at each frame would hold the page up. */
const POLLING = 100;

/** Waits until every tag is defined and drawn, and three looks find the same page. */
export async function ready(page: Page): Promise<void> {
  let before = '';
  for (let calm = 0; calm < 3;) {
    await page.waitForFunction(
      () =>
        window.deep().every((element) => {
          const shadow = element.shadowRoot;
          if (!element.localName.startsWith('gf-')) return true;
          return shadow?.firstElementChild && !shadow.querySelector('[aria-busy]');
        }),
      { timeout: 20_000, polling: POLLING },
    );
    const now = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
      return window
        .deep()
        .map((element) => element.shadowRoot?.innerHTML.length ?? '')
        .join('');
    });
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

/** Moves the pointer over a grid of points of every tag, scrolling as it goes; counts them. */
export async function pointAtAll(page: Page): Promise<number> {
  let points = 0;
  for (const tag of await page.$$('main *')) {
    if (!(await tag.evaluate(({ localName }) => /^gf-(?!board)/.test(localName)))) continue;
    const { width, height } = (await tag.boundingBox())!;
    for (let y = 24; y < height; y += 72) {
      // One call brings the row into the middle and says where it is.
      const [left, top] = await tag.evaluate((element, y) => {
        window.scrollBy(0, element.getBoundingClientRect().top + y - innerHeight / 2);
        const box = element.getBoundingClientRect();
        return [box.left, box.top] as const;
      }, y);
      for (let x = 0.1; x < 1; x += 0.2) {
        await page.mouse.move(left + x * width, top + y);
        points++;
      }
    }
  }
  return points;
}

/** What the keyboard is on, through all shadow roots; `body` once the end is reached. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const active = window.focused();
    if (!active) return 'body';
    const { localName, role, part, ariaPressed } = active as HTMLElement;
    const pressed = ariaPressed === 'true' ? 'pressed' : '';
    return [localName, role, pressed, part.value].filter(Boolean).join(' ');
  });

/** Waits until the focus is on a button that is pressed, or is not. */
const isAt = (page: Page, pressed: string) =>
  page.waitForFunction((pressed) => window.focused()?.ariaPressed === pressed, {}, pressed);

/** Opens a table or closes it again with the key, and waits for it. */
async function toggle(page: Page, open: boolean): Promise<void> {
  // On a wall the arrows lead to another scene and back, and the focus follows a frame later.
  await isAt(page, String(!open));
  await page.keyboard.press('Enter');
  await isAt(page, String(open));
}

/** Waits until the focus is on what has this role, or, without one, has left what has it. */
const isOn = (page: Page, role: string, isThere = true) =>
  page.waitForFunction(
    (role, isThere) => window.focused()?.matches(`[role="${role}"]`) === isThere,
    {},
    role,
    isThere,
  );

/** Opens the menu of a card with the key, goes through it, and closes it again. */
async function lookIntoMenu(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await isOn(page, 'menuitem');
  for (const key of ['ArrowDown', 'End', 'ArrowUp'] as const) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await isOn(page, 'menuitem', false);
}

/**
 * Tabs until the focus leaves the page; at each stop arrows, Enter (but on links) and Escape. What
 * Enter opens is closed again, so that the pictures are walked through, or the open tables.
 */
export async function tabThroughAll(page: Page, most = 300): Promise<string[]> {
  const stops: string[] = [];
  await page.evaluate(() => scrollTo(0, 0));
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at === 'body') return stops;
    stops.push(at);
    if (at.startsWith('a')) continue;
    if (at.endsWith(' menu-button')) {
      await lookIntoMenu(page);
      continue;
    }
    const [isList, isTool] = [at.startsWith('select'), at.endsWith(' tool')];
    const keys = isList ? ['ArrowDown', 'ArrowUp'] : ['ArrowDown', 'ArrowRight', 'ArrowLeft'];
    for (const key of keys) await page.keyboard.press(key as 'Tab');
    if (isTool) {
      const open = at.includes(' pressed ');
      for (const pressed of [!open, open]) await toggle(page, pressed);
    } else if (!isList) await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  throw new Error(`the focus never left the page: ${stops.slice(-4).join(', ')}`);
}

/** Presses every button for a table that is not pressed yet, and waits for the tables. */
export async function openAllTables(page: Page): Promise<number> {
  const pressed = await page.evaluate(() => {
    const tools = window.deep().filter((element) => element.matches('[part=tool]'));
    for (const tool of tools) if (tool.ariaPressed === 'false') (tool as HTMLElement).click();
    return tools.length;
  });
  await ready(page);
  return pressed;
}

/** What is wrong with the layout: a page wider than the window, flat tags, text out of sight. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`page: ${scrollWidth} of ${clientWidth} px`);
    const around = (element: Element | null): Element | null =>
      element && (element.assignedSlot ?? element.parentElement ?? hostOf(element));
    const hostOf = (element: Element) => (element.getRootNode() as ShadowRoot).host ?? null;
    /** Text for readers only, or in a box that scrolls by itself, may be out of sight. */
    const excused = (element: Element | null): boolean =>
      element !== null &&
      (element.matches('.unseen') ||
        /auto|scroll/.test(getComputedStyle(element).overflowX) ||
        excused(around(element)));
    for (const element of window.deep()) {
      const { localName } = element;
      if (localName.startsWith('gf-') && element.getBoundingClientRect().height === 0) {
        faults.push(`<${localName}> has no height`);
      }
      if (/^(option|script|style|title)$/.test(localName)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const out = [...range.getClientRects()].some(
          ({ left, right, width }) => width > 0 && (left < -1 || right > clientWidth + 1),
        );
        if (out && !excused(element)) faults.push(`clipped: ${node.nodeValue.trim()}`);
      }
    }
    return faults;
  });
}

/** What axe finds; for a page that was opened with `bypass`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
