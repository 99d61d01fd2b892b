import { describe, expect, it } from 'vitest';
import {
  hashOf,
  placeIn,
  readPlace,
  writePlace,
} from '../../../../src/elements/wall/tour/place.js';

const PLACES = [
  { scene: 0, step: 0 },
  { scene: 1, step: 17 },
  { scene: 2, step: 0 },
];

describe('the place of a wall in an address', () => {
  it('leads back to the same scene and step', () => {
    for (const place of PLACES) expect(placeIn(hashOf(place))).toEqual(place);
  });

  it('is not found in the hash of another', () => {
    for (const hash of ['', '#top', '#gf-scene=', '#gf-scene=x'])
      expect(placeIn(hash)).toBeUndefined();
  });
});

describe('the place that one wall tells another', () => {
  it('is read as it was written, and a scene alone is its first step', () => {
    for (const place of PLACES) expect(readPlace(writePlace(place))).toEqual(place);
    expect(readPlace('3')).toEqual({ scene: 2, step: 0 });
  });

  it('is no name of a scene', () => {
    for (const text of ['', '区情总览', '2.', '.3', '2.5.1', ' 2'])
      expect(readPlace(text)).toBeUndefined();
  });
});
