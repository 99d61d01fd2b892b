import { describe, expect, it } from 'vitest';
import { programmeFigures } from '../../../src/core/derive/programme-figures.js';
import { parse } from '../../../src/core/read/parse.js';
import { text } from '../../support/files.js';
import { row } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

describe('the figures that a document states for a programme', () => {
  const programmes = [
    { id: 'p', name: '职通车' },
    { id: 'q', name: '议事会' },
  ];

  it('are its own, each with its wording, period kind and status', () => {
    const stated = { programme: 'p', qualifier: 'more-than', raw: '1000多人次' } as const;
    const dataset = read({
      programmes,
      observations: [
        row({ value: 1000, accumulation: 'cumulative', ...stated }),
        row({ value: null, status: 'Q', region: 'A', programme: 'p', raw: '3人' }),
        row({ value: 5, region: 'B', programme: 'q' }),
        row({ value: 6, region: 'C' }),
      ],
    });
    const found = programmeFigures(dataset, dataset.programmes.get('p')!);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      value: 1e3,
      qualifier: 'more-than',
      accumulation: 'cumulative',
      row: { raw: '1000多人次' },
    });
    expect(found[1]).toMatchObject({ value: null, status: ['Q'] });
    expect(JSON.stringify(found[1])).not.toContain('3人');
  });

  it('of the published dataset are each found once', () => {
    const dataset = parse(text('gongshu-2024.json')).dataset!;
    const all = [...dataset.programmes.values()].flatMap((one) => programmeFigures(dataset, one));
    const rows = [...dataset.grids.values()].flat().flatMap(({ details }) => [...details.values()]);
    expect(all).toHaveLength(rows.filter(({ programme }) => programme).length);
    expect(all.length).toBeGreaterThan(10);
    for (const { value, row } of all) expect(value).toBe(row!.value);
  });
});
