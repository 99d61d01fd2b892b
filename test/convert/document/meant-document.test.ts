import { expect, it } from 'vitest';
import { meantDocument } from '../../../src/convert/document/meant-document.js';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';

const indicator = (id: string, unit: string) => ({
  id,
  name: id,
  unit,
  kind: 'stock' as const,
  aggregation: { region: 'none' as const, time: 'none' as const },
  direction: 'neutral' as const,
});
const mapping = (meant: string): Mapping => ({
  mapping: '1.0',
  document: {
    dataset: { id: 'd', title: 't', publisher: { name: 'p' } } as never,
    regions: { items: [] },
    units: [{ id: 'u-1', name: '台' }],
    indicators: [indicator('x-1', 'u-1'), indicator('training-person-times', 'person-time')],
  },
  tables: [{ columns: [{ header: '培训', holds: 'value', meaning: { indicator: meant } }] }],
});

it('an indicator that another was chosen for is in the document no more, and neither is its unit', () => {
  const { indicators, units } = meantDocument(mapping('training-person-times'), []);
  expect(indicators.map(({ id }) => id)).toEqual(['training-person-times']);
  expect(units).toBeUndefined();
});

it('one that a list calls by its name alone stays with its figures', () => {
  const { indicators } = meantDocument(mapping('training-person-times'), [{ indicator: 'x-1' }]);
  expect(indicators.map(({ id }) => id)).toContain('x-1');
});

it('one that a table means stays, and so does one of the catalogue that none means', () => {
  const { indicators, units } = meantDocument(mapping('x-1'), []);
  expect(indicators.map(({ id }) => id)).toEqual(['x-1', 'training-person-times']);
  expect(units).toEqual([{ id: 'u-1', name: '台' }]);
});
