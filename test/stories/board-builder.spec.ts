import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../stories/book/board-builder.js';
import { quietConsole } from '../support/console.js';
import { settled } from '../support/page.js';
import { loadTag } from '../support/tag-rows.js';

const CODES = ['board.html', 'board.css', 'board.json'] as const;

async function builder(): Promise<Element> {
  await Promise.all(
    ['board', 'filter', 'stat', 'progress', 'ranking', 'trend', 'tiles'].map((name) =>
      loadTag(`gf-${name}`),
    ),
  );
  const element = document.createElement('book-builder');
  (await fixture<HTMLElement>('<div lang="zh-CN"></div>')).append(element);
  await waitUntil(() => element.querySelector('gf-board'), 'no board', { timeout: 5000 });
  await settled(element);
  return element;
}

/** What is to be taken home, by the name of its file. */
const taken = (element: Element, name: (typeof CODES)[number]) =>
  [...element.querySelectorAll('.book-code')]
    .find((one) => one.querySelector('figcaption span')!.textContent === name)!
    .querySelector('code')!.textContent!;

async function set(element: Element, selector: string, value: string): Promise<void> {
  const field = element.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'textarea' ? 'input' : 'change'));
  await new Promise((done) => setTimeout(done, 400));
  await settled(element);
}

describe('the workshop of the book', () => {
  quietConsole();

  it('draws a board at once, and gives a page, a style and a document that make it', async () => {
    const element = await builder();
    expect(taken(element, 'board.html')).to.contain('<gf-board src="board.json" sync-url>');
    expect(taken(element, 'board.html')).to.contain('  <gf-ranking></gf-ranking>');
    expect(JSON.parse(taken(element, 'board.json')).dataset.id).to.equal('streets');
  });

  it('becomes the board of another district as its document is typed', async () => {
    const element = await builder();
    const { value } = element.querySelector('textarea')!;
    await set(element, 'textarea', value.replaceAll('示例区', '另一区'));
    const filter = element.querySelector('gf-filter')!;
    expect(filter.shadowRoot!.textContent).to.contain('另一区');
    expect(taken(element, 'board.json')).to.contain('另一区');
  });

  it('wears a colour that is set, on the page and in the style', async () => {
    const element = await builder();
    await set(element, '#token-brand', '#7a3b69');
    expect(taken(element, 'board.css')).to.equal(':root {\n  --gf-brand: #7a3b69;\n}');
    const stat = element.querySelector('gf-stat')!;
    expect(getComputedStyle(stat).getPropertyValue('--gf-brand')).to.equal('#7a3b69');
  });

  it('adds a tag and takes one away', async () => {
    const element = await builder();
    await set(element, 'select[aria-label]', 'tiles');
    expect(element.querySelector('gf-board > gf-tiles')).not.to.equal(null);
    element.querySelector<HTMLButtonElement>('.book-tags li:last-child button:last-child')!.click();
    await settled(element);
    await waitUntil(() => !element.querySelector('gf-board > gf-tiles'));
    expect(taken(element, 'board.html')).not.to.contain('gf-tiles');
  });
});
