// What must hold for every tag that draws data.
import { expect } from '@open-wc/testing';
import type { Console } from './console.js';
import { SMALL, fresh, inside, message, openTable, place, settled } from './page.js';

type Drawn = HTMLElement & { src: string; theme: string };

/** The first run in a page has to load axe as well. */
const AXE = 30_000;

/** The first tests of an element: axe finds nothing in any of its states. */
export function itIsAccessible(console: Console, tag: string, attributes = '', src = SMALL): void {
  const drawn = () => place<Drawn>(`<${tag} src="${src}" ${attributes}></${tag}>`);

  it('is accessible when it is drawn', async () => {
    await expect(await drawn()).to.be.accessible();
  }).timeout(AXE);

  it('is accessible in the dark theme', async () => {
    const host = await drawn();
    host.theme = 'dark';
    await settled(host);
    expect(getComputedStyle(inside(host, '.card')).backgroundColor).to.equal('rgb(16, 34, 44)');
    await expect(host).to.be.accessible();
  }).timeout(AXE);

  it('is accessible when it failed', async () => {
    console.expect('[html-instead-of-json]');
    const host = await place(
      `<${tag} src="${fresh('/data/broken/html-page.json')}" ${attributes}></${tag}>`,
    );
    await message(host);
    await expect(host).to.be.accessible();
  });
}

/** For a tag with a picture: the table behind its button is accessible, and has what it shows. */
export function itHasAnAccessibleTable(tag: string, attributes = '', src = SMALL): void {
  it('is accessible with its table open', async () => {
    const host = await place(`<${tag} src="${src}" ${attributes}></${tag}>`);
    const pressed = () => inside(host, '.tool').getAttribute('aria-pressed');
    expect(pressed()).to.equal('false');
    expect(await openTable(host)).to.have.length.above(0);
    expect(pressed()).to.equal('true');
    expect(inside(host, 'table caption').textContent!.trim()).not.to.equal('');
    await expect(host).to.be.accessible();
  });
}

/** Title, region and period stand in the header. */
export function headerOf(host: Element): string[] {
  return ['.title', '.where'].map((part) => inside(host, part).textContent!.trim());
}
