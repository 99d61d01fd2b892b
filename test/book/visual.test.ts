// The short form of `npm run test:visual`: eleven stories held against their approved pictures, and the
// tool itself held to its promise.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBook } from '../support/book.mjs';
import { packagedBrowser } from '../support/browser.mjs';
import { APPROVED, openAlbum } from '../visual/album.mjs';
import { subjects } from '../visual/camera.mjs';
import { approve, compare } from '../visual/look.mjs';

const FEW = [
  'gf-board--ready.1280',
  'gf-composition--ready.360',
  'gf-employment-coverage--ready.1280',
  'gf-flow--passages.1280',
  'gf-funnel--ready.360',
  'gf-heatmap--calendar.1280',
  'gf-progress--ready.360',
  'gf-ranking--ready.360',
  'gf-stat--ready.360',
  'gf-tiles--ready.360',
  'gf-trend--ready.360',
];

buildBook();
const all = subjects();
const named = (...names: string[]) => all.filter(({ name }) => names.includes(name));

describe.skipIf(!packagedBrowser())('pictures of stories', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gf-pictures-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the same to the last pixel when nothing has changed, and found where something has', async () => {
    const [trend, tiles] = ['gf-trend--ready.360', 'gf-tiles--not-found.360'];
    const album = openAlbum(folder);
    await approve(named(trend, tiles), album);
    expect(album.names()).toEqual(expect.arrayContaining([trend, tiles]));
    expect((await compare(named(trend, tiles), album)).findings).toEqual([]);

    // As if the trend had been approved when it looked like the tiles.
    album.put(trend, new Uint8Array(), album.read(tiles));
    const { findings } = await compare(named(trend, tiles), album);
    expect(findings).toMatchObject([
      { name: trend, why: expect.stringMatching(/^\d\d+ blocks/), pictures: expect.anything() },
    ]);
  });

  it('are all there', () => {
    expect(named(...FEW)).toHaveLength(FEW.length);
  });

  it('look as approved', async () => {
    const { findings } = await compare(named(...FEW), openAlbum(APPROVED));
    expect(findings.map(({ name, why }) => `${name}: ${why}`)).toEqual([]);
  });
});
