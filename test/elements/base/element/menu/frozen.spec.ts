import { expect } from '@open-wc/testing';
import '../../../../../src/elements/board/gf-board.js';
import '../../../../../src/elements/domain/gf-employment-coverage.js';
import '../../../../../src/elements/filter/gf-filter.js';
import '../../../../../src/elements/flow/gf-flow.js';
import '../../../../../src/elements/listing/gf-listing.js';
import '../../../../../src/elements/reach/gf-reach.js';
import type { GfElement } from '../../../../../src/elements/base/element/element.js';
import { quietConsole } from '../../../../support/console.js';
import { SAMPLE, all, inside, place, read, settled } from '../../../../support/page.js';

const choice = (host: Element, value: string) =>
  inside<HTMLInputElement>(host, `dialog input[value="${value}"]`);

/** The code of a card, with live data or with its figures as they are. */
async function codeOf(host: GfElement, data: 'live' | 'frozen'): Promise<string> {
  await host.showCode();
  if (data === 'frozen') choice(host, data).click();
  return inside<HTMLTextAreaElement>(host, 'dialog textarea').value;
}

/** Places the tag of a code, as it is pasted. */
async function pasted(code: string): Promise<GfElement> {
  const tag = code.replace(/^<!--.*?-->\s*<script type="module".*?<\/script>\s*/, '');
  return place<GfElement>(tag);
}

const said = (host: Element) => ['.title', '.where', '.body'].map((part) => read(host, part));

describe('code with the figures of now', function () {
  // All of the menu and of paper is loaded with the first.
  this.timeout(30_000);
  quietConsole();

  for (const tag of ['gf-flow', 'gf-listing', 'gf-reach', 'gf-employment-coverage']) {
    it(`shows what the card shows: ${tag}`, async () => {
      const host = await place<GfElement>(`<${tag} src="${SAMPLE}"></${tag}>`);
      const code = await codeOf(host, 'frozen');
      expect(choice(host, 'frozen').checked).to.equal(true);
      expect(code).to.match(new RegExp(`<${tag} live-src="[^"]*sample-district.json"`));
      expect(said(await pasted(code))).to.deep.equal(said(host));
    });
  }

  it('is not offered where there are none, and says why', async () => {
    const host = await place<GfElement>(`<gf-filter src="${SAMPLE}"></gf-filter>`);
    await host.showCode();
    expect(choice(host, 'frozen').disabled).to.equal(true);
    expect(read(host, 'fieldset:nth-of-type(2) small')).to.contain('筛选本身没有数');
    await expect(host).to.be.accessible();
  });
});

describe('code and link', function () {
  this.timeout(30_000);
  quietConsole();

  it('have the indicator that a reader chose in the tag of a domain', async () => {
    const host = await place<GfElement>(
      `<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`,
    );
    const second = all(host, '[role="radio"]')[1]!;
    second.click();
    await settled(host);
    const code = await codeOf(host, 'live');
    expect(code).to.match(/ indicator="[^"]+"/);
    const copy = await pasted(code);
    expect(read(copy, '.chosen')).to.equal(read(host, '.chosen'));
    expect(inside(copy, 'gf-trend').shadowRoot!.querySelector('.where')?.textContent).to.equal(
      inside(host, 'gf-trend').shadowRoot!.querySelector('.where')?.textContent,
    );
  });

  it('have the audience that a reader chose in a list, and none where that was all', async () => {
    const host = await place<GfElement>(`<gf-listing src="${SAMPLE}"></gf-listing>`);
    const [anybody, first] = all<HTMLInputElement>(host, '.radios input');
    first!.click();
    await settled(host);
    const code = await codeOf(host, 'live');
    expect(code).to.match(/ audience="[^"]+"/);
    const copy = await pasted(code);
    expect(said(copy)).to.deep.equal(said(host));
    all<HTMLInputElement>(copy, '.radios input')[0]!.click();
    anybody!.click();
    await settled(host);
    expect(await codeOf(copy, 'live'), 'against its own attribute').to.not.contain('audience=');
  });

  it('have the community that a reader chose for a circle of services', async () => {
    const host = await place<GfElement>(`<gf-reach src="${SAMPLE}"></gf-reach>`);
    const select = inside<HTMLSelectElement>(host, '.choice select');
    const { value } = select.options[select.options.length - 1]!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await settled(host);
    const code = await codeOf(host, 'live');
    expect(code).to.contain(` region="${value}"`);
    expect(read(await pasted(code), '.where')).to.equal(read(host, '.where'));
  });
});
