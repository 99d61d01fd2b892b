import { expect } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { pageTicker } from '../../../../src/data/live/ticker.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample } from '../../../support/hang.js';
import { press } from '../../../support/input.js';
import { all, inside } from '../../../support/page.js';

/** Lets seconds pass in which nobody does anything. */
function rest(seconds: number): void {
  const { now } = Date;
  const start = now();
  try {
    for (let second = 1; second <= seconds; second++) {
      Date.now = () => start + second * 1000;
      pageTicker().beat();
    }
  } finally {
    Date.now = now;
  }
}

const opacityOf = (wall: Element) => {
  const tour = inside(wall, '.tour');
  for (const animation of tour.getAnimations()) animation.finish();
  return getComputedStyle(tour).opacity;
};

describe('what is there to be pressed on a wall', () => {
  quietConsole();

  it('rests unseen after five seconds without anybody', async () => {
    const wall = await hangSample();
    wall.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    rest(3);
    expect(opacityOf(wall)).to.equal('1');
    rest(6);
    expect(opacityOf(wall)).to.equal('0');
  });

  it('comes with a pointer, a touch, a key and the focus', async () => {
    const wall = await hangSample();
    const signs: (() => unknown)[] = [
      () => wall.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })),
      () => wall.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      () => press(document.body, 'ArrowRight'),
      () => all<HTMLButtonElement>(wall, '.stop')[0]!.focus(),
    ];
    for (const sign of signs) {
      rest(6);
      expect(opacityOf(wall)).to.equal('0');
      await sign();
      expect(opacityOf(wall)).to.equal('1');
    }
  });

  it('stays while it has the focus, and can be reached by the keyboard at all times', async () => {
    const wall = await hangSample();
    rest(6);
    const [stop] = all<HTMLButtonElement>(wall, '.stop');
    stop!.focus();
    rest(20);
    expect(wall.shadowRoot!.activeElement).to.equal(stop);
    expect(opacityOf(wall)).to.equal('1');
    stop!.blur();
    rest(6);
    expect(opacityOf(wall)).to.equal('0');
    for (const button of all<HTMLButtonElement>(wall, '.tour button')) {
      expect(button.tabIndex).to.equal(0);
      expect(getComputedStyle(button).visibility).to.equal('visible');
    }
  });
});
