// No file of src stands behind it alone: where a line ends, in every tag and at every width.
import { expect } from '@open-wc/testing';
import { quietConsole } from '../support/console.js';
import { frame } from '../support/page.js';
import { DRAWN, shownIn, statesOf, type State } from '../support/states.js';
import { partedIn } from './lines.mjs';

/** From a phone to a wide column, and with the spacing between letters that a reader may set (WCAG 2.2, 1.4.12). */
const ROOMS = [
  { width: 320, spacing: '' },
  { width: 320, spacing: '0.12em' },
  { width: 420, spacing: '' },
  { width: 640, spacing: '' },
  { width: 1000, spacing: '' },
];

/** As the book shows a tag, with the longest names, and its table. */
const looked = (state: State, i: number): boolean =>
  i === 0 || ['awkward figures', 'as a table'].includes(state.name);

describe('a line', () => {
  const console = quietConsole();

  for (const name of DRAWN) {
    for (const lang of ['zh-CN', 'en']) {
      it(`of gf-${name} never parts a number from its unit, or a name within a word, in ${lang}`, async () => {
        const found: string[] = [];
        for (const state of statesOf(name).filter(looked)) {
          const host = await shownIn(name, lang, state, { console });
          host.id = 'looked-at';
          for (const { width, spacing } of ROOMS) {
            host.style.cssText = `display:block;width:${width}px;letter-spacing:${spacing || 'normal'}`;
            await frame();
            await frame();
            const where = `${state.name}, ${width} ${spacing}`;
            found.push(...partedIn('#looked-at').map((one) => `${where}: ${one}`));
          }
          host.remove();
        }
        expect(found.join('\n')).to.equal('');
      }).timeout(60_000);
    }
  }

  it('that does so is found, and one that a number fills alone is not', () => {
    const room = document.createElement('p');
    room.id = 'looked-at';
    room.style.cssText = 'font:16px monospace;width:6em;margin:0';
    document.body.append(room);
    const look = (text: string, width: string) => {
      room.textContent = text;
      room.style.width = width;
      return partedIn('#looked-at').length;
    };
    expect(look('甲乙丙丁戊1万元', '5.8em')).to.equal(1);
    expect(look('甲乙丙丁戊1万元', '20em')).to.equal(0);
    expect(look('1234567890123万元', '6.6em')).to.equal(0);
    room.className = 'name';
    expect(look('甲乙丙丁就业', '5em')).to.equal(1);
    room.remove();
  });
});
