import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { SMALLEST } from '../../../../src/elements/wall/layout/type-size.js';
import { quietConsole } from '../../../support/console.js';
import { fitted, hangSample } from '../../../support/hang.js';
import { SAMPLE, all, deep, inside, read, settled } from '../../../support/page.js';
import { cutOff, shownCells } from '../../../support/wall-texts.js';

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
        expect(shownCells(wall).length).to.be.greaterThan(3);
        expect(cutOff(wall), `${width} × ${height}, scene ${scene}`).to.deep.equal([]);
        wall.remove();
      }
    }
  }).timeout(60_000);

  it('gets smaller type where names are long, and says so where it is then too small', async () => {
    const wall = await hangSample('no-tour height-m="3" distance-m="6"');
    await fitted(wall);
    expect(read(wall, '.foot')).not.to.contain('像素');
    const cell = inside(wall, '.domain');
    const size = () => parseFloat(getComputedStyle(cell).fontSize);
    const whole = size();
    const filler = document.createElement('p');
    filler.textContent = '很长的名称'.repeat(60);
    filler.style.flex = 'none';
    cell.append(filler);
    console.expect('按观看距离需');
    await waitUntil(() => size() < whole, 'it stays large', { timeout: 4000 });
    await fitted(wall);
    const smallest = Math.floor(
      parseFloat(wall.style.getPropertyValue('--em')) * SMALLEST * (size() / whole),
    );
    expect(read(wall, '.foot')).to.contain(`最小字${smallest}像素，按观看距离需12像素`);
    filler.remove();
  });

  it('gives a cell its own type back once the table that somebody opened in it is closed', async () => {
    const wall = await hangSample('no-tour scene="3" height-m="3" distance-m="4"', [1280, 900]);
    const size = (cell: Element) => parseFloat(getComputedStyle(cell).fontSize);
    const cells = () => all(wall, '.scene:not(.away) .cell').map(size);
    await new Promise((done) => setTimeout(done, 2500));
    const before = cells();
    const shown = all(wall, '.scene:not(.away) .cell').flatMap((cell) => [...deep(cell)]);
    const buttons = shown.filter((one) => one.matches('[part~=tool]')) as HTMLButtonElement[];
    for (const button of buttons) button.click();
    await waitUntil(() => cells().some((now, i) => now < before[i]!), 'no table is too large', {
      timeout: 9000,
    });
    expect(read(wall, '.foot')).not.to.contain('像素');
    for (const button of buttons) button.click();
    await waitUntil(() => cells().join() === before.join(), 'the type stays small', {
      timeout: 5000,
    });
  }).timeout(20_000);

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

  it('shows what it had left out once other data have room for it', async () => {
    const wall = await hangSample('no-tour');
    const document = await (await fetch(SAMPLE)).json();
    const other = inside<HTMLElement>(wall, '.other');
    other.hidden = true;
    wall.data = document;
    await settled(wall);
    await waitUntil(() => !other.hidden, 'it stays away');
  });
});
