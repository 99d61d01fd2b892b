import { describe, expect, it } from 'vitest';
import { brief } from '../../../../src/core/derive/brief.js';
import { unsaid } from '../../../../src/core/derive/finding/said.js';
import { block, indicator } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

const statements = () => {
  const dataset = read({
    indicators: [
      indicator('n', {
        kind: 'stock',
        unit: 'session',
        aggregation: { region: 'sum', time: 'last' },
      }),
    ],
    data: [block('2024-03', { n: { D: [9], A: [1], B: [2], C: [6] } })],
    targets: [
      { indicator: 'n', comparator: 'ge', value: 5 },
      { indicator: 'n', level: 'street', comparator: 'ge', value: 5 },
    ],
  });
  return brief(dataset, { indicator: 'n', region: 'D' });
};

describe('a reading beside a title', () => {
  it('is whole where the title says nothing of it', () => {
    expect(unsaid(statements(), [])).toEqual(statements());
  });

  it('leaves out what the title has said, and keeps the rest in its order', () => {
    expect(unsaid(statements(), ['target']).map(({ kind }) => kind)).toEqual(['level', 'spread']);
    const [spread] = unsaid(statements(), ['level', 'target', 'missed']);
    expect(spread).toMatchObject({ kind: 'spread', highest: [{ region: { id: 'C' } }] });
    expect(spread).not.toHaveProperty('missed');
    expect(statements()[2]).toHaveProperty('missed');
  });
});
