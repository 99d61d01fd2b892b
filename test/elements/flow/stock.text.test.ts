import { describe, expect, it } from 'vitest';
import type { Contract, ObservationRow } from '../../../src/core/contract/contract.generated.js';
import * as tables from '../../../src/elements/base/table/tables.js';
import { cases } from '../../../stories/documents/cases.js';
import { pictureOf } from '../../support/on-paper.js';

/** The cases whose months of one kind are rows, of which the last is changed. */
function changed(indicator: string, more: Partial<ObservationRow>): Contract {
  const document = cases();
  const [block] = document.data!;
  const { [indicator]: given, ...values } = block!.values;
  const [figures] = given as number[][];
  const observations = figures!.map((value, i) => ({
    indicator,
    region: '990101',
    period: `2024-0${4 + i}`,
    value,
    ...(i === figures!.length - 1 ? more : {}),
  }));
  return { ...document, data: [{ ...block!, values }], observations };
}

const TAG = 'gf-flow indicator="closed-rate"';

const rowsOf = async (document: Contract) => {
  const { rows } = (await pictureOf(TAG, document)).table!(tables);
  return rows.map(({ head, cells }) => [
    head,
    ...cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
  ]);
};

describe('what is said of the account of a stock', () => {
  it('says of the side alone that it is provisional, in the sentence and in the table', async () => {
    const document = changed('accepted', { status: 'P' });
    expect((await pictureOf(TAG, document)).summary).toBe(
      '2024年6月，期初未结：79件，本期受理：126件（初步数），本期办结：134件，期末未结：71件。',
    );
    expect((await rowsOf(document))[0]).toEqual([
      '2024年6月',
      '79件',
      '126件（初步数）',
      '134件',
      '71件',
      '0件',
    ]);
  });

  it('says once and before them what holds of all four sides', async () => {
    const document = cases();
    const ids = ['pending-before', 'accepted', 'closed', 'pending'];
    document.data![0]!.status = Object.fromEntries(ids.map((id) => [id, { P: [2] }]));
    expect((await pictureOf(TAG, document)).summary).toBe(
      '2024年6月，初步数，期初未结：79件，本期受理：126件，本期办结：134件，期末未结：71件。',
    );
  });

  for (const [state, row] of [
    ['120余件', { value: 120, qualifier: 'more-than', raw: '120余件' }],
    ['缺报', { value: null, status: 'O' }],
  ] as const) {
    it(`keeps a period in its table one side of which is ${state}, without a difference`, async () => {
      const [first, second] = await rowsOf(changed('accepted', row));
      expect(first).toEqual(['2024年6月', '79件', state, '134件', '71件', '不计算']);
      expect(second![0]).toBe('2024年5月');
    });
  }

  it('keeps a period one side of which is withheld, without a figure that would bound it', async () => {
    const [first] = await rowsOf(changed('accepted', { value: null, status: 'Q' }));
    expect(first).toEqual([
      '2024年6月',
      '不列出',
      '不公布（保密）',
      '不公布（为保密另隐）',
      '不列出',
      '不计算',
    ]);
  });

  it('is called by the stock and what it is in both languages, in words that are no signs', async () => {
    expect((await pictureOf(TAG, cases())).title).toBe('期末未结 · 存量变动');
    expect((await pictureOf(TAG, cases(), 'en')).title).toBe(
      'Pending at the end · stock and flows',
    );
  });
});
