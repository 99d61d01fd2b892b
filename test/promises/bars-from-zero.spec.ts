import { expect } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import '../../src/elements/compare/gf-compare.js';
import '../../src/elements/composition/gf-composition.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import { block, contract, indicator, row } from '../../stories/documents/document.js';
import { quietConsole } from '../support/console.js';
import { all, inside, placeData, readAll } from '../support/page.js';

// A bar says an amount by its length and a side of zero by its direction, in every picture that has bars.

const indicators = [
  indicator('n', {
    kind: 'stock',
    aggregation: { region: 'none', time: 'last', category: 'none' },
  }),
];

/** What stands on account, or is owed, in three streets and the district. */
const balances = (targets: Contract['targets'] = []) =>
  contract({
    indicators,
    data: [block('2024-03', { n: { D: [60], A: [460], B: [100], C: [-500] } })],
    targets,
  });

const kinds = contract({
  indicators,
  dimensions: [
    { id: 'kind', name: 'Kind', categories: ['a', 'b', 'c'].map((id) => ({ id, name: id })) },
  ],
  observations: [460, 100, -500].map((value, i) =>
    row({ value, breakdown: { kind: ['a', 'b', 'c'][i]! } }),
  ),
});

interface Side {
  start: number;
  end: number;
}

/** The two ends of each bar along its track, 0–1, from low to high values. */
function barsIn(host: Element, upright = false): Side[] {
  return all(host, '.bar').map((bar) => {
    const [room, mark] = [bar.closest('.track, .bullet')!, bar].map((one) =>
      one.getBoundingClientRect(),
    );
    return upright
      ? {
          start: (room!.bottom - mark!.bottom) / room!.height,
          end: (room!.bottom - mark!.top) / room!.height,
        }
      : {
          start: (mark!.left - room!.left) / room!.width,
          end: (mark!.right - room!.left) / room!.width,
        };
  });
}

/** That bars of 460, 100 and −500 meet in zero and are as long to one another as their figures. */
function expectTrue(bars: Side[]): void {
  const [most, some, below] = bars as [Side, Side, Side];
  expect(some.start).to.be.closeTo(most.start, 0.02);
  expect(below.end).to.be.closeTo(most.start, 0.02);
  const long = ({ start, end }: Side) => end - start;
  expect(long(most) / long(some)).to.be.closeTo(4.6, 0.3);
  expect(long(below) / long(some)).to.be.closeTo(5, 0.3);
}

describe('bars of positive and negative figures', () => {
  quietConsole();

  it('meet in zero and are in proportion in a ranking', async () => {
    expectTrue(barsIn(await placeData('<gf-ranking></gf-ranking>', balances())));
  });

  it('meet in zero and are in proportion side by side', async () => {
    const host = await placeData('<gf-compare regions="A B C"></gf-compare>', balances());
    expectTrue(barsIn(host, true));
  });

  it('meet in zero and are in proportion for categories that make no whole', async () => {
    expectTrue(barsIn(await placeData('<gf-composition by="kind"></gf-composition>', kinds)));
  });

  it('have a target of −100 on its own side of zero, inside the scale, in a ranking', async () => {
    const targets = [{ indicator: 'n', level: 'street', comparator: 'ge', value: -100 } as const];
    const host = await placeData('<gf-ranking></gf-ranking>', balances(targets));
    const [track, goal, bar] = ['.track', '.goal', '.bar'].map((mark) =>
      inside(host, mark).getBoundingClientRect(),
    );
    expect(goal!.left).to.be.greaterThan(track!.left + 2);
    expect(goal!.left).to.be.lessThan(bar!.left - 2);
  });

  it('have a target of −100 on its own side of zero, inside the scale, on the way to it', async () => {
    const targets = [{ indicator: 'n', comparator: 'ge', value: -100 } as const];
    const host = await placeData('<gf-progress></gf-progress>', balances(targets));
    const [low, high] = readAll(host, '.ends span');
    expect([low!.startsWith('−'), high!.startsWith('−')]).to.deep.equal([true, false]);
    const goal = inside(host, '.goal').getBoundingClientRect();
    const [bar] = barsIn(host);
    const bullet = inside(host, '.bullet').getBoundingClientRect();
    const place = (goal.left - bullet.left) / bullet.width;
    expect(place).to.be.greaterThan(0.02).and.lessThan(bar!.start);
    const zeroTo60 = bar!.end - bar!.start;
    expect((bar!.start - place) / zeroTo60).to.be.closeTo(100 / 60, 0.1);
  });
});

describe('a target beyond a hundred percent', () => {
  quietConsole();

  it('lies beyond the figures that miss it, inside the scale', async () => {
    const rates = contract({
      indicators: [
        indicator('n', {
          unit: 'percent',
          kind: 'ratio',
          aggregation: { region: 'none', time: 'none' },
        }),
      ],
      data: [block('2024-03', { n: { D: [98], A: [99], B: [97] } })],
      targets: [
        { indicator: 'n', level: 'street', comparator: 'ge', value: 110 },
        { indicator: 'n', comparator: 'ge', value: 110 },
      ],
    });
    for (const [tag, mark, room] of [
      ['gf-ranking', '.dot', '.track'],
      ['gf-progress', '.bullet .dot', '.bullet'],
    ] as const) {
      const host = await placeData(`<${tag}></${tag}>`, rates);
      const [goal, figure, track] = ['.goal', mark, room].map((one) =>
        inside(host, one).getBoundingClientRect(),
      );
      expect(goal!.left, tag).to.be.greaterThan(figure!.right);
      expect(goal!.right, tag).to.be.lessThan(track!.right - 2);
    }
  });
});
