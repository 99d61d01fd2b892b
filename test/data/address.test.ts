import { describe, expect, it } from 'vitest';
import { addressWith, syncAddress } from '../../src/data/address.js';
import { Selection } from '../../src/data/selection.js';

/** As much of a window as the address needs. */
class Page {
  location: URL;
  replaced = 0;
  pushed = 0;
  readonly #listeners = new Set<() => void>();
  history = {
    state: { mine: 1 },
    replaceState: (state: unknown, _title: string, href: string) => {
      expect(state).toEqual({ mine: 1 });
      this.replaced++;
      this.location = new URL(href);
    },
    pushState: () => void this.pushed++,
  };

  constructor(href: string) {
    this.location = new URL(href);
  }

  addEventListener(_type: 'popstate', listener: () => void) {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'popstate', listener: () => void) {
    this.#listeners.delete(listener);
  }

  /** The reader went back or forth to that address. */
  go(href: string) {
    this.location = new URL(href);
    for (const listener of this.#listeners) listener();
  }

  get window() {
    return this as unknown as Window;
  }
}

const BASE = 'https://example.org/board?tab=2#top';

describe('the address of a page', () => {
  it('says what is picked and keeps everything else', () => {
    const picked = { region: '390105', period: '2024-01/P2M' };
    const href = addressWith(BASE, picked);
    const { searchParams, hash } = new URL(href);
    expect([searchParams.get('tab'), hash]).toEqual(['2', '#top']);
    expect(searchParams.get('gf-period')).toBe('2024-01/P2M');
    expect(addressWith(href, {})).toBe(BASE);
  });

  it('leaves every other parameter as it is written, byte for byte', () => {
    for (const query of [
      'q=%B9%B2%B8%BB',
      'flag',
      'flag&other',
      'a=',
      'a=1+2&b=1%202',
      'a=1&a=2&a=1',
      'a&&b&',
      '&',
      'x=%',
      "x=%zz&y=~*()!'",
      'q=共富',
      'a=b=c&?=/',
      'my-gf-region=1&gf-regions=2',
    ]) {
      const href = `https://example.org/p/?${query}#/route?gf-region=Z&%B9`;
      expect(addressWith(href, {}), 'nothing is picked').toBe(href);
      const picked = addressWith(href, { region: 'A' });
      expect(picked).toBe(`https://example.org/p/?${query}&gf-region=A#/route?gf-region=Z&%B9`);
      expect(addressWith(picked, { region: 'B', period: '2024' }), 'in its place').toBe(
        `https://example.org/p/?${query}&gf-region=B&gf-period=2024#/route?gf-region=Z&%B9`,
      );
      expect(addressWith(picked, {}), 'and gone again').toBe(href);
    }
  });

  it('knows its own parameters however they are written, and leaves one of each', () => {
    const href = 'https://example.org/?gf-region=A&q=%B9%B2&gf%2Dregion=B&gf-region#x';
    expect(addressWith(href, { region: 'C' })).toBe('https://example.org/?gf-region=C&q=%B9%B2#x');
    expect(addressWith(href, {})).toBe('https://example.org/?q=%B9%B2#x');
    expect(addressWith('https://example.org/?gf-region=A', {})).toBe('https://example.org/');
    expect(addressWith('https://example.org/#?q', { region: 'A' })).toBe(
      'https://example.org/?gf-region=A#?q',
    );
  });

  it('leads to what its sender saw', () => {
    const selection = new Selection();
    syncAddress(selection, new Page(addressWith(BASE, { region: 'A' })).window);
    expect(selection.picked.region).toBe('A');
  });

  it('follows the pick by replacing, so that Back still leaves the page', () => {
    const page = new Page(BASE);
    const selection = new Selection();
    syncAddress(selection, page.window);
    expect(page.replaced).toBe(0);
    selection.pick({ region: 'A' });
    selection.pick({ region: 'A' });
    expect([page.replaced, page.pushed]).toEqual([1, 0]);
    expect(page.location.searchParams.get('gf-region')).toBe('A');
    selection.pick({ region: undefined });
    expect(page.location.href).toBe(BASE);
  });

  it('is followed when the reader goes back or forth, and clears what it no longer says', () => {
    const page = new Page(BASE);
    const selection = new Selection();
    syncAddress(selection, page.window);
    page.go(addressWith(BASE, { region: 'B', period: '2024' }));
    expect(selection.picked).toEqual({ region: 'B', period: '2024' });
    page.go(BASE);
    expect(selection.picked).toEqual({ region: undefined, period: undefined });
    expect(page.replaced).toBe(0);
  });

  it('is left alone once the two are parted', () => {
    const page = new Page(BASE);
    const selection = new Selection();
    const stop = syncAddress(selection, page.window);
    stop();
    selection.pick({ region: 'A' });
    page.go(addressWith(BASE, { region: 'B' }));
    expect([page.replaced, selection.picked.region]).toEqual([0, 'A']);
  });

  it('holds no figure: only the ids of what is picked', () => {
    const href = addressWith('https://example.org/', { region: 'A', period: '2024-03' });
    expect(new URL(href).search).toBe('?gf-region=A&gf-period=2024-03');
  });
});
