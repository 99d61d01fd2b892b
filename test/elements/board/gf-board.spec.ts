import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/board/gf-board.js';
import '../../../src/elements/filter/gf-filter.js';
import '../../../src/elements/ranking/gf-ranking.js';
import '../../../src/elements/stat/gf-stat.js';
import '../../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../../support/console.js';
import { SAMPLE, SMALL, all, frame, place, readAll, settled } from '../../support/page.js';

const RATE = 'indicator="employment-rate"';
const STATS = `<gf-stat ${RATE}></gf-stat>`.repeat(4);
const PLOTS = `<gf-trend ${RATE}></gf-trend><gf-ranking ${RATE}></gf-ranking>`;

async function boardOf(
  width: number,
  cards: string,
  attributes = `src="${SMALL}"`,
): Promise<Element> {
  const room = await place<HTMLElement>(`<div><gf-board ${attributes}>${cards}</gf-board></div>`);
  room.style.width = `${width}px`;
  for (let i = 0; i < 4; i++) await frame();
  await settled(room);
  return room.firstElementChild!;
}

const boxes = (board: Element) =>
  [...board.children]
    .map((child) => child.getBoundingClientRect())
    .filter(({ width }) => width > 0);

/** The cards of each row, by how much of the width of the board they take. */
function rowsOf(board: Element): number[][] {
  const { width } = board.getBoundingClientRect();
  const rows = new Map<number, number[]>();
  for (const box of boxes(board)) {
    const row = rows.get(box.top) ?? [];
    rows.set(box.top, [...row, Math.round((12 * box.width) / width)]);
  }
  return [...rows.values()];
}

describe('a board', () => {
  quietConsole();

  it('sets figures four in a row and a plot beside a list at 1280 pixels', async () => {
    const board = await boardOf(1240, STATS + PLOTS);
    expect(rowsOf(board)).to.deep.equal([
      [3, 3, 3, 3],
      [8, 4],
    ]);
  });

  it('sets figures two in a row and a plot alone at 768', async () => {
    const board = await boardOf(728, STATS + PLOTS);
    expect(rowsOf(board)).to.deep.equal([[6, 6], [6, 6], [12], [12]]);
  });

  it('sets all below one another at 360', async () => {
    const board = await boardOf(328, STATS + PLOTS);
    expect(rowsOf(board)).to.deep.equal([[12], [12], [12], [12], [12], [12]]);
  });

  it('gives the cards of a row one height', async () => {
    const board = await boardOf(1240, PLOTS);
    const [trend, ranking] = boxes(board);
    expect(trend!.height).to.equal(ranking!.height);
  });

  it('closes the gap of a card that the page hides or takes away', async () => {
    const board = await boardOf(1240, STATS);
    board.firstElementChild!.toggleAttribute('hidden', true);
    for (let i = 0; i < 4; i++) await frame();
    expect(rowsOf(board)).to.deep.equal([[4, 4, 4]]);
    board.lastElementChild!.remove();
    for (let i = 0; i < 4; i++) await frame();
    expect(rowsOf(board)).to.deep.equal([[6, 6]]);
  });

  it('tells the buttons of cards of one indicator apart by the places and times of those', async () => {
    const board = await boardOf(1280, `<gf-stat ${RATE}></gf-stat>${PLOTS}`);
    const said = [...board.children].map((card) => readAll(card, '#named').join());
    expect(new Set(said)).to.have.property('size', 3);
    for (const text of said) expect(text).to.match(/^就业率[^·]* · .*\d{4}年/);
  });

  it('leaves a card without data small', async () => {
    const none = `<gf-trend ${RATE} period="1990"></gf-trend>`;
    const board = await boardOf(1240, `<gf-trend ${RATE}></gf-trend>${none}`);
    expect(rowsOf(board)).to.deep.equal([[8, 4]]);
    const alone = await boardOf(1240, none);
    expect(boxes(alone)[0]!.height).to.be.lessThan(240);
  });

  it('keeps a filter that comes first in sight while its rows move', async () => {
    const board = await boardOf(1240, `<gf-filter></gf-filter>${PLOTS.repeat(4)}`);
    const top = () => board.firstElementChild!.getBoundingClientRect().top;
    const start = top();
    scrollTo(0, start + 300);
    expect(top()).to.equal(0);
    scrollTo(0, 0);
    expect(top()).to.equal(start);
  });

  it('covers with that filter nothing that a link leads to or the focus goes to', async () => {
    const heading = `<h2 id="there">就业</h2>${PLOTS}`;
    const board = await boardOf(1240, `<gf-filter></gf-filter>${PLOTS.repeat(3)}${heading}`);
    const below = document.createElement('div');
    below.append(...Array.from({ length: 60 }, () => document.createElement('br')));
    board.after(below);
    const filter = () => board.firstElementChild!.getBoundingClientRect();
    const there = board.querySelector('h2')!;
    there.scrollIntoView();
    await frame();
    expect(filter().top, 'it stays in sight').to.equal(0);
    expect(there.getBoundingClientRect().top).to.be.at.least(filter().bottom);
    scrollTo(0, document.documentElement.scrollHeight);
    const more = board.children[1]!.shadowRoot!.querySelector<HTMLElement>('.more')!;
    more.focus();
    await frame();
    expect(more.getBoundingClientRect().top).to.be.at.least(filter().bottom);
    below.remove();
    scrollTo(0, 0);
  });

  it('gives way to what the page says of a card', async () => {
    const board = await boardOf(1240, `<gf-stat ${RATE} id="wide"></gf-stat>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#wide { grid-column: 1 / -1; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    expect(rowsOf(board)).to.deep.equal([[12]]);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('writes nothing on the elements of the page', async () => {
    const board = await boardOf(1240, STATS);
    for (const child of board.children) expect(child.getAttribute('style')).to.equal(null);
  });

  describe('of sample data', () => {
    const DATES = '数据截至2024年12月，2025年1月20日发布';
    const SAID = ['示例数据，非真实统计', '来源：示例数据生成程序', DATES];
    const foot = (board: Element) => readAll(board, '.foot > :not(.on-paper)');
    const card = (board: Element, place = 0) => board.children[place]!;
    const seen = (host: Element, part: string) =>
      all(host, part)
        .filter((one) => one.checkVisibility())
        .map((one) => one.textContent!.trim());

    it('says once in full what is true of all cards: sample, source, dates, marks', async () => {
      const board = await boardOf(1240, PLOTS, `src="${SAMPLE}"`);
      expect(foot(board).slice(0, 3)).to.deep.equal(SAID);
      expect(foot(board).some((text) => text.includes('初步数'))).to.equal(true);
      expect(new Set(foot(board)).size).to.equal(foot(board).length);
    });

    it('keeps a small mark on every card, and no foot that says the same', async () => {
      const board = await boardOf(1240, PLOTS, `src="${SAMPLE}"`);
      for (const one of board.children) {
        expect(seen(one, '.badge')).to.deep.equal(['示例数据']);
        expect(seen(one, '.foot')).to.be.empty;
      }
    });

    it('leaves all of it on a card of other data, and on one that stands alone', async () => {
      const other = `<gf-stat ${RATE} src="${SAMPLE}"></gf-stat>`;
      const board = await boardOf(1240, other, `src="${SMALL}"`);
      const alone = await place(other);
      for (const host of [card(board), alone]) {
        expect(seen(host, '.badge')).to.deep.equal([SAID[0]]);
        expect(seen(host, '.foot > span').slice(0, 2)).to.deep.equal(SAID.slice(1));
      }
      expect(foot(board)).to.be.empty;
    });

    it('says all again beside a table', async () => {
      const board = await boardOf(1240, PLOTS, `src="${SAMPLE}"`);
      all<HTMLElement>(card(board), '[part=tool]')[0]!.click();
      await waitUntil(() => all(card(board), 'table').length > 0, 'no table');
      expect(seen(card(board), '.badge')).to.deep.equal([SAID[0]]);
      expect(seen(card(board), '.foot > span').slice(0, 2)).to.deep.equal(SAID.slice(1));
    });

    it('says the day of printing, on paper alone', async () => {
      const board = await boardOf(1240, STATS, `src="${SAMPLE}" lang="en"`);
      const [printed] = all(board, '.foot > .on-paper');
      expect(printed!.textContent).to.match(/^Printed on \d+ [A-Z][a-z]+ \d{4}$/);
      expect(getComputedStyle(printed!).display).to.equal('none');
    });
  });
});
