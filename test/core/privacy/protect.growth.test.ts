import { expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/read/parse.js';
import {
  block,
  contract,
  indicator,
  region,
  type Cell,
} from '../../../stories/documents/document.js';
import { growth } from '../../support/growth.js';

const MONTHS = 24;
const YEARS = [0, 1];

/** So many indicators in a tree of 111 regions, every hundredth community withheld, with totals of years. */
function documentOf(indicators: number) {
  const items = [region('D', '区', 'district')];
  for (let s = 0; s < 10; s++) {
    items.push(region(`s${s}`, '街', 'street', 'D'));
    for (let c = 0; c < 10; c++) items.push(region(`s${s}c${c}`, '社', 'community', `s${s}`));
  }
  const valueOf = (id: string, month: number, k: number): number => {
    const below = items.filter(({ parent }) => parent === id);
    if (below.length === 0)
      return 10 + ((id.charCodeAt(1) * 7 + id.charCodeAt(3) * 13 + month * 5 + k) % 50);
    return below.reduce((sum, child) => sum + valueOf(child.id, month, k), 0);
  };
  const ids = Array.from({ length: indicators }, (_, k) => `n${k}`);
  let cells = 0;
  const data = ids.flatMap((id, k) => {
    const months: Record<string, Cell[]> = {};
    const years: Record<string, Cell[]> = {};
    for (const { id: place } of items) {
      const values = Array.from({ length: MONTHS }, (_, month) => valueOf(place, month, k));
      months[place] = values.map((value) =>
        place.length > 2 && cells++ % 100 === 0 ? 'Q' : value,
      );
      years[place] = YEARS.map((year) =>
        values.slice(year * 12, year * 12 + 12).reduce((sum, value) => sum + value, 0),
      );
    }
    return [block('2023-01', { [id]: months }), block('2023', { [id]: years })];
  });
  return contract({ regions: { items }, indicators: ids.map((id) => indicator(id)), data });
}

it('takes four times as long for four times as many figures, a hundredth of them withheld', () => {
  const prepare = (count: number) => {
    const document = documentOf(count);
    return () => void parseDocument(document);
  };
  prepare(1)();
  expect(growth(prepare, 4)).toBeLessThan(8);
});
