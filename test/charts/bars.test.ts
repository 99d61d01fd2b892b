import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barGauge, barOf, bulletScale, gaugeOf, gaugeTicks } from '../../src/charts/bars.js';
import type { TargetItem } from '../../src/core/contract/contract.generated.js';
import { indicator, row } from '../../stories/documents/document.js';
import { figure, read } from '../support/dataset.js';
import { expectLayout } from '../support/drawing.js';

const figures = (values: (number | null)[], unit = 'person') =>
  values.map((value) => {
    const kind = unit === 'percent' ? ('ratio' as const) : ('flow' as const);
    const status = value === null ? { status: 'O' } : {};
    const dataset = read({
      indicators: [indicator('n', { unit, kind })],
      observations: [row({ value, ...status })],
    });
    return figure(dataset, 'n', '2024-03');
  });
const target = (value: number, upper?: number): TargetItem => ({
  indicator: 'n',
  comparator: upper === undefined ? 'ge' : 'band',
  value,
  ...(upper === undefined ? {} : { upper }),
});

const amounts = fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 20 });

describe('bars side by side', () => {
  it('start at zero, always', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { form, domain } = gaugeOf(figures(values), []);
        expect(form).toBe('bar');
        expect(domain[0]).toBeLessThanOrEqual(0);
        expect(domain[1]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });

  it('are as long to one another as their figures', () => {
    const { share } = gaugeOf(figures([200, 100, 0]), []);
    expect(share(200) / share(100)).toBeCloseTo(2);
    expect(share(0)).toBe(0);
  });

  it('grow from zero to either side: 460, 100, 0 and −500 on one scale', () => {
    const { share } = gaugeOf(figures([460, 100, 0, -500]), []);
    const bars = [460, 100, 0, -500].map((value) => barOf(value, 'exact', share));
    expect(new Set(bars.map(({ zero }) => zero))).toEqual(new Set([50]));
    expect(bars.map(({ below }) => below)).toEqual([false, false, false, true]);
    expect(bars[3]!.length / bars[1]!.length).toBeCloseTo(5);
    expect(bars[0]!.length / bars[1]!.length).toBeCloseTo(4.6);
    expect(bars[2]!.length).toBe(0);
  });

  it('are open below zero where the figure may be further down: at most −30', () => {
    const share = (value: number) => 50 + value;
    expect(barOf(-30, 'at-most', share).bound).toBe('at-least');
    expect(barOf(-30, 'more-than', share).bound).toBe('at-most');
    expect(barOf(30, 'more-than', share).bound).toBe('more-than');
  });

  it('hold zero, every figure and every target inside their scale, whatever the unit and the sign', () => {
    const value = fc.integer({ min: -300, max: 300 });
    const values = fc.array(value, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, value, fc.constantFrom('person', 'percent'), (shown, line, unit) => {
        const observations = figures(shown, unit);
        const [first] = observations;
        for (const { domain, share } of [
          gaugeOf(observations, [target(line)]),
          barGauge(observations, [target(line)]),
          bulletScale(first!, target(line)),
        ]) {
          expect(domain[0]).toBeLessThanOrEqual(Math.min(line, shown[0]!));
          expect(domain[1]).toBeGreaterThanOrEqual(Math.max(line, shown[0]!));
          expect(share(shown[0]!) - share(line)).toBeCloseTo(
            ((shown[0]! - line) / (domain[1] - domain[0])) * 100,
          );
        }
        const bullet = bulletScale(first!, target(line));
        expect(bullet.form).toBe(unit === 'percent' ? 'dot' : 'bar');
        const bars = bullet.form === 'bar' ? [bullet] : [];
        for (const { domain } of [barGauge(observations, []), ...bars]) {
          expect(domain[0]).toBeLessThanOrEqual(0);
          expect(domain[1]).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have a target of 110 % beyond 98 %, and one of −100 left of zero', () => {
    const { domain, share } = gaugeOf(figures([98, 99], 'percent'), [target(110)]);
    expect(domain[1]).toBeGreaterThan(110);
    expect(share(110)).toBeLessThan(100);
    const amounts = gaugeOf(figures([60, 100]), [target(-100)]);
    expect(amounts.share(-100)).toBeGreaterThan(0);
    expect(amounts.share(-100)).toBeLessThan(amounts.share(0));
    expect(bulletScale(figures([98], 'percent')[0]!, target(110)).share(110)).toBeLessThan(100);
    expect(bulletScale(figures([60])[0]!, target(-100)).domain[0]).toBeLessThan(-100);
  });

  it('have whole ends for whole figures: nothing ends at 1.2 cases', () => {
    const { domain } = gaugeOf(figures([0, 1]), [target(1)]);
    expect(domain.every(Number.isInteger)).toBe(true);
    expect(bulletScale(figures([1])[0]!, target(1)).domain.every(Number.isInteger)).toBe(true);
  });

  it('are refused for rates, which lie far from zero: those are dots on a printed scale', () => {
    const { form, domain, share } = gaugeOf(figures([94.2, 96.8], 'percent'), []);
    expect(form).toBe('dot');
    expect(domain[0]).toBeGreaterThan(50);
    expect(domain[1]).toBeLessThanOrEqual(100);
    expect(share(96.8) - share(94.2)).toBeGreaterThan(20);
  });

  it('leave room on both sides of a bound of a rate, where it fades', () => {
    const bounded = figures([94, 97], 'percent').map((one, i) => ({
      ...one,
      qualifier: i === 0 ? ('at-most' as const) : ('at-least' as const),
    }));
    const { share } = gaugeOf(bounded, []);
    expect(share(94)).toBeGreaterThan(5);
    expect(share(97)).toBeLessThan(95);
  });

  it('have room for every target and both ends of a band', () => {
    const { domain } = gaugeOf(figures([70], 'percent'), [target(60, 85), undefined]);
    expect(domain[0]).toBeLessThanOrEqual(60);
    expect(domain[1]).toBeGreaterThanOrEqual(85);
  });

  it('have a target inside, where it does not look like an end', () => {
    for (const [values, line] of [
      [[95.6, 97], 95],
      [[91, 94], 95],
    ] as const) {
      const { share } = gaugeOf(figures([...values], 'percent'), [target(line)]);
      expect(share(line)).toBeGreaterThan(3);
      expect(share(line)).toBeLessThan(97);
    }
  });

  it('have room for what may lie beyond a bound, so that its end is never the end of the scale', () => {
    const stated = (qualifier: 'more-than' | 'about' | 'exact') => {
      const raw = qualifier === 'exact' ? {} : { raw: '余' };
      const observations = [row({ value: 1000, qualifier, ...raw })];
      return figure(read({ observations }), 'n', '2024-03');
    };
    for (const qualifier of ['more-than', 'about'] as const) {
      const { share } = gaugeOf([stated(qualifier), ...figures([987, 1010])], []);
      expect(share(1000)).toBeLessThan(91);
      expect(share(1000)).toBeGreaterThan(share(987));
      expect(bulletScale(stated(qualifier), undefined).share(1000)).toBeLessThan(91);
    }
    expect(gaugeOf([stated('exact')], []).share(1000)).toBe(100);
  });

  it('never pass the end of their room', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('person', 'percent'), (values, unit) => {
        const { share } = gaugeOf(figures(values, unit), []);
        for (const value of [...values, -1e9, 1e9]) {
          expect(share(value)).toBeGreaterThanOrEqual(0);
          expect(share(value)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (number | null)[]]>([
    ['one figure', [7]],
    ['equal figures', [7, 7]],
    ['zeros', [0, 0]],
    ['no figure', [null]],
    ['nothing', []],
  ])('have a scale that is a number for %s', (_what, values) => {
    for (const unit of ['person', 'percent']) {
      const { domain, share } = gaugeOf(figures(values, unit), []);
      expect([...domain, share(0), share(7)].every(Number.isFinite)).toBe(true);
    }
  });

  it('of a rate over 100 % reach it', () => {
    const { domain } = gaugeOf(figures([99, 104], 'percent'), []);
    expect(domain[1]).toBeGreaterThanOrEqual(104);
  });
});

describe('the ticks of a scale', () => {
  const ticks = (values: number[], unit = 'person', targets: TargetItem[] = []) =>
    gaugeTicks(gaugeOf(figures(values, unit), targets));

  it('are three or four, and of rates lie inside it', () => {
    expect(ticks([93.6, 97.4], 'percent', [target(95)])).toEqual([94, 95, 96, 97]);
    expect(ticks([7_340, 5_120, 2_900])).toEqual([0, 2_000, 4_000, 6_000]);
    fc.assert(
      fc.property(amounts, fc.constantFrom('person', 'percent'), (values, unit) => {
        const { length } = ticks(values, unit);
        expect(length).toBeGreaterThanOrEqual(2);
        expect(length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('hold zero, where bars begin', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(ticks(values)).toContain(0);
      }),
    );
  });

  it('are whole for counts, however few: nothing is at half a case', () => {
    for (const values of [[0], [0, 1], [1, 2, 3]]) {
      expect(ticks(values).every(Number.isInteger)).toBe(true);
    }
  });
});

describe('a scale for figures side by side', () => {
  const placed = (values: (number | null)[], unit: string, targets: (TargetItem | undefined)[]) => {
    const { form, domain, share } = gaugeOf(figures(values, unit), targets);
    const places = values.map((value) => (value === null ? null : share(value)));
    return { form, domain, places, targets: targets.map((one) => one && share(one.value)) };
  };
  it.each<[string, (number | null)[], string, (TargetItem | undefined)[]]>([
    ['amounts', [200, 100, 0], 'person', []],
    ['negative-amounts', [-20, 10], 'person', []],
    ['one-amount', [7], 'person', []],
    ['equal-amounts', [7, 7], 'person', []],
    ['rates-and-target', [94.2, 96.8], 'percent', [target(95), undefined]],
    ['equal-rates', [95, 95], 'percent', []],
    ['missing', [94.2, null], 'percent', []],
    ['no-data', [null], 'person', []],
  ])('puts %s where the file shows', async (name, values, unit, targets) => {
    await expectLayout(`bars/${name}`, placed(values, unit, targets));
  });
});

describe('a bar towards its target', () => {
  const [rate] = figures([94.2], 'percent');
  const [amount] = figures([30]);

  it('is a dot for a rate, on a scale about the line that lets its distance be seen', () => {
    const { form, domain, share } = bulletScale(rate!, target(95));
    expect(form).toBe('dot');
    expect(domain[1] - domain[0]).toBeLessThan(5);
    expect(share(95) - share(94.2)).toBeGreaterThan(20);
    expect(bulletScale(figures([95], 'percent')[0]!, target(95)).share(95)).toBeCloseTo(50);
  });

  it('is a bar from zero, with all of a hundred, for a rate that is only a bound', () => {
    const observations = [row({ value: 30, qualifier: 'about', raw: '约30%' })];
    const about = figure(read({ observations }), 'n', '2024-03');
    expect(bulletScale(about, target(95)).form).toBe('bar');
  });

  it('has room for the figure, its target, the end of a band and of a bound', () => {
    expect(bulletScale(amount!, target(50)).domain[1]).toBeGreaterThanOrEqual(50);
    expect(bulletScale(amount!, target(50, 90)).domain[1]).toBeGreaterThanOrEqual(90);
    const observations = [row({ value: 30, qualifier: 'more-than', raw: '30余', upper: 40 })];
    const bound = figure(read({ observations }), 'n', '2024-03');
    expect(bulletScale(bound, undefined).domain[1]).toBeGreaterThanOrEqual(40);
  });

  it('of nothing has a scale all the same', () => {
    const [missing] = figures([null]);
    const { domain, share } = bulletScale(missing!, undefined);
    expect([...domain, share(0)].every(Number.isFinite)).toBe(true);
  });
});
