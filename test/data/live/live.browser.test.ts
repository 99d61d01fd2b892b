import { describe, expect, it } from 'vitest';
import { countKept } from '../../support/kept.js';
import { hangForEachTest, type LiveWall } from '../../support/live-wall.js';
import { saying } from '../../support/wall.js';

let wall: LiveWall;
hangForEachTest((one) => {
  wall = one;
});

/** Waits until the disk has, or has no longer, a copy. */
const isKept = (wanted: boolean) =>
  expect.poll(async () => (await countKept(wall.page)) > 0, { timeout: 15_000 }).toBe(wanted);

describe('a wall in a real browser, with a real server', () => {
  it('polls, keeps the last data while the server is out of order, and recovers', async () => {
    await wall.open();
    await wall.becomes({ state: 'ready', line: 'live', figure: 1 });
    wall.server.mode = 'broken';
    await wall.becomes({ state: 'stale', line: 'retrying', figure: 1 });
    wall.server.mode = 'gone';
    await wall.becomes({ state: 'stale', line: 'offline', figure: 1 });
    wall.server.mode = 'well';
    wall.server.data = saying(2);
    await wall.becomes({ state: 'ready', line: 'live', figure: 2 });
  });

  it('hears a stream, takes a whole document from it, and a hint to look', async () => {
    await wall.open('?stream');
    await wall.becomes({ figure: 1 });
    await expect.poll(() => wall.server.streams.size, { timeout: 5000 }).toBe(1);
    wall.server.send('message', saying(7));
    await wall.becomes({ state: 'ready', figure: 7 });
    wall.server.data = saying(8);
    wall.server.send('changed', '2026-03');
    await wall.becomes({ state: 'ready', figure: 8 });
    wall.server.send('message', saying(9).slice(0, 200));
    await wall.becomes({ state: 'ready', figure: 8 });
  });

  it('opens a stream anew that broke off, and fetches what it missed', async () => {
    await wall.open('?stream');
    await expect.poll(() => wall.server.streams.size, { timeout: 5000 }).toBe(1);
    wall.server.data = saying(3);
    wall.server.streams.forEach((stream) => stream.destroy());
    await wall.becomes({ state: 'ready', figure: 3 });
    await expect.poll(() => wall.server.streams.size, { timeout: 5000 }).toBe(1);
  });

  it('comes up from its copy after a reboot while the data cannot be had', async () => {
    await wall.open();
    await wall.becomes({ state: 'ready', figure: 1 });
    await isKept(true);
    wall.server.data = '<html>busy';
    await wall.open();
    await wall.becomes({
      state: 'stale',
      line: 'retrying',
      kept: true,
      hasAge: false,
      figure: 1,
    });
    wall.server.data = saying(2);
    await wall.becomes({ state: 'ready', kept: false, hasAge: true, figure: 2 });
  });

  it('that does not keep has no copy after a reboot', async () => {
    await wall.open();
    await wall.becomes({ state: 'ready', figure: 1 });
    await isKept(true);
    await wall.open('?forget');
    await wall.becomes({ state: 'ready', figure: 1 });
    await isKept(false);
    wall.server.data = '<html>busy';
    await wall.open();
    await wall.becomes({ state: 'failed' });
  });
});
