import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample } from '../../../support/hang.js';
import { press, tabStops } from '../../../support/input.js';

const TITLES = ['区情总览', '街道巡览', '就业与纠纷专题'];

describe('the focus on a wall', () => {
  quietConsole();

  it('leaves the focus of a reader on the name of the next scene, and gives it back on return', async () => {
    const own = ['甲', '乙'].map(
      (name) => `<section title="${name}"><gf-stat></gf-stat></section>`,
    );
    for (const [inner, names] of [
      ['', TITLES],
      [own.join(''), ['甲', '乙']],
    ] as const) {
      const wall = await hangSample('no-tour', undefined, inner);
      // What leads has a picture whose tool is never to be seen.
      const tool = tabStops(wall).find((one) => one.matches('[part~=tool]'))!;
      const focused = () => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active;
      };
      tool.focus();
      // A failed comparison of elements would print all of the wall.
      expect(focused() === tool, 'the tool has the focus').to.equal(true);
      await press(focused()!, 'ArrowRight');
      await new Promise((done) => setTimeout(done, 400));
      expect(focused()?.textContent?.trim()).to.equal(names[1]);
      await press(focused()!, 'ArrowLeft');
      await waitUntil(() => focused() === tool, 'the focus is lost', { timeout: 2000 });
      wall.remove();
    }
  });
});
