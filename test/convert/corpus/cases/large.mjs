// The workbooks that are measured, small enough to be looked at cell by cell.
import { FEW } from '../kit/truth.mjs';
import { long, wide } from '../large.mjs';

const streets = FEW.map(({ code, name }) => [code, name]);

export const large = {
  'months over indicators, streets by code': () => wide(streets, 3),
  'a list by code of street': () => long(streets, 2),
};
