import { expect } from '@open-wc/testing';
import { quietConsole } from '../support/console.js';
import { SAMPLE, SMALL, all, place, readAll } from '../support/page.js';
import { TAG_ROWS, loadTag } from '../support/tag-rows.js';

const SOURCES: Readonly<Record<string, string>> = { facts: SMALL, programme: SMALL };
/** What a tag has to be asked. */
const ASKED: Readonly<Record<string, string>> = { programme: 'programme="job-express"' };
const ADDED = ['extend', 'clone', 'each', 'toJSONString', 'keys', 'values'];

/** Does work while every object has what old libraries gave to all of them, enumerable. */
async function polluted<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (const name of ADDED) {
    // oxlint-disable-next-line eslint/no-extend-native
    Object.defineProperty(Object.prototype, name, {
      value: () => name,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  try {
    return await work();
  } finally {
    for (const name of ADDED) Reflect.deleteProperty(Object.prototype, name);
  }
}

describe('a page that has given every object properties', () => {
  quietConsole();

  for (const [name, { where }] of TAG_ROWS) {
    if (where === 'page') continue;
    it(`gets of gf-${name} what it gets elsewhere`, async () => {
      await loadTag(`gf-${name}`);
      const src = SOURCES[name] ?? SAMPLE;
      const markup = `<gf-${name} src="${src}" ${ASKED[name] ?? ''}></gf-${name}>`;
      const drawn = (host: Element) => [
        ...readAll(host, '.title, .message, .name'),
        ...readAll(host, '.foot'),
        all(host, 'svg, .number, li, td, p').length,
      ];
      const expected = drawn(await place(markup));
      const found = await polluted(async () => drawn(await place(markup)));
      expect(found).to.deep.equal(expected);
    });
  }
});
