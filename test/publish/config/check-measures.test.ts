import { describe, expect, it } from 'vitest';
import { checkMeasures } from '../../../src/publish/config/check-measures.js';
import type { PublishConfig } from '../../../src/publish/config/config.generated.js';
import { PublishFault } from '../../../src/publish/fault.js';
import { config } from '../../support/records.js';

/** The fault of a configuration that was changed, as its code and its place. */
function faultOf(change: (given: PublishConfig) => void): string | undefined {
  const given = config();
  change(given);
  try {
    checkMeasures(given);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(PublishFault);
    const { code, args } = error as PublishFault;
    return `${code} ${'path' in args ? args.path : ''}`;
  }
}

describe('measures', () => {
  it('are in order as they stand', () => {
    expect(faultOf(() => {})).toBeUndefined();
  });

  it.each<[string, (given: PublishConfig) => void]>([
    [
      'rate-measured /measures/0/indicator',
      ({ measures }) => (measures[0]!.indicator = 'finish-rate'),
    ],
    ['not-measured /measures/0/indicator', ({ measures }) => (measures[0]!.indicator = 'unheard')],
    ['not-measured /document/indicators/1', ({ measures }) => measures.splice(1, 1)],
    ['measured-twice /measures/1', ({ measures }) => (measures[1]!.indicator = 'attended')],
    ['unknown-source /measures/0/source', ({ measures }) => (measures[0]!.source = 'rolls')],
    ['persons-unknown /sources/0/fixed', ({ sources }) => delete sources[0]!.person],
    ['persons-added /measures/0/count', ({ measures }) => (measures[0]!.count = 'persons')],
    ['column-missing /measures/2/column', ({ measures }) => delete measures[2]!.column],
    ['column-missing /measures/0/column', ({ measures }) => (measures[0]!.column = 'hours')],
    ['months-reversed /until', (given) => (given.until = '2023-12')],
    ['no-whole-period /measures/0/frequency', ({ measures }) => (measures[0]!.frequency = ['A'])],
    [
      'unknown-category /measures/0/by/0/dimension',
      ({ measures }) => (measures[0]!.by![0]!.dimension = 'age'),
    ],
    [
      'unknown-category /measures/0/by/0/blank',
      ({ measures }) => (measures[0]!.by![0]!.blank = 'x'),
    ],
    [
      'personal-column /measures/0/by/0/column',
      ({ measures }) => (measures[0]!.by![0]!.column = 'name'),
    ],
    [
      'personal-column /measures/0/where/0/column',
      ({ measures }) => (measures[0]!.where![0]!.column = 'person'),
    ],
    ['personal-column /measures/2/column', ({ measures }) => (measures[2]!.column = '手机号码')],
    ['personal-column /sources/0/region', ({ sources }) => (sources[0]!.region = 'home_address')],
    ['personal-column /sources/0/columns/0', ({ sources }) => (sources[0]!.columns = ['身份证号'])],
  ])('are refused at their place: %s', (said, change) => {
    expect(faultOf((given) => void change(given))).toBe(said);
  });
});
