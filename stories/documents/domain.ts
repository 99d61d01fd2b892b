import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, region, sample, text } from './document.js';

const EAST = region('east', text('东桅街道', 'East Mast'), 'street', DISTRICT.id);
const GULL = region('gull', text('鸥塘街道', 'Gull Pond'), 'street', DISTRICT.id);

/** A count and how it is called and counted. */
export interface Counted {
  id: string;
  name: { zh: string; en: string };
  unit: string;
  kind: 'flow' | 'stock';
  /** Of two streets, over six months. */
  figures: [number[], number[]];
}

const sums = ([east, gull]: Counted['figures']) => east.map((value, i) => value + gull[i]!);

/** Two indicators of one domain of a made-up district and two streets, over half a year. */
export function domain(name: string, counts: readonly Counted[]): Contract {
  return sample(name, {
    regions: { items: [DISTRICT, EAST, GULL] },
    indicators: counts.map(({ id, name: { zh, en }, unit, kind }) =>
      indicator(id, {
        name: text(zh, en),
        domain: name,
        unit,
        kind,
        aggregation: { region: 'sum', time: kind === 'flow' ? 'sum' : 'last' },
        direction: 'higher',
        frequency: 'M',
      }),
    ),
    data: [
      block(
        '2024-01',
        Object.fromEntries(
          counts.map(({ id, figures }) => [
            id,
            { [DISTRICT.id]: sums(figures), [EAST.id]: figures[0], [GULL.id]: figures[1] },
          ]),
        ),
      ),
    ],
  });
}
