import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { pageTicker } from '../../../../src/data/live/ticker.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample } from '../../../support/hang.js';

/** What a wall says to the others. */
interface Heard {
  scene?: string;
  gone?: true;
}

describe('a wall in step with others', () => {
  quietConsole();

  it('that has led others stays where it is when the screen wakes', async () => {
    const channel = new BroadcastChannel('gongfu-step-wake');
    const say = channel.postMessage.bind(channel);
    /** Where the wall says that it is, for a wall that leads says so each second. */
    let told: string | undefined;
    let left = false;
    let back = false;
    channel.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
      back ||= left;
      left ||= data.gone === true;
      told = data.scene ?? told;
    });
    const wall = await hangSample('no-tour sync="wake"');
    const see = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      say({ id: '0', scene: '3.1' });
      await waitUntil(() => wall.place.scene === 2, 'it does not follow', { timeout: 4000 });
      say({ id: '0', gone: true });
      await waitUntil(() => told === '3.1', 'it does not lead', { timeout: 6000 });
      wall.show(2);
      wall.resume();
      see('hidden');
      await waitUntil(() => left, 'it does not leave', { timeout: 4000 });
      told = undefined;
      see('visible');
      // An older wall, however late the next beat comes.
      say({ id: '0' });
      await waitUntil(() => back, 'it does not come back', { timeout: 4000 });
      pageTicker().beat();
      pageTicker().beat();
      await wall.updateComplete;
      expect(told, 'it leads').to.equal(undefined);
      expect(wall.place.scene).to.equal(1);
    } finally {
      delete (document as { visibilityState?: unknown }).visibilityState;
      channel.close();
    }
  }).timeout(20_000);
});
