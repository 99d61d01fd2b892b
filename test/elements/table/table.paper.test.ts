import { describe, expect, it } from 'vitest';
import { onPaper, sample, small } from '../../support/on-paper.js';
import { BOUND, SUPPRESSED } from '../../support/cells.js';
import { withStreets } from '../../support/streets.js';

describe('tables on paper', () => {
  it('have room for all their words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        for (const more of ['domain="employment"', 'domain="disputes" by="region"']) {
          const { crowded } = await onPaper(`gf-table ${more}`, sample(), { width, lang });
          expect(crowded, `${more} ${width} ${lang}`).toEqual([]);
        }
      }
    }
  });

  it('say a unit once in the head, and what is said of single figures as footnotes', async () => {
    const { texts, said } = await onPaper('gf-table indicator="employment-rate"', sample());
    expect(texts).toContain('96.5');
    expect(said).toContain('（%）');
    expect(texts.filter((text) => text === '①')).toHaveLength(2);
    expect(said).toContain('① 初步数');
  });

  it('say in words why there is no figure, and of a bound its words', async () => {
    const document = withStreets(small(), [SUPPRESSED, 5, BOUND]);
    const { said } = await onPaper(
      'gf-table indicator="training-person-times" by="region"',
      document,
    );
    for (const word of ['不公布', '30余人次']) expect(said).toContain(word);
  });
});
