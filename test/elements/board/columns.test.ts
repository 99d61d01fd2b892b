import { describe, expect, it } from 'vitest';
import { TAGS } from '../../../src/core/tags/tags.js';
import {
  columnsOf,
  placesOf,
  placesOnPaper,
  typeSize,
  type Place,
} from '../../../src/elements/board/columns.js';
import { measured, spanOf } from '../../../src/elements/board/spans.js';

const span = (name: string, more: { inMode?: boolean; isEmpty?: boolean } = {}) =>
  spanOf({ tag: `gf-${name}`, inMode: false, isEmpty: false, ...more });

/** How many columns each place takes. */
const columnsIn = (places: readonly (Place | undefined)[], columns: number) =>
  places.map((place) => place && Math.round(100 * columns * (place.to - place.from)) / 100);

/** The columns of some tags, on a page whose board has so many pixels. */
function on(width: number, names: string) {
  const columns = columnsOf(width / 16);
  const spans = names.split(' ').map((name) => span(name));
  return columnsIn(placesOf(spans, columns), columns);
}

describe('the columns of a board', () => {
  it('are one on a phone, two on a tablet, twelve on a laptop, and more where there is more room', () => {
    const widths = [320, 360, 728, 1240, 1600, 2000, 2500];
    expect(widths.map((width) => columnsOf(width / 16))).toEqual([1, 1, 2, 12, 16, 20, 24]);
  });

  it('are fewer for larger type, as the type of the cards is', () => {
    expect(typeSize(14, false)).toBe(16);
    expect(typeSize(16, true)).toBe(24);
    expect(columnsOf(1100 / typeSize(16, true))).toBe(2);
  });

  it('give each tag its natural width at 1280 pixels', () => {
    expect(on(1240, 'stat stat stat stat')).toEqual([3, 3, 3, 3]);
    expect(on(1240, 'trend progress')).toEqual([8, 4]);
    expect(on(1240, 'composition funnel')).toEqual([6, 6]);
    expect(on(1240, 'table')).toEqual([12]);
  });

  it('give five figures one row at 1280 pixels, all equally wide', () => {
    expect(on(1240, 'stat stat stat stat stat')).toEqual([2.4, 2.4, 2.4, 2.4, 2.4]);
  });

  it('begin each card of a row where the one before it ends, the first at the edge of the board', () => {
    const places = placesOf([span('trend'), span('ranking'), undefined, span('stat')], 12);
    expect(places).toEqual([
      { from: 0, to: 8 / 12 },
      { from: 8 / 12, to: 1 },
      { from: 0, to: 1 },
      { from: 0, to: 6 / 12 },
    ]);
  });

  it('give a figure half of a tablet and a plot all of it', () => {
    expect(on(728, 'stat stat trend ranking progress')).toEqual([1, 1, 2, 1, 1]);
    expect(on(728, 'stat stat stat')).toEqual([2, 1, 1]);
  });

  it('give all one column on a phone', () => {
    expect(on(360, 'stat trend table employment-coverage')).toEqual([1, 1, 1, 1]);
  });

  it('set two plots and a list beside one another at 1920 pixels', () => {
    expect(on(1600, 'trend trend')).toEqual([8, 8]);
    expect(on(1600, 'ranking tiles funnel')).toEqual([4, 6, 6]);
  });

  it('give a line of its own to a domain, a filter, a heading and what has a mode', () => {
    for (const name of ['employment-coverage', 'filter', 'no-such']) {
      expect(span(name)).toBeUndefined();
    }
    expect(span('brief', { inMode: true })).toBeUndefined();
    expect(on(1240, 'stat filter stat')).toEqual([6, 12, 6]);
  });

  it('leave a message in place of a picture small, and give its room to its neighbours', () => {
    const cards = [span('trend', { isEmpty: true }), span('trend')];
    expect(columnsIn(placesOf(cards, 12), 12)).toEqual([4, 8]);
  });

  it('set figures beside one another on paper, and nothing else', () => {
    const cards = ['stat', 'stat', 'stat', 'trend', 'ranking'].map((name) => span(name));
    expect(columnsIn(placesOnPaper(cards), 12)).toEqual([4, 4, 4, undefined, undefined]);
  });

  it('name no tag that there is not', () => {
    const tags = Object.keys(TAGS).map((name) => `gf-${name}`);
    expect(measured.filter((tag) => !tags.includes(tag))).toEqual([]);
  });
});
