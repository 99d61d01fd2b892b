import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Flag, type StatusLetter } from '../../../../src/core/contract/status.js';
import { carries, isInapplicable, isSound } from '../../../../src/core/derive/finding/finding.js';
import { mostOf } from '../../../../src/core/derive/finding/most.js';
import type { Observation } from '../../../../src/core/series/resolve.js';
import { indicator, row } from '../../../../stories/documents/document.js';
import { figure, read } from '../../../support/dataset.js';

/** A figure of the list of single figures. */
function stated(more: Parameters<typeof row>[0]): Observation {
  const dataset = read({
    indicators: [indicator('n', { unit: 'session' })],
    observations: [row({ value: 7, ...more })],
  });
  return figure(dataset, 'n', '2024-03');
}

describe('a figure carries a headline', () => {
  it('where it is final, provisional or estimated, or the first after a break', () => {
    expect(carries(stated({}))).toBe(true);
    for (const status of ['A', 'P', 'E', 'B', 'PB']) expect(carries(stated({ status }))).toBe(true);
  });

  it.each((Object.keys(Flag) as StatusLetter[]).filter((letter) => !'ABEP'.includes(letter)))(
    'and not with any other word against it (%s)',
    (status) => {
      expect(carries({ ...stated({}), status: [status] })).toBe(false);
    },
  );

  it.each(['at-least', 'more-than', 'about', 'nearly', 'at-most'] as const)(
    'and not where it is a bound or an estimate in words (%s)',
    (qualifier) => {
      expect(carries(stated({ qualifier, raw: '余' }))).toBe(false);
    },
  );

  it('and not where it is a sum that lacks parts', () => {
    expect(isSound({ ...stated({}), reported: [17, 18] })).toBe(false);
  });

  it('and nothing waits for what cannot exist', () => {
    expect(isInapplicable(stated({ value: null, status: 'M' }))).toBe(true);
    expect(isInapplicable(stated({ value: null, status: 'Q' }))).toBe(false);
  });
});

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom('Q', 'O', 'Y', 'M') },
);

describe('the most of some figures', () => {
  const all = (values: readonly (number | string)[]) =>
    values.map((one) => ({
      observation:
        typeof one === 'number' ? stated({ value: one }) : stated({ value: null, status: one }),
    }));

  it('are those that nothing could be more than, one or two, and never all', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        const open = values.filter((one) => one !== 'M');
        const numbers = open.filter((one): one is number => typeof one === 'number');
        const most = numbers.filter((one) => one === Math.max(...numbers));
        const isKnown = numbers.length === open.length && open.length > 1;
        const isOne = most.length < 3 && most.length < open.length;
        const found = mostOf(all(values));
        expect(found?.map(({ observation }) => observation.value)).toEqual(
          isKnown && isOne ? most : undefined,
        );
      }),
    );
  });

  it('are none where one of them has no figure at all', () => {
    expect(mostOf([...all([1, 2]), { observation: undefined }])).toBeUndefined();
  });
});
