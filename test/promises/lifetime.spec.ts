import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Source } from '../../src/data/source.js';
import { quietConsole } from '../support/console.js';
import { flaky } from '../support/flaky.js';
import { SAMPLE, SMALL, all, frame, inside, place, read, settled } from '../support/page.js';
import { TAG_ROWS, attributeRows, loadTag } from '../support/tag-rows.js';

declare const gc: () => void;

const EAST = 'indicator="training-person-times" region="990101001"';

/** All that draw from the data alone, in a page of any kind. */
const TAGS = TAG_ROWS.filter(([, row]) => {
  const asksMore = Object.values(attributeRows(row)).some(({ required }) => required);
  return row.where !== 'page' && !asksMore;
}).map(([name]) => `gf-${name}`);

describe('tags that are there before their code', () => {
  quietConsole();

  it('wait for the board around them, and take its data when it is defined', async () => {
    const root = await fixture<HTMLElement>(
      `<gf-board src="${SMALL}" region="990101002"><gf-stat></gf-stat></gf-board>`,
    );
    const stat = root.querySelector('gf-stat')!;
    expect(stat.shadowRoot, 'neither is defined').to.equal(null);
    await import('../../src/elements/stat/gf-stat.js');
    await waitUntil(() => read(stat, '.body .unseen') === '正在载入数据…');
    expect(all(stat, '.message'), 'no complaint while it waits').to.be.empty;
    await import('../../src/elements/board/gf-board.js');
    await settled(root);
    expect(read(stat, '.where')).to.equal('西街道 · 2024年3月');
  });

  it('keep a property that was set before', async () => {
    const host = await fixture<HTMLElement>('<gf-brief></gf-brief>');
    Object.assign(host, { src: SMALL, indicator: 'employment-rate' });
    await import('../../src/elements/brief/gf-brief.js');
    await settled(host);
    expect(read(host, '.title')).to.equal('就业率 · 解读');
  });
});

describe('every tag', () => {
  const console = quietConsole();

  before(async () => {
    for (const tag of TAGS) await loadTag(tag);
    await loadTag('gf-board');
  });

  it('on a board makes no such loop where the columns change with the width', async () => {
    const room = await place<HTMLElement>(
      `<div><gf-board src="${SAMPLE}"><gf-stat></gf-stat><gf-trend></gf-trend></gf-board></div>`,
    );
    const board = room.firstElementChild!;
    const columns = () => inside(board, '.board').className;
    const seen = new Set<string>();
    for (const width of [320, 700, 1000, 500, 320]) {
      room.style.width = `${width}px`;
      for (let i = 0; i < 5; i++) await frame();
      seen.add(columns());
    }
    expect(seen.size).to.equal(3);
    expect(console.loops).to.be.empty;
  });

  it('finds room without a loop of layouts, which the page would see as an error', async () => {
    for (const tag of TAGS) {
      await place(`<${tag} src="${SAMPLE}"></${tag}>`);
      for (let i = 0; i < 5; i++) await frame();
      expect(console.loops, tag).to.be.empty;
    }
  });

  it('draws at 320 pixels and at 1600 without overflowing its card', async () => {
    const page = await place('<div></div>');
    for (const width of [320, 1600]) {
      page.style.width = `${width}px`;
      for (const tag of TAGS) {
        page.innerHTML = `<${tag} src="${SAMPLE}"></${tag}>`;
        await settled(page);
        const card = page.firstElementChild!.shadowRoot!.querySelector('.card')!;
        const { width: wide } = card.getBoundingClientRect();
        expect(wide, tag).to.be.closeTo(width, 1);
        expect(card.scrollWidth, `${tag} at ${width}`).to.be.at.most(Math.ceil(wide));
      }
    }
  });

  it('is told nothing while it is away, and shows what came meanwhile when it is back', async () => {
    const host = await place(`<gf-stat src="${flaky('ok', 'ok').src}" ${EAST}></gf-stat>`);
    const parent = host.parentElement!;
    const { source } = (host as unknown as { source: { source: Source } }).source;
    const updated = new Promise<void>((done) => source.subscribe(done));
    host.remove();
    source.reload();
    await updated;
    expect(host.isUpdatePending).to.be.false;
    parent.append(host);
    await settled(host);
    expect(read(host, '.number')).to.equal('87人次');
  });

  it('is collected after its removal', async () => {
    const gone = new Map<string, WeakRef<Element>>();
    const page = await place('<div></div>');
    for (const tag of [...TAGS, 'gf-board']) {
      const inner = tag === 'gf-board' ? '<gf-stat></gf-stat><gf-ranking></gf-ranking>' : '';
      page.innerHTML = `<${tag} src="${SMALL}" group="g">${inner}</${tag}>`;
      await settled(page);
      gone.set(tag, new WeakRef(page.firstElementChild!));
      page.innerHTML = '';
    }
    // A reference that was read holds its tag until the end of the task, so gc comes first in each.
    const left = () => [...gone].filter(([, ref]) => ref.deref()).map(([tag]) => tag);
    const calm = () => new Promise((done) => setTimeout(done, 50));
    // What a tag still waits for holds it until it comes, on a busy machine for some seconds.
    for (let i = 0; i < 200; i++) {
      await calm();
      gc();
      await calm();
      if (left().length === 0) break;
    }
    await calm();
    expect(left()).to.deep.equal([]);
  }).timeout(60_000);
});
