import { divisions } from '../../src/build/divisions.js';
import { openPlaces, type LoadDivisions, type PlaceList } from '../../src/convert/names/places.js';

const files = divisions();

/** The files of `dist/divisions` as the build makes them, without a build. */
export const loadDivisions: LoadDivisions = async (name) => files[name];

/** The list with the streets of some provinces, or of all. */
export const places = (provinces: readonly string[] | 'all'): Promise<PlaceList> =>
  openPlaces(loadDivisions, provinces);
