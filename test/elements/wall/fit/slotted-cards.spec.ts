import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/board/gf-board.js';
import '../../../../src/elements/wall/gf-wall.js';
import type { WallElement } from '../../../../src/elements/wall/wall-element.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample, hangUp } from '../../../support/hang.js';
import { SAMPLE, all, frame, read, settled } from '../../../support/page.js';

const cards = (count: number) => '<gf-stat indicator="employment-rate"></gf-stat>'.repeat(count);

/** What a wall measures of its scenes takes some frames. */
async function drawn() {
  for (let i = 0; i < 3; i++) await frame();
}

/** A wall whose one scene the page has written, drawn. */
async function hang(scene: string, attributes: string, size: readonly [number, number]) {
  const wall = await hangUp(
    `<gf-wall no-tour src="${SAMPLE}" ${attributes}>${scene}</gf-wall>`,
    size,
  );
  await settled(wall);
  await drawn();
  return wall;
}

/** The parts of the scene that a seam of `columns` by `rows` panels runs through, by a pixel or more. */
function onSeams(wall: WallElement, columns: number, rows: number): string[] {
  const whole = wall.getBoundingClientRect();
  const through = (count: number, size: number, from: number, to: number) =>
    Array.from({ length: count - 1 }, (_, i) => ((i + 1) / count) * size).some(
      (seam) => seam > from + 1 && seam < to - 1,
    );
  return [...wall.firstElementChild!.children].flatMap((part, i) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const across = through(columns, whole.width, left - whole.left, right - whole.left);
    const down = through(rows, whole.height, top - whole.top, bottom - whole.top);
    return across || down ? [`${i + 1}`] : [];
  });
}

const foot = (wall: Element) => all(wall, '.foot')[0]!.textContent!.trim();

describe('a scene of the page on a wall of panels', () => {
  const console = quietConsole();

  for (const [columns, rows, size, least] of [
    [2, 1, [3840, 1080], 2],
    [3, 1, [3840, 1080], 3],
    [3, 2, [3840, 1080], 4],
    [2, 2, [1920, 1080], 3],
    [4, 2, [7680, 2160], 5],
    [1, 3, [1080, 1920], 3],
  ] as const) {
    it(`keeps its cards off the seams of ${columns}x${rows}, however many they are`, async () => {
      // So many do not fit on some of these walls, which say so once they have tried.
      console.allow('排不下：甲');
      for (const count of [least, least + 1, columns * rows, columns * rows + 1, 12]) {
        const scene = `<section title="甲">${cards(count)}</section>`;
        const wall = await hang(scene, `seams="${columns}x${rows}"`, size);
        expect(onSeams(wall, columns, rows), `${count} cards`).to.deep.equal([]);
        expect(foot(wall), `${count} cards`).not.to.contain('拼缝');
        wall.remove();
      }
    });
  }

  for (const [count, seams] of [
    [6, '3x2'],
    [5, '3x1'],
    [4, '3x1'],
    [3, '2x1'],
  ] as const) {
    it(`fills a wall of ${seams} with ${count}`, async () => {
      const scene = `<section title="甲">${cards(count)}</section>`;
      const wall = await hang(scene, `seams="${seams}"`, [3840, 1080]);
      const section = wall.firstElementChild!;
      const place = section.getBoundingClientRect();
      const sum = [...section.children].reduce((all, card) => {
        const { width, height } = card.getBoundingClientRect();
        return all + width * height;
      }, 0);
      expect(sum / (place.width * place.height)).to.be.above(0.9);
    });
  }

  it('is not made higher than the wall by a list', async () => {
    const wall = await hang(
      '<section title="甲"><gf-alerts></gf-alerts></section>',
      '',
      [1600, 900],
    );
    const scene = wall.firstElementChild!;
    await waitUntil(() => scene.scrollHeight <= scene.clientHeight + 1, 'it is cut', {
      timeout: 9000,
    });
    expect(foot(wall)).not.to.contain('排不下');
  }).timeout(20_000);

  it('is cut short in its lists before its type is small, and clipped where that is not enough', async () => {
    const list = '<gf-alerts></gf-alerts>';
    const wall = await hang(`<section title="甲">${list}</section>`, '', [1600, 900]);
    const section = wall.firstElementChild as HTMLElement;
    const alerts = section.firstElementChild as HTMLElement & { most: number };
    const over = () =>
      alerts.shadowRoot!.querySelector('.card')!.scrollHeight - alerts.clientHeight;
    alerts.style.height = '400px';
    await waitUntil(() => over() <= 2, 'it sticks out', { timeout: 9000 });
    expect(alerts.most).to.be.below(7);
    expect(read(alerts, '.body')).to.match(/列出前\d+条/);
    expect(parseFloat(section.style.getPropertyValue('--gf-fit') || '1')).to.be.above(0.85);
    console.expect('排不下：甲');
    alerts.style.height = '80px';
    await waitUntil(() => foot(wall).includes('排不下：甲'), 'it is not said', { timeout: 15_000 });
    expect(getComputedStyle(alerts).overflow).to.equal('hidden');
    alerts.style.height = '';
    // A wall that is described anew is fitted anew.
    wall.heightM = 3;
    await settled(wall);
    expect(alerts.most).to.be.above(6);
  }).timeout(40_000);

  it('says by name where a card lies on a seam all the same, and no longer once it does not', async () => {
    console.expect('拼缝');
    const scene = `<section title="甲">${cards(2)}</section>`;
    const wall = await hang(scene, 'seams="3x1"', [3840, 1080]);
    await waitUntil(() => foot(wall).includes('“甲”有内容落在拼缝上'));
    wall.firstElementChild!.insertAdjacentHTML('beforeend', cards(1));
    await waitUntil(() => !foot(wall).includes('拼缝'), undefined, { timeout: 6000 });
    expect(onSeams(wall, 3, 1)).to.deep.equal([]);
  });

  it('counts no card that draws nothing', async () => {
    const scene = `<section title="甲">${cards(3)}<template></template><p hidden></p></section>`;
    const wall = await hang(scene, 'seams="3x1"', [3840, 1080]);
    expect(getComputedStyle(wall.firstElementChild!).gridTemplateColumns.split(' ')).to.have.length(
      3,
    );
  });

  it('is named by its number there where the page gives it no name', async () => {
    console.expect('拼缝');
    const scenes = `<section>${cards(3)}</section><section>${cards(1)}</section>`;
    const wall = await hang(scenes, 'seams="3x1" scene="2"', [3840, 1080]);
    await waitUntil(() => foot(wall).includes('“场景2”有内容落在拼缝上'));
    wall.lastElementChild!.remove();
    await waitUntil(() => !foot(wall).includes('拼缝'), 'a scene that is gone is named', {
      timeout: 4000,
    });
  });

  it('says so of a board that has a card as wide as the wall', async () => {
    console.expect('拼缝');
    const board = `<gf-board title="板">${cards(2)}<gf-brief mode="decision"></gf-brief></gf-board>`;
    const wall = await hang(board, 'seams="2x1"', [3840, 1080]);
    await waitUntil(() => foot(wall).includes('“板”有内容落在拼缝上'));
  });

  it('has the columns of the page where the page has a style of its own for them, or the wall no seams', async () => {
    const plain = await hang(`<section title="甲">${cards(3)}</section>`, '', [1600, 900]);
    const [section] = plain.children;
    const columns = () => getComputedStyle(section!).gridTemplateColumns;
    const before = columns();
    plain.seams = '2x1';
    await settled(plain);
    await drawn();
    expect(columns()).not.to.equal(before);
    (section as HTMLElement).style.gridTemplateColumns = '300px 200px 100px';
    expect(columns()).to.equal('300px 200px 100px');
    (section as HTMLElement).style.gridTemplateColumns = '';
    plain.seams = '';
    await settled(plain);
    await drawn();
    expect(columns()).to.equal(before);
  });
});

describe('a scene of the page', () => {
  const console = quietConsole();

  it('gives smaller type to a scene of the page that would not fit', async () => {
    const own = '<section title="板"><gf-stat></gf-stat><gf-stat></gf-stat></section>';
    const wall = await hangSample('no-tour', [1920, 1080], own);
    const scene = wall.querySelector('section')!;
    for (const stat of scene.children) (stat as HTMLElement).style.minHeight = '46em';
    const over = () => scene.scrollHeight - scene.clientHeight;
    const size = () => parseFloat(getComputedStyle(scene).fontSize);
    const whole = size();
    expect(over()).to.be.greaterThan(2);
    await waitUntil(() => over() <= 2, 'it is cut off', { timeout: 9000 });
    expect(size()).to.be.within(whole * 0.65, whole * 0.99);
    expect(read(wall, '.foot')).not.to.contain('排不下');
    for (const stat of scene.children) stat.removeAttribute('style');
    // A wall that is described anew is fitted anew.
    wall.heightM = 3;
    await wall.updateComplete;
    expect(size()).to.equal(whole);
  }).timeout(20_000);

  it('says which scene of the page is cut off, and that its text is too small', async () => {
    console.expect(/排不下：甲/, /最小字\d+像素/);
    const own =
      '<section title="甲"><p>很长</p></section><section title="乙"><p>很短</p></section>';
    const wall = await hangSample('no-tour height-m="3" distance-m="4"', [1920, 1080], own);
    const [first, second] = [...wall.querySelectorAll('p')];
    second!.style.fontSize = '9px';
    await new Promise((done) => setTimeout(done, 5500));
    expect(read(wall, '.foot')).not.to.match(/排不下|像素/);
    first!.style.height = '5000px';
    await waitUntil(() => read(wall, '.foot').includes('排不下：甲'), 'it is cut', {
      timeout: 14_000,
    });
    wall.show(2);
    await waitUntil(() => read(wall, '.foot').includes('最小字9像素'), 'it is small', {
      timeout: 7000,
    });
    expect(read(wall, '.foot')).not.to.contain('乙');
  }).timeout(40_000);
});
