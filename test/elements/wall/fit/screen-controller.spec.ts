import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample } from '../../../support/hang.js';
import { all, inside, read, settled } from '../../../support/page.js';

describe('the screen that a wall hangs on', () => {
  const console = quietConsole();

  it('has type that can be read from where people stand, or warns the webmaster', async () => {
    const near = await hangSample('no-tour height-m="3" distance-m="4"');
    expect(read(near, '.foot')).not.to.contain('像素');
    console.expect('按观看距离需');
    const far = await hangSample('no-tour height-m="3" distance-m="20"');
    await waitUntil(() => read(far, '.foot').includes('像素'));
  });

  it('stands its scenes below one another on a phone, with their tables', async () => {
    const wall = await hangSample('', [360, 740]);
    await waitUntil(() => wall.hasAttribute('data-stacked'));
    await settled(wall);
    const scenes = all(wall, '.scene');
    const tops = scenes.map((scene) => scene.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(scenes.every((scene) => getComputedStyle(scene).visibility === 'visible')).to.equal(
      true,
    );
    for (const scene of scenes) expect(scene.scrollWidth).to.be.at.most(360);
    expect(getComputedStyle(inside(wall, '.tour')).display).to.equal('none');
  });

  it('becomes a wall again when it gets the room', async () => {
    const wall = await hangSample('', [360, 740]);
    await waitUntil(() => wall.hasAttribute('data-stacked'));
    const page = wall.parentElement!;
    page.style.cssText = 'width:1600px;height:900px;--gf-wall-height:900px';
    await waitUntil(() => !wall.hasAttribute('data-stacked'), 'it stays a stack');
    await settled(wall);
    expect(wall.offsetHeight).to.equal(900);
    expect(all(wall, '.stage.wide')).to.have.length(1);
    await waitUntil(() => getComputedStyle(all(wall, '.scene')[1]!).visibility === 'hidden');
  });

  it('is laid out for the wall where the picture is pulled wide on its way', async () => {
    const plain = await hangSample('no-tour', [1920, 1080]);
    expect(all(plain, '.stage.wide')).to.have.length(1);
    const pulled = await hangSample('no-tour stretch-x="1.75"', [1920, 1080]);
    expect(all(pulled, '.stage.ribbon')).to.have.length(1);
    const card = inside(pulled, '.card');
    expect(card.offsetWidth).to.be.closeTo(1920 * 1.75, 1);
    expect(card.getBoundingClientRect().width).to.be.closeTo(1920, 1);
  });

  it('lays no part of a scene on a seam of the panels', async () => {
    const wall = await hangSample('no-tour seams="3x2"', [1920, 1080]);
    const { left, top } = wall.getBoundingClientRect();
    const cells = all(wall, '.scene:not(.away) .cell').map((cell) => cell.getBoundingClientRect());
    expect(cells.length).to.equal(7);
    for (const cell of cells) {
      for (const seam of [left + 640, left + 1280]) {
        expect(cell.right <= seam + 1 || cell.left >= seam - 1, `${seam}`).to.equal(true);
      }
      expect(cell.bottom <= top + 541 || cell.top >= top + 539).to.equal(true);
    }
  });
});
