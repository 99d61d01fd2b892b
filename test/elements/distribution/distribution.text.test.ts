import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { communities } from '../../../stories/documents/communities.js';
import { block } from '../../../stories/documents/document.js';
import { pictureOf } from '../../support/on-paper.js';

const TAG = 'gf-distribution indicator="rate"';

/** Five communities and their district, of which one has no figure for that reason. */
function but(status: 'O' | 'M' | 'Q' | 'Y'): Contract {
  const document = communities(5);
  const rates = { D: [85], c1: [80], c2: [82], c3: [84], c4: [90], c5: [status] };
  return { ...document, data: [block(['2024-06'], { rate: rates })] };
}

const readingOf = async (document: Contract, lang?: 'en') =>
  (await pictureOf(TAG, document, lang)).summary;

describe('what is said of a spread', () => {
  it('calls the regions by their level, and the middle half in words', async () => {
    expect(await readingOf(but('Q'))).toBe(
      '5个社区中4个有可比的数。中位数83.0%，中间一半在81.5%至85.5%之间。' +
        '示例区整体为85.0%，是合在一起的一个数，不是各社区的中位数。未画入：1个不公布。',
    );
    expect(await readingOf(but('Q'), 'en')).toContain(
      '4 of the 5 communities have an exact figure. Median 83.0%, middle half from 81.5% to 85.5%.',
    );
  });

  it('says apart what is not reported, not out yet and not applicable', async () => {
    for (const [status, word] of [
      ['O', '缺报'],
      ['Y', '待发布'],
      ['M', '不适用'],
    ] as const) {
      expect(await readingOf(but(status))).toContain(`未画入：1个${word}。`);
    }
    const document = communities(5);
    document.data = [block(['2024-06'], { rate: { c1: [80], c2: ['O'], c3: ['M'], c4: ['O'] } })];
    expect(await readingOf(document)).toContain('未画入：2个缺报，1个不适用，1个没有数。');
  });

  it('takes a region that can have no figure for none that could lie beyond', async () => {
    expect((await pictureOf(TAG, but('M'))).finding).toBe('4个社区在80.0%至90.0%之间，中位数83.0%');
    expect((await pictureOf(TAG, but('O'))).finding).toBeUndefined();
  });
});
