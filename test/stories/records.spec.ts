import { expect, fixture } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import type { TagName } from '../../src/core/tags/tags.js';
import { elementOf } from '../../stories/book/markup.js';
import { markupOf } from '../../stories/book/element-block.js';
import { RECORDS } from '../../stories/elements/records.generated.js';
import { quietConsole } from '../support/console.js';
import { deep, settled, spoken } from '../support/page.js';
import { loadTag } from '../support/tag-rows.js';

/** They take no document: one looks at its page, the other draws into the window. */
const ELSEWHERE: readonly TagName[] = ['doctor', 'wall'];

const names = (Object.keys(RECORDS) as TagName[]).filter((name) => !ELSEWHERE.includes(name));

async function drawn(
  name: TagName,
  document: Contract,
  attributes?: Readonly<Record<string, string>>,
): Promise<Element> {
  const markup = markupOf(name, attributes);
  await Promise.all(
    [name, ...(markup.inside ?? []).map(({ tag }) => tag)].map((tag) => loadTag(`gf-${tag}`)),
  );
  const element = Object.assign(elementOf(markup), { data: document });
  (await fixture<HTMLElement>('<div lang="zh-CN"></div>')).append(element);
  await settled(element);
  return element;
}

const messagesOf = (element: Element) =>
  [...deep(element)].filter((one) => one.matches('[part~="message"]')).map(spoken);

describe('the page of an element', () => {
  quietConsole();

  // Passages wait for it, and a busy machine is slow to find it.
  before(() => import('../../src/charts/sankey.js'));

  for (const name of names) {
    const { document, variants } = RECORDS[name];
    it(`of gf-${name} has a small document that it draws`, async () => {
      const element = await drawn(name, document);
      expect(messagesOf(element)).to.deep.equal([]);
      expect(element.getBoundingClientRect().height).to.be.above(20);
    });

    if (variants.length === 0) continue;
    it(`of gf-${name} has variants that differ from it and from each other`, async () => {
      const pictures: string[] = [];
      for (const variant of [{ attributes: RECORDS[name].attributes, document }, ...variants]) {
        const element = await drawn(name, variant.document ?? document, variant.attributes ?? {});
        pictures.push(element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''));
      }
      expect(new Set(pictures).size).to.equal(pictures.length);
    });
  }
});
