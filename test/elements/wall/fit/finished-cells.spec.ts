import { expect } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { SMALLEST } from '../../../../src/elements/wall/layout/type-size.js';
import { quietConsole } from '../../../support/console.js';
import { fitted, hangSample, hangUp } from '../../../support/hang.js';
import { SAMPLE, all, deep, inside, read, settled } from '../../../support/page.js';
import { cutOff, shownCells, textsOf } from '../../../support/wall-texts.js';

/** A wall of one scene of cards, as a document writes it. */
async function hangCards(attributes: string) {
  const document = await (await fetch(SAMPLE)).json();
  document.scenes = [{ cards: [{ tag: 'stat', indicator: 'employment-rate' }, { tag: 'tiles' }] }];
  const wall = await hangUp(`<gf-wall no-tour ${attributes}></gf-wall>`, [1600, 900], document);
  await settled(wall);
  return wall;
}

describe('the cells of the finished scenes', () => {
  const console = quietConsole();

  it('fits its scenes into every shape of wall, and cuts nothing off', async () => {
    for (const [width, height] of [
      [1920, 1080],
      [3840, 1080],
      [2560, 1080],
      [1080, 1920],
    ] as const) {
      for (const scene of [1, 2, 3]) {
        const wall = await hangSample(`no-tour scene="${scene}"`, [width, height]);
        await fitted(wall);
        expect(shownCells(wall).length).to.be.greaterThan(2);
        expect(cutOff(wall), `${width} × ${height}, scene ${scene}`).to.deep.equal([]);
        wall.remove();
      }
    }
  }).timeout(60_000);

  it('gets smaller type where a document puts too much into a card, and says so where it is then too small', async () => {
    const wall = await hangCards('height-m="3" distance-m="6"');
    await fitted(wall);
    expect(read(wall, '.foot')).not.to.contain('像素');
    const cell = inside(wall, '.cell');
    const size = () => parseFloat(getComputedStyle(cell).fontSize);
    const whole = size();
    const filler = document.createElement('p');
    filler.textContent = '很长的名称'.repeat(400);
    filler.style.flex = 'none';
    cell.append(filler);
    console.expect('按观看距离需');
    await fitted(wall);
    expect(size(), 'it stays large').to.be.below(whole);
    await fitted(wall);
    expect(read(wall, '.foot')).to.match(/最小字\d+像素，按观看距离需12像素/);
    filler.remove();
  });

  it('never presses the type of a finished scene: it has no text below the least of the wall', async () => {
    const wall = await hangSample('no-tour', [1280, 900]);
    const least = parseFloat(wall.style.getPropertyValue('--em'));
    const cell = inside(wall, '.cell');
    const filler = document.createElement('p');
    filler.textContent = '很长的名称'.repeat(60);
    cell.append(filler);
    await fitted(wall);
    const sizes = textsOf(wall).map(({ size }) => size);
    expect(Math.min(...sizes)).to.be.at.least(least - 0.1);
  });

  it('writes nothing smaller than it says', async () => {
    for (const scene of [1, 2, 3]) {
      const wall = await hangSample(`no-tour scene="${scene}"`, [1920, 1080]);
      const least = parseFloat(wall.style.getPropertyValue('--em')) * SMALLEST - 0.2;
      const shown = all(wall, '.scene:not(.away) .cell, .header, .badges, .foot, .tour');
      let texts = 0;
      for (const element of shown.flatMap((one) => [...deep(one)])) {
        const written = [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue!.trim() !== '',
        );
        const { fontSize, opacity } = getComputedStyle(element);
        const hidden = element.closest('.unseen, .tip') || opacity === '0';
        if (!written || hidden || element.getClientRects().length === 0) continue;
        texts++;
        const cell = element.textContent!.trim().slice(0, 20);
        expect(parseFloat(fontSize), `scene ${scene}: ${cell}`).to.be.at.least(least);
      }
      expect(texts).to.be.greaterThan(30);
      wall.remove();
    }
  }).timeout(30_000);
});
