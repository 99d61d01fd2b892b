import { expect, waitUntil } from '@open-wc/testing';
import type { AttributeRow, TagName } from '../../src/core/tags/tags.js';
import { RECORDS } from '../../stories/elements/records.generated.js';
import { quietConsole } from '../support/console.js';
import {
  SAMPLE,
  SMALL,
  all,
  heard,
  inside,
  message,
  place,
  placeData,
  read,
  readAll,
} from '../support/page.js';
import { TAG_ROWS, attributeRows, loadTag } from '../support/tag-rows.js';

/** What the text of an attribute may be an unknown word of. */
const NAMING = ['region', 'regions', 'indicator', 'indicators', 'programme', 'domain', 'category'];
const WORDS = ['word', 'words', 'dimension', 'dimensions', 'period', 'periods'];

const names = (name: string, { kind }: AttributeRow) =>
  // An unknown theme changes no figure.
  name !== 'theme' && [...NAMING, ...WORDS].includes(kind);

/** What a reader chooses in a list of things to look up. */
const CHOSEN = ['kind', 'audience'];

describe('a word that neither the data nor the tag know', () => {
  const console = quietConsole();

  for (const [name, row] of TAG_ROWS) {
    if (['board', 'doctor'].includes(name)) continue;
    for (const [attribute, facts] of Object.entries(attributeRows(row))) {
      if (!names(attribute, facts)) continue;
      it(`in ${attribute} of gf-${name} is named, never passed over`, async () => {
        // What a reader may choose otherwise in the card is no fault of the page.
        if (name !== 'listing' || !CHOSEN.includes(attribute)) console.expect('nosuch');
        await loadTag(`gf-${name}`);
        const tag = `<gf-${name} no-keep ${attribute}="nosuch"></gf-${name}>`;
        // An object of its own, for a fault of the same data is told once.
        const host = await placeData(tag, structuredClone(RECORDS[name as TagName].document));
        await waitUntil(
          () => readAll(host, '.message, .where, .foot, .body').join(' ').includes('nosuch'),
          'the card does not name it',
        );
      });
    }
  }
});

describe('an address that is none', () => {
  const console = quietConsole();

  for (const src of [
    'http://[bad',
    'http://',
    'javascript:alert(1)',
    'data:application/json,{}',
    'ftp://example.org/x.json',
    'nosuch:thing',
  ]) {
    it(`such as ${src} is named in the card, with an event, and the others draw`, async () => {
      console.expect('[bad-address]');
      await Promise.all(['gf-stat', 'gf-wall'].map(loadTag));
      const errors = heard('gf-error');
      const page = await place(`<div>
        <gf-stat src="${src}"></gf-stat>
        <gf-stat src="${SMALL}" indicator="employment-rate"></gf-stat>
      </div>`);
      expect(await message(page.firstElementChild!))
        .to.contain(src)
        .and.to.contain('不是能载入数据的网址');
      expect(read(page.lastElementChild!, '.number')).not.to.equal('');
      expect(errors).to.have.length(1);
    });
  }

  it('of a board is named in each tag that takes its data from there', async () => {
    console.expect('[bad-address]');
    await Promise.all(['gf-stat', 'gf-board'].map(loadTag));
    const board = await place('<gf-board src="http://[bad"><gf-stat></gf-stat></gf-board>');
    expect(await message(board.firstElementChild!)).to.contain('http://[bad');
  });

  it('of a stream is named by the wall, which shows its data all the same', async () => {
    console.expect('stream="http://[bad"');
    await loadTag('gf-wall');
    const wall = await place(
      `<gf-wall src="${SAMPLE}" no-keep no-tour stream="http://[bad"></gf-wall>`,
    );
    expect(all(wall, '.message')).to.be.empty;
    expect(inside(wall, '.stage')).not.to.equal(undefined);
  });

  it('that is empty counts as none given', async () => {
    console.expect('[no-source]');
    await loadTag('gf-stat');
    for (const src of ['', '  ']) {
      const host = await place(`<gf-stat src="${src}"></gf-stat>`);
      expect(await message(host)).to.contain('src=');
    }
  });

  it('becomes a picture once it is mended', async () => {
    console.expect('[bad-address]');
    await loadTag('gf-stat');
    const host = await place(`<gf-stat src="http://[bad" indicator="employment-rate"></gf-stat>`);
    await message(host);
    host.setAttribute('src', SMALL);
    await place('<div></div>');
    expect(read(host, '.number')).not.to.equal('');
  });
});
