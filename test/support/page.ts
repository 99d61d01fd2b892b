// What every browser test needs: a tag on the page, settled, and what a person reads in it.
import { fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Contract } from '../../src/core/contract/contract.generated.js';

export const SAMPLE = '/data/sample-district.json';
export const GONGSHU = '/data/gongshu-2024.json';
export const SMALL = '/data/broken/valid.json';

let serial = 0;

/** The same file under an address of its own, so that no other test has loaded it. */
export function fresh(url: string): string {
  return `${url}?once=${serial++}`;
}

/** The small valid document, to be changed by the test that takes it. */
export async function smallDocument(): Promise<Contract> {
  return (await (await fetch(SMALL)).json()) as Contract;
}

/** An element and all below it, through every open shadow root. */
export function* deep(node: Element | ShadowRoot): Generator<Element> {
  if (node instanceof Element) {
    yield node;
    if (node.shadowRoot) yield* deep(node.shadowRoot);
  }
  for (const child of node.children) yield* deep(child);
}

const isTag = (element: Element) => element.localName.startsWith('gf-');

function isBusy(element: Element): boolean {
  const { isUpdatePending, renderRoot } = element as LitElement;
  if (!renderRoot || isUpdatePending || renderRoot.querySelector('[aria-busy]')) return true;
  const plots = [...renderRoot.querySelectorAll('.plot, .room')];
  return plots.some((plot) => !plot.querySelector('svg'));
}

export const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Waits until every tag in `root` has its data and its picture, and two frames bring no change. */
export async function settled(root: Element): Promise<void> {
  const state = () => [...deep(root)].filter(isTag).map((tag) => tag.shadowRoot?.innerHTML.length);
  let before = '';
  let calm = 0;
  await waitUntil(
    async () => {
      await frame();
      const now = state().join();
      const busy = [...deep(root)].some((element) => isTag(element) && isBusy(element));
      calm = !busy && now === before ? calm + 1 : 0;
      before = now;
      return calm >= 2;
    },
    'the tags never came to rest',
    { timeout: 15_000, interval: 1 },
  );
}

/** Puts markup on the page and waits until all tags in it are drawn. */
export async function place<E extends Element = LitElement>(markup: string): Promise<E> {
  const element = await fixture<E>(markup);
  await settled(element);
  return element;
}

/** Puts a tag on the page that gets its document as a property. */
export async function placeData<
  E extends HTMLElement & { data: unknown } = HTMLElement & {
    data: unknown;
  },
>(markup: string, data: unknown): Promise<E> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = document.importNode(template.content, true).firstElementChild as E;
  element.data = data;
  (await fixture<HTMLElement>('<div></div>')).append(element);
  await settled(element);
  return element;
}

/** The first element in a tag's shadow tree that fits; it must be there. */
export function inside<E extends Element = HTMLElement>(host: Element, selector: string): E {
  const found = host.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

export function all<E extends Element = HTMLElement>(host: Element, selector: string): E[] {
  return [...host.shadowRoot!.querySelectorAll<E>(selector)];
}

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a part of a tag says, white space squeezed. */
export function read(host: Element, selector: string): string {
  return squeeze(inside(host, selector).textContent);
}

export function readAll(host: Element, selector: string): string[] {
  return all(host, selector).map((one) => squeeze(one.textContent));
}

/** What a screen reader says for an option: its label, else its text without what is hidden from it. */
export function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return element.getAttribute('aria-label') ?? squeeze(copy.textContent);
}

/** Every text and attribute of a tag, in all shadow trees below it: whatever could be read out. */
export function everything(root: Element): string {
  const parts: string[] = [];
  for (const element of deep(root)) {
    // A part that a line keeps together is read with what it stands in.
    if (element.closest('bdi')) continue;
    for (const { name, value } of element.attributes) parts.push(`${name}=${value}`);
    let run = '';
    for (const node of element.childNodes) {
      if (node instanceof Comment) parts.push(node.data);
      else if (node instanceof Text || (node as Element).localName === 'bdi')
        run += node.textContent;
      else {
        parts.push(run);
        run = '';
      }
    }
    parts.push(run);
    for (const node of element.shadowRoot?.childNodes ?? []) {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    }
  }
  return parts.join('\n');
}

/** Waits for a sentence that is loaded only when it is needed. */
export async function message(host: Element): Promise<string> {
  await waitUntil(
    () => host.shadowRoot!.querySelector('.message span'),
    `<${host.localName}> says nothing`,
    { timeout: 4000, interval: 10 },
  );
  return read(host, '.message');
}

/** Presses the button for the table and waits for it; answers the text of its cells, row by row. */
export async function openTable(host: Element): Promise<string[][]> {
  inside(host, '.tool').click();
  await waitUntil(() => host.shadowRoot!.querySelector('table'), 'no table came', {
    timeout: 4000,
    interval: 10,
  });
  await settled(host);
  return cells(host);
}

/** The text of the table's cells, row by row, without its head; of no figure the sign that is drawn. */
export function cells(host: Element): string[][] {
  return all<HTMLTableRowElement>(host, 'tbody tr').map((row) => [...row.cells].map(drawnIn));
}

function drawnIn(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const aloud of copy.querySelectorAll('.aloud')) aloud.remove();
  return squeeze(copy.textContent);
}

/** What can be seen of the text of an element, without what is only spoken. */
export function shownIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return squeeze(copy.textContent);
}

/** The events of one type that reach the document, counted from now until the test ends. */
export function heard<Detail = Record<string, unknown>>(type: string): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  const listen = (event: Event) => void events.push(event as CustomEvent<Detail>);
  document.addEventListener(type, listen);
  stops.push(() => document.removeEventListener(type, listen));
  return events;
}

const stops: (() => void)[] = [];

/** For `afterEach`: stops what the test listened to. */
export function stopHearing(): void {
  for (const stop of stops.splice(0)) stop();
}
